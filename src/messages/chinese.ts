/** Turns of phrase in Chinese. */

import { titles } from '../generated/titles.js';
import { orNothing } from '../text/or-nothing.ts';
import { quote } from '../text/quote.ts';
import type { RecordedFact } from './field-title.ts';

export function didYouMean(nearest: string | undefined): string {
  return orNothing(nearest, (word) => `，是不是${quote(word)}？`);
}

export function list(words: readonly string[]): string {
  return words.map(quote).join('、');
}

export function factWords({ field, value }: RecordedFact): string {
  const title = titles[field.kind]?.[field.path] ?? field.path;
  return typeof value === 'string' ? `${title} ${value}` : `${title} ${yesOrNo(field.path, value)}`;
}

/** A state is or is not so; a date is there or not. */
function yesOrNo(path: string, value: boolean): string {
  if (path === 'retired') return value ? '是' : '否';
  return value ? '有' : '无';
}

const UNITS: Readonly<Record<string, string>> = { day: '天', week: '周', month: '个月', year: '年' };

/** `3 months`, as it is written in a policy, as `3 个月`. */
export function spanInFull(span: string): string {
  const [number = '', word = ''] = span.split(' ');
  return `${number} ${UNITS[word.replace(/s$/, '')] ?? word}`;
}

/** The same behind a Chinese word, which a number stands off from: `每` and `年`, or ` 3 个月`. */
export function timespan(span: string): string {
  const full = spanInFull(span);
  return /^1 (?!个)/.test(full) ? full.slice('1 '.length) : ` ${full}`;
}
