import { messagesOf } from '../messages/message.ts';

export const says = messagesOf('policy-command.', {
  en: {
    isRight: (p: { policy: string }) => `${p.policy}: nothing in it contradicts itself.`,
  },
  zh: {
    isRight: (p) => `${p.policy}：没有自相矛盾的地方。`,
  },
});
