/** Turns of phrase in English. */

import { orNothing } from '../text/or-nothing.ts';
import { quote } from '../text/quote.ts';
import type { FieldName, RecordedFact } from './field-title.ts';

export function didYouMean(nearest: string | undefined): string {
  return orNothing(nearest, (word) => `; did you mean ${quote(word)}?`);
}

export function list(words: readonly string[]): string {
  return words.map(quote).join(', ');
}

export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The field as seen from where it stands: behind the last word of a policy's own that leads to it. */
export function fieldWithin({ path }: FieldName): string {
  return path.split('*.').at(-1) ?? path;
}

/** A member's own fields by their keys alone. */
export function fieldWords({ kind, path }: FieldName): string {
  return kind === 'member' ? path : `${kind} ${path}`;
}

export function factWords({ field, value }: RecordedFact): string {
  const name = fieldWords(field);
  return typeof value === 'string' ? `${name} ${value}` : `${name} ${value ? 'yes' : 'no'}`;
}

/** A span as it is written in a policy, after “every”. */
export function timespan(span: string): string {
  const [number, word = ''] = span.split(' ');
  return number === '1' ? word.replace(/s$/, '') : `${number} ${word}`;
}
