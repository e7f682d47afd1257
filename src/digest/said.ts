import { type Lang, say } from '../messages/catalogue.ts';
import type { Wording } from './statement.ts';

/** A word of the document stays as it is; our own words are put into the reader's language. */
export function said(wording: Wording, lang: Lang): string {
  return typeof wording === 'string' ? wording : say(lang, wording);
}
