import type { MemberRecord } from './records.ts';

/** Words for levels of schooling, the highest first; the first that fits counts (“大学专科” is no “大学”). */
const LADDER: readonly RegExp[] = [
  /博士/,
  /硕士|研究生/,
  /大专|专科|高职/,
  /大学|本科|学士/,
  /中专|高中|中技|技校|职高|中师/,
  /初中/,
  /小学/,
];

/** From the top down: 大学 stands above 大专 although it is recognised after it. */
const HEIGHT: readonly number[] = [7, 6, 4, 5, 3, 2, 1];

const UNRECOGNISED = 0;

/** Greater is higher; 0 for words that are not known. */
export function heightOf(level: string): number {
  return HEIGHT[LADDER.findIndex((words) => words.test(level))] ?? UNRECOGNISED;
}

/**
 * The higher of full-time and in-service education, as written. Between two of one height, or two unknown words, the
 * in-service one counts, because it came later. `undefined` where none is recorded.
 */
export function highestEducation({ education }: Pick<MemberRecord, 'education'>): string | undefined {
  const levels = [education?.inService?.level?.trim(), education?.fullTime?.level?.trim()];
  const [first, second] = levels.filter((level) => level !== undefined && level !== '');
  if (first === undefined) return undefined;
  return second !== undefined && heightOf(second) > heightOf(first) ? second : first;
}
