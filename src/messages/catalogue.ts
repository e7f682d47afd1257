/**
 * What the program says of files, arguments and results, in both languages. What a rule says stands beside the rule
 * (`rules/<id>.words.ts`). Official documents are always Chinese and not in here.
 */

import { en } from './en.ts';
import { type Message, messagesOf, type Says } from './message.ts';
import { zh } from './zh.ts';

export { LANGUAGES, type Lang, type Message, say } from './message.ts';

const messages = messagesOf('', { en, zh });

type Messages = Says<typeof en>;

export function msg<K extends keyof Messages>(key: K, ...args: Parameters<Messages[K]>): Message {
  const message = messages[key] as (...params: Parameters<Messages[K]>) => Message;
  return message(...args);
}
