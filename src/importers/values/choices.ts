/** One of the policy's words, in the ways people write it. */

import type { Policy, PolicyCategory } from '../../model/policy.ts';
import { wordsOf } from '../../model/policy-words.ts';
import { withoutBlanks } from '../tables/clean-text.ts';

/** Quotes, brackets and marks around words are not part of them. */
function bare(text: string): string {
  return withoutBlanks(text.normalize('NFKC')).replace(/["'“”‘’《》。.,;:、，；：*]/g, '');
}

/** The word that is written, or the only one that is a part of what is written, or of which that is a part. */
export function chosenWord(text: string, words: Iterable<string>): string | undefined {
  const plain = bare(text);
  const all = [...words];
  const exact = all.find((word) => bare(word) === plain);
  if (exact !== undefined || plain.length < 2) return exact;
  const within = all.filter((word) => plain.includes(bare(word)));
  const longest = within.filter((word) => !within.some((other) => other !== word && other.includes(word)));
  return only(longest) ?? (within.length === 0 ? only(all.filter((word) => bare(word).includes(plain))) : undefined);
}

/** The category by its id, its label, its number in the document (`(1)`, `1`, `第一类`), or what the document says of it. */
export function chosenCategory(text: string, policy: Policy): string | undefined {
  const { categories } = policy;
  const plain = bare(text);
  const numbered = numberOf(plain);
  if (numbered !== undefined) return byNumber(numbered, categories)?.id;
  const wording = withoutNumber(plain);
  const exact = categories.find((category) => wordingsOf(category, policy).some((words) => bare(words) === wording));
  if (exact !== undefined) return exact.id;
  const { categoryLabels } = wordsOf(policy);
  const word = chosenWord(wording, [...categories.map(({ id }) => id), ...categoryLabels.keys()]);
  return word === undefined ? undefined : (categoryLabels.get(word) ?? word);
}

function wordingsOf({ id, label, clause, needs }: PolicyCategory, { clauses }: Policy): string[] {
  return [id, label, clause === undefined ? undefined : clauses[clause], needs].filter((text) => text !== undefined);
}

const CHINESE_DIGITS = '一二三四五六七八九十';
const NUMBER = /^第?[([]?(\d{1,2}|[一二三四五六七八九十])[)\]]?(?:类|项|种)?$/;

/** NFKC has made `①` a `1` and `（1）` a `(1)`. */
function numberOf(plain: string): number | undefined {
  const [, digits] = NUMBER.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  return /\d/.test(digits) ? Number(digits) : CHINESE_DIGITS.indexOf(digits) + 1;
}

function withoutNumber(plain: string): string {
  return plain.replace(/^(?:[([](?:\d{1,2}|[一二三四五六七八九十])[)\]]|\d{1,2}(?=\D)|第[一二三四五六七八九十]类)/, '');
}

/** The clause says which number the document gives it; without one the order of the policy does. */
function byNumber(number: number, categories: readonly PolicyCategory[]): PolicyCategory | undefined {
  return categories.find(({ clause }) => clause?.endsWith(`(${number})`)) ?? categories[number - 1];
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
