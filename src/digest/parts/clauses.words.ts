import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.clauses.', {
  en: {
    checks: (p: { clause: string }) => `Rules that cite ${p.clause}`,
    rules: (p: { rules: readonly string[] }) => p.rules.join(', '),
  },
  zh: { checks: (p) => `引用${p.clause}的规则`, rules: (p) => p.rules.join('、') },
});
