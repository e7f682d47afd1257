/** Answers as they are shown to whoever looks them over, and typed again. */

import { type Lang, say } from '../messages/catalogue.ts';
import type { Entry, Value } from './answers.ts';
import { says } from './wizard.words.ts';

export function shownAnswer(value: Value | undefined, lang: Lang): string {
  if (value === undefined) return say(lang, says.blank());
  if (typeof value === 'boolean') return say(lang, value ? says.yes() : says.no());
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? say(lang, says.blank()) : value.map(shownEntry).join(lang === 'zh' ? '；' : '; ');
}

function shownEntry(entry: Entry): string {
  if (typeof entry === 'string') return entry;
  const { from, to, what, ...rest } = entry;
  return from === undefined ? Object.values(rest).join('，') : `${from}~${to ?? ''} ${what}`;
}
