import type { Day, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Cell, Row, Sheet } from '../writers/workbook.ts';
import type { FormEntry } from './entries.ts';
import { cell, long, short } from './grid.ts';
import { ROSTER_COLUMNS, type RosterColumn } from './roster-columns.ts';
import { writtenDay } from './wording.ts';

export interface RosterInput {
  readonly register: Register;
  readonly organization: OrganizationRecord;
  readonly entries: readonly FormEntry[];
  readonly asOf: Day;
  readonly isMasked: boolean;
}

const WIDTH = ROSTER_COLUMNS.length;
/** Title, subtitle and the two rows of the table header. */
const HEADER_ROWS = 4;

/** The roster that is submitted: one row a member. */
export function rosterSheet(input: RosterInput): Sheet {
  const { register, organization, asOf } = input;
  const title = register.policy.registration.title;
  return {
    name: title,
    widths: ROSTER_COLUMNS.map((column) => column.width),
    rows: [
      { cells: [cell(1, WIDTH, `${organization.name}${title}`, 'title')], minHeight: 40 },
      subtitle(organization, asOf),
      ...headerRows(),
      ...memberRows(input),
      signatures(),
      { cells: [cell(1, WIDTH, notes(register), 'note')] },
    ],
    orientation: 'landscape',
    repeatedRows: [1, HEADER_ROWS],
    frozenRows: HEADER_ROWS,
    footer: '第 &P 页，共 &N 页',
  };
}

function subtitle(organization: OrganizationRecord, asOf: Day): Row {
  const half = Math.ceil(WIDTH / 2) + 2;
  return {
    minHeight: 24,
    cells: [
      cell(1, half, `填报单位（盖章）：${organization.name}`, 'subtitle'),
      cell(half + 1, WIDTH - half, `填报时间：${writtenDay(asOf)}`, 'subtitle'),
    ],
  };
}

/** Columns of a group share a heading above theirs; the others' headings are two rows high. */
function headerRows(): Row[] {
  const above: Cell[] = [];
  const below: Cell[] = [];
  ROSTER_COLUMNS.forEach(({ title, group }, index) => {
    if (group === undefined) above.push({ ...cell(index + 1, 1, title, 'header'), rows: 2 });
    else below.push(cell(index + 1, 1, title, 'header'));
    if (group === undefined || ROSTER_COLUMNS[index - 1]?.group === group) return;
    const columns = ROSTER_COLUMNS.filter((column) => column.group === group).length;
    above.push(cell(index + 1, columns, group, 'header'));
  });
  return [
    { cells: above, minHeight: 22 },
    { cells: below, minHeight: 36 },
  ];
}

function memberRows(input: RosterInput): Row[] {
  if (input.entries.length === 0) return [{ cells: [cell(1, WIDTH, '无', 'center')], minHeight: 36 }];
  return input.entries.map((entry, index) => ({
    minHeight: 36,
    cells: ROSTER_COLUMNS.map((column, position) =>
      valueCell(column, position + 1, column.valueOf({ ...input, entry, number: index + 1 })),
    ),
  }));
}

function valueCell(column: RosterColumn, position: number, value: string): Cell {
  return column.isLong === true ? long(position, 1, value) : short(position, 1, value);
}

function signatures(): Row {
  return {
    minHeight: 36,
    cells: [
      cell(1, 6, '审核人（签名）：', 'signature'),
      cell(7, 5, '填表人：', 'signature'),
      cell(12, WIDTH - 11, '联系电话：', 'signature'),
    ],
  };
}

function notes({ policy }: Register): string {
  const { to, due } = policy.registration;
  return [
    '填表说明：1. 出生年月、入党时间填至月，如“1968.04”；没有内容的填“—”或“无”。',
    `2. 人选类别、产生方式按《${policy.title}》填写。`,
    `3. 本表${due === undefined ? '' : `于${writtenDay(due)}前`}报${to}。`,
  ].join('\n');
}
