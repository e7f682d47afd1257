import { type DateReading, readDate } from '../../model/date-reading.ts';
import { OPEN_ENDS } from '../headers.words.ts';

/** A term of office as it is written: either side may be missing. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What is longer holds more than two dates, and would take long to look through. */
const LONGEST = 150;

/** Marks between two dates, the surest first: a hyphen may also be part of a date. */
const BETWEEN = [/\s*(?:—{1,2}|–|~|～|〜|至今?|到|－{1,2}|―|→)\s*/, /\s*--\s*/, /\s+-\s+/, /\s*-\s*/];

/** `2013.10—2016.10`, `2013年10月至2016年10月`, `2013.10-至今`: each side as it is written, where both are dates. */
export function spanOf(text: string): Span | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .replace(/[(（][^()（）]*[)）]$/, '')
    .trim()
    .replace(/^(?:自|从)/, '')
    .replace(/(?:止|为止)$/, '')
    .trim();
  for (const mark of BETWEEN) {
    const span = splitAt(plain, mark);
    if (span !== undefined) return span;
  }
  return undefined;
}

/** A hyphen stands between dates where what is on both of its sides can be read. */
function splitAt(text: string, mark: RegExp): Span | undefined {
  const global = new RegExp(mark.source, 'g');
  for (const match of text.matchAll(global)) {
    const [before, to] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const from = before.replace(/起$/, '');
    const end = match[0].includes('今') ? '' : to;
    if (isDated(readDate(from)) && isEnd(end)) return { from, to: isOpen(end) ? '' : end };
  }
  return undefined;
}

function isDated({ kind }: DateReading): boolean {
  return kind !== 'unknown' && kind !== 'until-now';
}

function isEnd(text: string): boolean {
  return isOpen(text) || isDated(readDate(text));
}

/** An end that is left open, or written as what it is. */
function isOpen(text: string): boolean {
  return text.trim() === '' || OPEN_ENDS.test(text.trim()) || readDate(text).kind === 'until-now';
}
