/**
 * What the program says of files, arguments and results, in both languages. What a rule says stands beside the rule
 * (`rules/<id>.words.ts`). Official documents are always Chinese and not in here.
 */

import { en } from './en.ts';
import { type Message, messageOf, type Says } from './message.ts';
import { zh } from './zh.ts';

export { LANGUAGES, type Lang, type Message, say } from './message.ts';

type Messages = Says<typeof en>;

/** Of hundreds of phrases a run needs a few. */
const known = new Map<string, (params?: unknown) => Message>();

export function msg<K extends keyof Messages>(key: K, ...[params]: Parameters<Messages[K]>): Message {
  let message = known.get(key);
  if (message === undefined) {
    message = messageOf(key, { en: en[key], zh: zh[key] });
    known.set(key, message);
  }
  return message(params);
}
