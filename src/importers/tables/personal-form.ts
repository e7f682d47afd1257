/** A form about one person: labels with the value at their right, boxes over several rows, and tables within it. */

import type { OrganizationRecord } from '../../model/records.ts';
import { says } from '../roster.words.ts';
import { notAnOrganization } from '../values/member-readers.ts';
import { saysNothing } from './clean-text.ts';
import { isProcedure, type Label, labelOf, labelsOf, rowsBetween } from './form-labels.ts';
import { noteStrangers } from './form-strangers.ts';
import { addSteps, familyRows } from './form-tables.ts';
import type { Grid, SeenCell } from './grid.ts';
import { LEFT_OUT, type Meaning, type Meanings } from './meanings.ts';
import { ownerOf } from './owners.ts';
import { type FamilyBox, isWrong, type SheetInput, type SheetReport } from './sheet-report.ts';

/** A form has its labels on many rows, few to a row; a table has them all on one or two. */
const FEWEST_ROWS = 3;
const MOST_PER_ROW = 4;
/** A form takes a page or a few; what is longer is none. */
const MOST_ROWS = 500;
/** A form says who it is about near its top. */
const ROWS_LOOKED_AT = 15;

export function isPersonalForm(grid: Grid, meanings: Meanings): boolean {
  const known = new Set<Meaning>();
  let rows = 0;
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const labels = grid.cellsOf(row).flatMap((cell) => labelOf(cell, meanings) ?? []);
    const fresh = new Set(labels.filter((meaning) => !known.has(meaning)));
    if (fresh.size > MOST_PER_ROW) return false;
    if (fresh.size > 0) rows += 1;
    for (const meaning of fresh) known.add(meaning);
  }
  return rows >= FEWEST_ROWS && known.has('name') && grid.rows.length <= MOST_ROWS;
}

export function readPersonalForm(grid: Grid, input: SheetInput, report: SheetReport): void {
  const labels = labelsOf(grid, input.meanings);
  noteStrangers(grid, labels, input.lookups.policy, report);
  for (const form of formsOf(labels)) readForm(grid, form, input, report);
}

/** The forms that stand on a sheet one below the other: each has its own box for the name. */
function formsOf(labels: readonly Label[]): Label[][] {
  const forms: Label[][] = [];
  for (const label of labels) {
    const isNext = label.meaning === 'name' || forms.length === 0;
    if (isNext) forms.push([label]);
    else forms.at(-1)?.push(label);
  }
  const [first = [], second, ...rest] = forms;
  // What stands before the first name belongs to the same form.
  const isHead = second !== undefined && first.every(({ meaning }) => meaning !== 'name');
  return isHead ? [[...first, ...second], ...rest] : forms;
}

function readForm(grid: Grid, labels: readonly Label[], input: SheetInput, report: SheetReport): void {
  const { lookups, meanings } = input;
  const cells = new Map<Meaning, SeenCell>();
  let family: FamilyBox | undefined;
  for (const label of labels) {
    const { meaning, values } = label;
    if (meaning === 'family') {
      const rows = familyRows(grid, label, meanings);
      if (rows.length > 0) family = { cell: label.cell, rows: [...(family?.rows ?? []), ...rows] };
    } else if (!LEFT_OUT.has(meaning)) addValue(cells, meaning, values, meanings, label.group);
    if (isProcedure(label.cell)) addSteps(cells, grid, label, lookups.policy);
  }
  for (const [meaning, cell] of cells) if (isBroken(cell, report)) cells.delete(meaning);
  const name = cells.get('name');
  // A form that nobody has filled in.
  if (name === undefined || saysNothing(name.text)) {
    const box = labels.find(({ meaning }) => meaning === 'name');
    if (box !== undefined && cells.size > 0) isWrong(report, box.cell, says.noName());
    return;
  }
  const organization = ownerOfForm(grid, labels, cells.get('organization'), name, input, report);
  report.lines.push({ kind: 'member', source: 'form', name, cells, organization, ...(family && { family }) });
}

/** By the box for it; else as for a table, by what stands above, the name of the sheet or what was asked for. */
function ownerOfForm(
  grid: Grid,
  labels: readonly Label[],
  box: SeenCell | undefined,
  name: SeenCell,
  { lookups, fallback }: SheetInput,
  report: SheetReport,
): OrganizationRecord | undefined {
  if (box !== undefined && !saysNothing(box.text)) {
    const named = lookups.organizations.named(box.text);
    if ('found' in named) return named.found;
    isWrong(
      report,
      box,
      notAnOrganization(
        box.text,
        named.among.map(({ id }) => id),
        lookups,
      ),
    );
    return undefined;
  }
  const headings = headingsAbove(grid, labels[0]?.cell.place.row ?? 1);
  const titles = { headings, sheet: grid.sheet.name, before: undefined, known: new Set<string>(), fallback };
  const owner = ownerOf(titles, lookups.organizations);
  if (owner.is === 'known') return owner.organization;
  isWrong(report, name, says.organizationMissing());
  return undefined;
}

/** A title is a row or two. */
const HIGHEST_TITLE = 3;

function headingsAbove(grid: Grid, first: number): SeenCell[] {
  return rowsBetween(grid, first - HIGHEST_TITLE, first - 1).flatMap(grid.cellsOf);
}

function isBroken(cell: SeenCell, report: SheetReport): boolean {
  if (cell.value.kind !== 'error') return false;
  isWrong(report, cell, says.errorCell({ found: cell.text }));
  return true;
}

/** A list that runs over a page has its label again there. */
function addValue(
  cells: Map<Meaning, SeenCell>,
  meaning: Meaning,
  values: readonly SeenCell[],
  meanings: Meanings,
  group: string,
): void {
  const [first] = values;
  if (first === undefined) return;
  const inGroup = meanings.of([group, '毕业院校系及专业'], 'member');
  const meant = meaning === 'education.school' && inGroup !== undefined ? inGroup : meaning;
  const before = cells.get(meant);
  const text = [...(before === undefined ? [] : [before.text]), ...values.map((value) => value.text)].join('\n');
  const isJoined = before !== undefined || values.length > 1;
  cells.set(meant, isJoined ? { place: (before ?? first).place, value: { kind: 'text', text }, text } : first);
}
