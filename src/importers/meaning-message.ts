import { titles } from '../generated/titles.js';
import type { Message } from '../messages/catalogue.ts';
import { MEMBER_HEADERS, UNIT_HEADERS } from './headers.words.ts';
import { says } from './roster.words.ts';

/** What a column was taken for, in words: the field's own title, or what such a column is called most of the time. */
export function meaningMessage(meaning: string): Message {
  const [, step, field = ''] = /^step:(.*):(\w+)$/.exec(meaning) ?? [];
  const words = { en: step === undefined ? meaning : field, zh: chineseOf(meaning, field) };
  return says.meaning({ words, step });
}

function chineseOf(meaning: string, field: string): string {
  const headers: Readonly<Record<string, readonly string[]>> = { ...UNIT_HEADERS, ...MEMBER_HEADERS };
  // Who acted is one column for two fields.
  const ofStep = titles.member?.[`appointments.steps.*.${field === 'actor' ? 'by' : field}`];
  const title = titles.member?.[meaning] ?? titles.member?.[`appointments.${meaning}`];
  return (field === '' ? (title ?? headers[meaning]?.[0]) : ofStep) ?? meaning;
}
