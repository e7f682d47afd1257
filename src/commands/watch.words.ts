import { messagesOf } from '../messages/message.ts';

/** What `validate --watch` says. */
export const says = messagesOf('watch.', {
  en: { waiting: () => 'Waiting for changes; Ctrl-C ends.' },
  zh: { waiting: () => '有改动会重新校验；按 Ctrl-C 结束。' },
});
