/** How the columns of a template look: their groups, their widths, and what may be chosen in them. */

import type { FilledColumn } from '../importers/filled/columns.ts';
import type { Meaning } from '../importers/tables/meanings.ts';

/** Upper headers; none of them changes what the header below it means. */
const GROUPS: readonly (readonly [group: string, meanings: readonly RegExp[]])[] = [
  ['记录', [/^recordId$/]],
  ['基本信息', [/^(?:name|gender|ethnicity|birthDate|nativePlace|idNumber|phone|address)$/]],
  ['党员信息', [/^party\./, /^workStarted$/]],
  ['学历学位', [/^(?:fullTime|inService)\./]],
  ['单位和身份', [/^(?:unit|position|roles|retired|residence|honors)$/]],
  ['任职', [/^(?:organization|category|mode|replaces)$/]],
  ['程序', [/^step:/]],
  ['时间', [/^(?:start|end)$/]],
  ['离任', [/^exit\./]],
  ['履历', [/^(?:resume|family)$/]],
  ['单位', [/^unit\.(?:name|type|organization)$/]],
  ['党组织', [/^unit\.party\./]],
  ['联络', [/^unit\.contact\./]],
  ['服务', [/^unit\./]],
];

export function groupOf(meaning: Meaning): string {
  return GROUPS.find(([, patterns]) => patterns.some((pattern) => pattern.test(meaning)))?.[0] ?? '';
}

/** In characters; a Chinese one counts two. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:recordId|name)$/, 11],
  [/^(?:gender|retired|ethnicity)$/, 8.5],
  [/^idNumber$/, 25],
  [/^phone$|contact\.phone$/, 15.5],
  [/^(?:resume|family)$/, 62],
  [/^(?:unit|position|honors|address|unit\.name|unit\.party\.name|party\.branch)$/, 24],
  [/school$/, 18],
  [/^(?:organization|residence|category|unit\.organization|roles)$/, 15.5],
  [/:(?:document|certificate|actor)$/, 19.5],
  [/^unit\.(?:resources|needs|serves)$/, 22],
];

const USUAL_WIDTH = 12.5;

export function widthOf({ meaning }: FilledColumn): number {
  return WIDTHS.find(([pattern]) => pattern.test(meaning))?.[1] ?? USUAL_WIDTH;
}

const LONG = 18;

/** Sentences start at the left; short values stand in the middle. */
export function styleOfColumn(column: FilledColumn): 'text' | 'center' {
  return widthOf(column) >= LONG ? 'text' : 'center';
}

const LINE = 16.5;
const PADDING = 5;
/** Excel's own limit, in points. */
const HIGHEST = 409;
const LOWEST = 24;
/** A line never holds quite as much as the column is wide. */
const RESERVE = 1.15;

/** Of a row with these texts, in points: Excel fits no row that somebody else has written. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  let lines = 1;
  for (const [index, text] of texts.entries()) {
    const width = widths[index] ?? USUAL_WIDTH;
    // Even of wide characters so few fit in one line.
    if (text.length * 2 * RESERVE <= width && !text.includes('\n')) continue;
    lines = Math.max(lines, linesOf(text, width));
  }
  return Math.min(HIGHEST, Math.max(LOWEST, lines * LINE + PADDING));
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((columnsOf(line) * RESERVE) / width)), 0);
}

function columnsOf(text: string): number {
  let columns = 0;
  for (let index = 0; index < text.length; index += 1) columns += text.charCodeAt(index) > 0x2e7f ? 2 : 1;
  return columns;
}
