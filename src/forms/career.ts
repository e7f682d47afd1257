/** Résumé, honours and family: lists that may be longer than a page. */

import { monthOf } from '../model/day.ts';
import type { FamilyEntry, ResumeEntry } from '../model/records.ts';
import { lineColumns, widthOf } from '../writers/layout.ts';
import { breakLinesHanging, columnsOf } from '../writers/text-lines.ts';
import type { Row } from '../writers/workbook.ts';
import type { Person } from './entries.ts';
import { box, label, labelled, long, short } from './grid.ts';
import type { Part } from './pages.ts';
import { DASH, NOTHING, printedMonth } from './wording.ts';

const FIRST = 2;
const SPAN = 11;
/** Lines in one row at most: far below the highest row that Excel knows, and small enough to break pages between. */
const LINES_PER_ROW = 8;
const MONTH_WIDTH = 7;
const GAP = '  ';

const RESUME = '简历';
const HONORS = '奖惩情况';
const FAMILY = '家庭主要\n成员及\n重要社会\n关系';

/** `1988.09—1992.07  湖南大学土木工程专业学习`; an open end keeps the width of a month. */
export function resumeLine({ from, to, what }: ResumeEntry): string {
  const end = to === undefined ? ' '.repeat(MONTH_WIDTH) : printedMonth(monthOf(to));
  return `${printedMonth(from)}—${end}${GAP}${what.replace(/\s*\n\s*/g, ' ')}`;
}

/** Room to write in by hand, in points. */
const RESUME_ROOM = 130;
const HONORS_ROOM = 40;

/** Longer entries are broken by us, to hang behind their dates as on typed forms. `space` is left free below. */
export function resumePart({ resume }: Person, widths: readonly number[], space: number): Part {
  const texts = listed(resume, (entries) => entries.flatMap((entry) => chunks(entry, widths)));
  return listPart(RESUME, resume === undefined ? RESUME_ROOM : 0, texts, space);
}

export function honorsPart({ honors }: Person): Part {
  return listPart(
    HONORS,
    HONORS_ROOM,
    listed(honors, (entries) => entries),
  );
}

/** What is not recorded is blank, what is known to be nothing says so. */
function listed<T>(entries: readonly T[] | undefined, print: (entries: readonly T[]) => readonly string[]) {
  if (entries === undefined) return [''];
  return entries.length === 0 ? [NOTHING] : print(entries);
}

/** One row a text, without lines between them: they read as one box, and a page may end between two of them. */
function listPart(name: string, minHeight: number, texts: readonly string[], space = 0): Part {
  const isBlank = texts.every((text) => text === '');
  const rowOf = (text: string): Row => ({
    minHeight: Math.max(20, minHeight / texts.length) + (isBlank ? space : 0),
    cells: [isBlank ? box(name, long(FIRST, SPAN, text)) : long(FIRST, SPAN, text)],
  });
  const below: Row[] = space > 0 && !isBlank ? [{ minHeight: space, cells: [long(FIRST, SPAN, '')] }] : [];
  return {
    entries: texts.length,
    rowsOf: (first, end) => {
      const rows = [...texts.slice(first, end).map(rowOf), ...(end === texts.length ? below : [])];
      return labelled(name, 1, 1, withoutInnerLines(rows));
    },
  };
}

function withoutInnerLines(rows: readonly Row[]): Row[] {
  const last = rows.length - 1;
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, ...openEdges(index > 0, index < last) })),
  }));
}

function openEdges(above: boolean, below: boolean): { open?: 'top' | 'bottom' | 'both' } {
  if (above && below) return { open: 'both' };
  if (above) return { open: 'top' };
  return below ? { open: 'bottom' } : {};
}

function chunks(entry: ResumeEntry, widths: readonly number[]): string[] {
  const columns = lineColumns(widthOf({ widths }, FIRST, SPAN), 'text');
  const text = resumeLine(entry);
  const indent = columnsOf(text.slice(0, MONTH_WIDTH * 2 + 1 + GAP.length));
  const lines = breakLinesHanging(text, columns, indent);
  const rows: string[] = [];
  for (let start = 0; start < lines.length; start += LINES_PER_ROW) {
    rows.push(lines.slice(start, start + LINES_PER_ROW).join('\n'));
  }
  return rows;
}

type Relative = readonly [relation: string, name: string, birth: string, status: string, work: string];

const NOBODY: Relative = [DASH, DASH, DASH, DASH, NOTHING];
const UNKNOWN: Relative = ['', '', '', '', ''];
/** Room for those whom the record does not name. */
const ROWS_BY_HAND = 4;

/** A relative a row, under the headings on every page that they reach. */
export function familyPart({ family }: Person): Part {
  const relatives = family === undefined ? Array.from({ length: ROWS_BY_HAND }, () => UNKNOWN) : family.map(relativeOf);
  const printed = relatives.length === 0 ? [NOBODY] : relatives;
  return {
    entries: printed.length,
    rowsOf: (first, end) => labelled(FAMILY, 1, 1, [familyHeads(), ...printed.slice(first, end).map(relativeRow)]),
  };
}

function familyHeads(): Row {
  return {
    minHeight: 24,
    cells: [
      label(2, 1, '称谓'),
      label(3, 2, '姓名'),
      label(5, 2, '出生年月'),
      label(7, 2, '政治面貌'),
      label(9, 4, '工作单位及职务'),
    ],
  };
}

function relativeOf({ relation, name, birthDate, politicalStatus = '', work = '' }: FamilyEntry): Relative {
  return [relation, name, printedMonth(birthDate), politicalStatus, work];
}

function relativeRow([relation, name, birth, status, work]: Relative): Row {
  const cells = [short(2, 1, relation), short(3, 2, name), short(5, 2, birth), short(7, 2, status), long(9, 4, work)];
  return { minHeight: 24, cells: cells.map((filled) => box(FAMILY, filled)) };
}
