import { type Lang, type Message, say } from '../messages/catalogue.ts';
import { named } from '../text/name.ts';
import { writeJson } from '../writers/json.ts';

/**
 * What leaves by the programmatic door is the very document that the command line would print, with every number hidden
 * in it.
 *
 * @typeParam T what the document is promised to be
 */
export function outside<T>(json: string): T {
  return JSON.parse(json) as T;
}

export function worded(lang: Lang, message: Message): string {
  return outside(writeJson(say(lang, message)));
}

/** Files of which not all could be used, with the reason in words. */
export function leftOutside(
  leftOut: Iterable<readonly [file: string, why: Message]>,
  lang: Lang,
): { readonly file: string; readonly reason: string }[] {
  return outside(writeJson([...leftOut].map(([file, why]) => ({ file: named(file), reason: say(lang, why) }))));
}
