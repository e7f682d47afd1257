import { messagesOf } from '../messages/message.ts';

/** The word for comparing two. */
export const DIFF = { en: 'diff', zh: '比较' } as const;

export const says = messagesOf('policy-command.', {
  en: {
    needsTwo: () => 'policy diff compares two policies; name the old one and the new one.',
    isRight: (p: { policy: string }) => `${p.policy}: nothing in it contradicts itself.`,
  },
  zh: {
    needsTwo: () => 'policy diff 比较两份办法：先写旧的，再写新的。',
    isRight: (p) => `${p.policy}：没有自相矛盾的地方。`,
  },
});
