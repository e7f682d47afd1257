import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.exits.', {
  en: {
    when: () => 'When',
    atEnd: () => 'At the end of the term.',
    duringTerm: () => 'During the term.',
    anyTime: () => 'At any time.',
    causes: () => 'Causes, one of which is stated',
  },
  zh: {
    when: () => '什么时候',
    atEnd: () => '任期届满时。',
    duringTerm: () => '任期之内。',
    anyTime: () => '随时。',
    causes: () => '事由（须写明其一）',
  },
});
