/** Résumé, honours and family. */

import { monthOf } from '../model/day.ts';
import type { FamilyEntry, MemberRecord, ResumeEntry } from '../model/records.ts';
import { lineColumns, widthOf } from '../writers/layout.ts';
import { breakLinesHanging, columnsOf } from '../writers/text-lines.ts';
import type { Row } from '../writers/workbook.ts';
import { label, labelled, long, short } from './grid.ts';
import { DASH, inNarrow, inWide, NOTHING, printedMonth } from './wording.ts';

const FIRST = 2;
const SPAN = 11;
/** Lines in one row at most: far below the highest row that Excel knows, and small enough to break pages between. */
const LINES_PER_ROW = 8;
const MONTH_WIDTH = 7;
const GAP = '  ';

/** `1988.09—1992.07  湖南大学土木工程专业学习`; an open end keeps the width of a month. */
export function resumeLine({ from, to, what }: ResumeEntry): string {
  const end = to === undefined ? ' '.repeat(MONTH_WIDTH) : printedMonth(monthOf(to));
  return `${printedMonth(from)}—${end}${GAP}${what.replace(/\s*\n\s*/g, ' ')}`;
}

/**
 * One row an entry, without lines between them, so that a page may break there. Longer entries are broken by us, to
 * hang behind their dates as on typed forms. `space` is left free below, in points.
 */
export function resumeRows({ resume }: MemberRecord, widths: readonly number[], space: number): Row[] {
  const texts =
    resume === undefined || resume.length === 0 ? [NOTHING] : resume.flatMap((item) => chunks(item, widths));
  if (space > 0) texts.push('');
  const last = texts.length - 1;
  const rows = texts.map((text, index) => ({
    minHeight: text === '' ? space : 20,
    cells: [{ ...long(FIRST, SPAN, text), ...openEdges(index > 0, index < last) }],
  }));
  return labelled('简历', 1, 1, rows);
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

export function honorRows({ honors }: MemberRecord): Row[] {
  return [{ minHeight: 40, cells: [label(1, 1, '奖惩情况'), long(FIRST, SPAN, inWide(honors?.join('\n')))] }];
}

const FAMILY_ROWS = 3;

/** At least three rows, as on the printed form. */
export function familyRows({ family = [] }: MemberRecord): Row[] {
  const missing = Math.max(0, FAMILY_ROWS - family.length);
  const rows: Row[] = [
    {
      minHeight: 24,
      cells: [
        label(2, 1, '称谓'),
        label(3, 2, '姓名'),
        label(5, 2, '出生年月'),
        label(7, 2, '政治面貌'),
        label(9, 4, '工作单位及职务'),
      ],
    },
    ...family.map(familyRow),
    ...Array.from({ length: missing }, () => relativeRow([DASH, DASH, DASH, DASH, NOTHING])),
  ];
  return labelled('家庭主要成员及重要社会关系', 1, 1, rows);
}

function familyRow({ relation, name, birthDate, politicalStatus, work }: FamilyEntry): Row {
  return relativeRow([relation, name, printedMonth(birthDate), inNarrow(politicalStatus), inWide(work)]);
}

function relativeRow([relation, name, birth, status, work]: readonly [string, string, string, string, string]): Row {
  return {
    minHeight: 24,
    cells: [short(2, 1, relation), short(3, 2, name), short(5, 2, birth), short(7, 2, status), long(9, 4, work)],
  };
}
