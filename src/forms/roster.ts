import { paperWords } from '../messages/paper.ts';
import type { Policy } from '../model/policy.ts';
import type { Day, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Cell, Row, Sheet } from '../writers/workbook.ts';
import { blankEntry, type FormEntry } from './entries.ts';
import { cell, long, short } from './grid.ts';
import { ROSTER_COLUMNS, type RosterColumn, titleOf } from './roster-columns.ts';
import { breaksBefore } from './roster-pages.ts';
import { DASH, NOTHING, writtenDay } from './wording.ts';

export interface RosterInput {
  readonly register: Register;
  readonly organization: OrganizationRecord;
  readonly entries: readonly FormEntry[];
  readonly asOf: Day;
  readonly isMasked: boolean;
  /** Whether it is to be filled in by hand, day and all. */
  readonly isBlank?: boolean;
}

/** As many as one page holds, with the signatures. */
const ROWS_BY_HAND = 12;
const WIDTH = ROSTER_COLUMNS.length;
/** Title, subtitle and the two rows of the table header. */
const HEADER_ROWS = 4;

/** The roster that is submitted: one row a member. */
export function rosterSheet(input: RosterInput): Sheet {
  const { register, organization, asOf, isBlank } = input;
  const title = register.policy.registration.title;
  const head = [
    { cells: [cell(1, WIDTH, `${organization.name}${title}`, 'title')], minHeight: 34 },
    subtitle(organization, isBlank === true ? undefined : asOf),
    ...headerRows(register.policy),
  ];
  const people = memberRows(input);
  const foot = [signatures(), { cells: [cell(1, WIDTH, notes(register, asOf), 'note')], minHeight: 0 }];
  const widths = ROSTER_COLUMNS.map((column) => column.width);
  return {
    name: title,
    widths,
    rows: [...head, ...people, ...foot],
    orientation: 'landscape',
    repeatedRows: [1, HEADER_ROWS],
    frozenRows: HEADER_ROWS,
    breaksAfter: breaksBefore(foot, people, head, widths),
    footer: paperWords.zh.footer,
  };
}

function subtitle(organization: OrganizationRecord, filledIn: Day | undefined): Row {
  const half = Math.ceil(WIDTH / 2) + 2;
  return {
    minHeight: 22,
    cells: [
      cell(1, half, `填报单位（盖章）：${organization.name}`, 'subtitle'),
      cell(half + 1, WIDTH - half, `填报时间：${writtenDay(filledIn)}`, 'subtitle'),
    ],
  };
}

/** Columns of a group share a heading above theirs; the others' headings are two rows high. */
function headerRows(policy: Policy): Row[] {
  const above: Cell[] = [];
  const below: Cell[] = [];
  ROSTER_COLUMNS.forEach((column, index) => {
    const { group } = column;
    const title = titleOf(column, policy);
    if (group === undefined) above.push({ ...cell(index + 1, 1, title, 'header'), rows: 2 });
    else below.push(cell(index + 1, 1, title, 'header'));
    if (group === undefined || ROSTER_COLUMNS[index - 1]?.group === group) return;
    const columns = ROSTER_COLUMNS.filter((other) => other.group === group).length;
    above.push(cell(index + 1, columns, group, 'header'));
  });
  return [
    { cells: above, minHeight: 21 },
    { cells: below, minHeight: 36 },
  ];
}

function memberRows(input: RosterInput): Row[] {
  const entries = entriesToPrint(input);
  if (entries.length === 0) return [{ cells: [cell(1, WIDTH, NOTHING, 'center')], minHeight: 36 }];
  return entries.map((entry, index) => ({
    minHeight: 36,
    cells: ROSTER_COLUMNS.map((column, position) =>
      valueCell(column, position + 1, column.valueOf({ ...input, entry, number: index + 1 })),
    ),
  }));
}

function entriesToPrint({ register, organization, entries, isBlank }: RosterInput): readonly FormEntry[] {
  if (isBlank !== true) return entries;
  const nobody = blankEntry(register, organization);
  return Array.from({ length: ROWS_BY_HAND }, () => nobody);
}

function valueCell(column: RosterColumn, position: number, value: string): Cell {
  return column.isLong === true ? long(position, 1, value) : short(position, 1, value);
}

function signatures(): Row {
  return {
    minHeight: 28,
    cells: [
      cell(1, 6, '审核人（签名）：', 'signature'),
      cell(7, 5, '填表人：', 'signature'),
      cell(12, WIDTH - 11, '联系电话：', 'signature'),
    ],
  };
}

/** A day that is past is no demand any more. */
function notes({ policy }: Register, asOf: Day): string {
  const { to, due } = policy.registration;
  const isToCome = due !== undefined && asOf <= due;
  return [
    `填表说明：1. 出生年月、入党时间填至月，如“1968.04”；没有的填“${DASH}”或“${NOTHING}”，尚不清楚的留空。`,
    `2. 人选类别、产生方式按《${policy.title}》填写。3. 本表${isToCome ? `于${writtenDay(due)}前` : ''}报${to}。`,
  ].join('\n');
}
