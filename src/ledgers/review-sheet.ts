/** A member's performance sheet as it is printed: one page, A4 upright. */

import { paperWords } from '../messages/paper.ts';
import type { Day } from '../model/records.ts';
import { sheetNames } from '../writers/sheet-names.ts';
import type { Cell, CellStyle, Row, Sheet, Workbook } from '../writers/workbook.ts';
import { percent } from './columns/reviews.ts';
import type { Review } from './review.ts';
import { reviewWords } from './review.words.ts';
import { figuresOf, type ReviewTable, tablesOf } from './review-parts.ts';

/** Official papers are always Chinese. */
const words = reviewWords.zh;
const paper = paperWords.zh;

/** A grid of so many columns, so that tables of two to five columns line up in it. */
const COLUMNS = 12;
const WIDTHS = Array.from({ length: COLUMNS }, () => 8);

export interface ReviewPaper {
  readonly title: string;
  readonly asOf: Day;
  readonly period?: number | undefined;
}

/** A sheet for each organisation in which the member served. */
export function reviewWorkbook(reviews: readonly Review[], paperOf: ReviewPaper): Workbook {
  const names = sheetNames(reviews.map(({ member, organization }) => `${member.name}-${organization.name}`));
  return { title: paperOf.title, sheets: reviews.map((review, at) => sheetOf(review, names[at] ?? '', paperOf)) };
}

function sheetOf(review: Review, name: string, { title, asOf, period }: ReviewPaper): Sheet {
  return {
    name,
    widths: WIDTHS,
    rows: [
      { cells: [cell(1, COLUMNS, title, 'title')], minHeight: 36 },
      { cells: [cell(1, COLUMNS, words.asOf(paper.dayInWords(asOf)), 'subtitle')], minHeight: 20 },
      ...headRows(review, period),
      row([4, 6, 2], [words.item, words.figure, words.perYear], 'header'),
      ...figuresOf(review, words).map((texts) => row([4, 6, 2], texts, 'center')),
      ...tablesOf(review, words, paper.day).flatMap(tableRows),
      opinionRow(),
    ],
    orientation: 'portrait',
    pagesHigh: 1,
    footer: paper.footer,
  };
}

function headRows({ member, organization, served, daysServed, share }: Review, period: number | undefined): Row[] {
  const stretches = served.map(({ from, until }) => `${paper.day(from)}—${paper.day(until)}`).join('\n');
  const time = period === undefined ? words.wholeTime : String(period);
  const days = period === undefined ? `${daysServed}天` : words.days(daysServed, percent(share));
  return [
    pairs(words.name, member.name, words.organization, organization.name),
    pairs(words.period, time, words.served, `${stretches}\n${days}`),
  ];
}

function pairs(first: string, value: string, second: string, other: string): Row {
  return {
    minHeight: 28,
    cells: [
      cell(1, 2, first, 'label'),
      cell(3, 3, value, 'center'),
      cell(6, 2, second, 'label'),
      cell(8, 5, other, 'center'),
    ],
  };
}

/** Columns of the grid for each column of a table, by how many it has. */
const SPANS: Readonly<Record<number, readonly number[]>> = { 3: [8, 2, 2], 4: [6, 2, 2, 2], 5: [2, 2, 2, 2, 4] };

function tableRows({ title, heads, rows, more }: ReviewTable): Row[] {
  const spans = SPANS[heads.length] ?? [COLUMNS];
  const body = rows.map((texts) => row(spans, texts, 'center'));
  return [
    { cells: [cell(1, COLUMNS, title, 'label')], minHeight: 22 },
    row(spans, heads, 'header'),
    ...(body.length === 0
      ? [
          row(
            spans,
            heads.map(() => '—'),
            'center',
          ),
        ]
      : body),
    ...(more === 0 ? [] : [{ cells: [cell(1, COLUMNS, words.more(more), 'text')] }]),
  ];
}

function opinionRow(): Row {
  return { minHeight: 90, cells: [cell(1, 2, words.opinion, 'label'), cell(3, COLUMNS - 2, words.seal, 'seal')] };
}

function row(spans: readonly number[], texts: readonly string[], style: CellStyle): Row {
  let column = 1;
  const cells = spans.map((span, index) => {
    const made = cell(column, span, texts[index] ?? '', style);
    column += span;
    return made;
  });
  return { cells, minHeight: 22 };
}

function cell(column: number, columns: number, value: string, style: CellStyle): Cell {
  return { column, columns, value, style };
}
