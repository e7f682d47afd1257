/** A form about one person: labels with the value at their right, boxes over several rows, and tables within it. */

import type { Policy } from '../../model/policy.ts';
import { wordsOf } from '../../model/policy-words.ts';
import { FORM_BOXES, OPINION } from '../headers.words.ts';
import { says } from '../roster.words.ts';
import { readRemarks } from '../values/remarks.ts';
import { inOneLine, saysNothing, withoutBlanks } from './clean-text.ts';
import type { Grid, SeenCell } from './grid.ts';
import { headerForm, isHeaderLike } from './header-text.ts';
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

function labelOf({ text, value }: SeenCell, meanings: Meanings): Meaning | undefined {
  if (value.kind !== 'text' || !isHeaderLike(text)) return undefined;
  return meanings.of([text], 'member');
}

export function readPersonalForm(grid: Grid, { lookups, meanings, fallback }: SheetInput, report: SheetReport): void {
  const cells = new Map<Meaning, SeenCell>();
  let family: FamilyBox | undefined;
  let name: SeenCell | undefined;
  const labels = labelsOf(grid, meanings);
  noteStrangers(grid, labels, lookups.policy, report);
  for (const label of labels) {
    const { meaning, values } = label;
    if (meaning === 'name') name ??= label.cell;
    if (meaning === 'family') {
      const rows = familyRows(grid, label, meanings);
      if (rows.length > 0) family = { cell: label.cell, rows: [...(family?.rows ?? []), ...rows] };
    } else if (!LEFT_OUT.has(meaning)) addValue(cells, meaning, values, meanings, label.group);
  }
  for (const [meaning, cell] of procedureCells(grid, lookups.policy)) cells.set(meaning, cell);
  for (const [meaning, cell] of cells) if (isBroken(cell, report)) cells.delete(meaning);
  const nameCell = cells.get('name');
  // A form that nobody has filled in.
  if (nameCell === undefined || saysNothing(nameCell.text)) {
    if (name !== undefined && cells.size > 0) isWrong(report, name, says.noName());
    return;
  }
  const named = cells.get('organization');
  const found = named && lookups.organizations.named(named.text);
  const titles = {
    headings: headingsOf(grid, meanings),
    sheet: grid.sheet.name,
    before: undefined,
    known: new Set<string>(),
    fallback,
  };
  const owner = ownerOf(titles, lookups.organizations);
  const organization = found !== undefined && 'found' in found ? found.found : undefined;
  if (named !== undefined && organization === undefined) {
    isWrong(report, named, says.organizationUnknown({ found: named.text }));
  } else if (named === undefined && owner.is !== 'known') isWrong(report, nameCell, says.organizationMissing());
  report.lines.push({
    kind: 'member',
    source: 'form',
    name: nameCell,
    cells,
    organization: organization ?? (owner.is === 'known' ? owner.organization : undefined),
    ...(family !== undefined && { family }),
  });
}

function isBroken(cell: SeenCell, report: SheetReport): boolean {
  if (cell.value.kind !== 'error') return false;
  isWrong(report, cell, says.errorCell({ found: cell.text }));
  return true;
}

function headingsOf(grid: Grid, meanings: Meanings): SeenCell[] {
  const first = grid.rows.find((row) => grid.cellsOf(row).some((cell) => labelOf(cell, meanings) !== undefined));
  return grid.rows.filter((row) => first !== undefined && row < first).flatMap((row) => grid.cellsOf(row));
}

interface Label {
  readonly meaning: Meaning;
  readonly cell: SeenCell;
  /** The label of which this one is a part: `全日制教育` of `毕业院校系及专业`. */
  readonly group: string;
  /** What stands at its right, row by row. */
  readonly values: readonly SeenCell[];
  readonly top: number;
  readonly bottom: number;
  /** The first column behind it. */
  readonly next: number;
}

/** Labels that begin a box over several rows own what stands in it: a family's table has labels of its own. */
function labelsOf(grid: Grid, meanings: Meanings): Label[] {
  const labels: Label[] = [];
  let inside: { readonly bottom: number; readonly next: number } | undefined;
  for (const row of grid.rows) {
    let group = '';
    for (const cell of grid.cellsOf(row)) {
      if (inside !== undefined && row <= inside.bottom && cell.place.column >= inside.next) continue;
      const meaning = labelOf(cell, meanings);
      if (meaning === undefined && !isProcedure(cell)) continue;
      const label = labelAt(grid, cell, meaning ?? 'left-out', group, meanings);
      group = cell.text;
      if (meaning === undefined || meaning === 'family') inside = label;
      labels.push(label);
    }
  }
  return labels;
}

/** Boxes with words in them that have no place in a record, to be asked about like columns. */
function noteStrangers(grid: Grid, labels: readonly Label[], policy: Policy, report: SheetReport): void {
  const taken = new Set(labels.flatMap(({ cell, values }) => [cell, ...values]));
  const boxes = labels.filter(({ meaning, cell }) => meaning === 'family' || isProcedure(cell));
  const isInBox = ({ place: { row, column } }: SeenCell) =>
    boxes.some(({ top, bottom, next }) => top <= row && row <= bottom && column >= next);
  const note = (cell: SeenCell, meaning?: Meaning) => {
    const label = cell.text.replace(/\s*\n\s*/g, '');
    const { sheet, column, row } = cell.place;
    report.columns.set([sheet, column, row, label].join('\0'), {
      place: cell.place,
      label,
      status: 'not-understood',
      ...(meaning !== undefined && { meaning }),
    });
  };
  for (const { meaning, cell, values } of labels) {
    const isUnread = values.some((value) => readRemarks(value, policy) === undefined);
    if (meaning === 'remarks' && isUnread) note(cell, meaning);
  }
  for (const cell of grid.rows.flatMap(grid.cellsOf)) {
    const { row, column } = cell.place;
    const value = grid.own(row, (grid.areaAt(row, column)?.right ?? column) + 1);
    const isLabel = value !== undefined && !taken.has(value) && !saysNothing(value.text) && isHeaderLike(cell.text);
    if (isLabel && !taken.has(cell) && !isInBox(cell) && !OPINION.test(cell.text)) note(cell);
  }
}

function isProcedure({ text }: SeenCell): boolean {
  return FORM_BOXES.procedure.some((word) => word === headerForm(text));
}

function labelAt(grid: Grid, cell: SeenCell, meaning: Meaning, group: string, meanings: Meanings): Label {
  const { row, column } = cell.place;
  const area = grid.areaAt(row, column);
  const [bottom, next] = [area?.bottom ?? row, (area?.right ?? column) + 1];
  const values: SeenCell[] = [];
  for (const below of rowsBetween(grid, row, bottom)) {
    const value = grid.own(below, next);
    if (value !== undefined && labelOf(value, meanings) === undefined) values.push(value);
  }
  return { meaning, cell, group, values, top: row, bottom, next };
}

function rowsBetween({ rows }: Grid, top: number, bottom: number): number[] {
  const between: number[] = [];
  for (let at = rows.indexOf(top); at >= 0 && at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (row > bottom) break;
    between.push(row);
  }
  return between;
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

/** Relatives of the table behind the label, under its heads: relation, name, birth date, political status, work. */
function familyRows(grid: Grid, { top, bottom, next, values }: Label, meanings: Meanings): string[][] {
  const heads = grid.cellsOf(top).filter(({ place }) => place.column >= next);
  if (!heads.some(({ text }) => isRelation(text))) return values.map(({ text }) => [text]);
  const columns = ['name', 'birthDate', 'politicalStatus', 'unitAndPosition'].map(
    (meaning) => heads.find((head) => labelOf(head, meanings) === meaning)?.place.column,
  );
  const relation = heads.find(({ text }) => isRelation(text))?.place.column;
  return rowsBetween(grid, top + 1, bottom)
    .map((row) => [relation, ...columns].map((column) => (column === undefined ? '' : textAt(grid, row, column))))
    .filter((texts) => texts.some((text) => text !== ''));
}

function textAt(grid: Grid, row: number, column: number): string {
  return inOneLine(grid.own(row, column)?.text ?? '');
}

function isRelation(text: string): boolean {
  return FORM_BOXES.relation.some((word) => word === headerForm(text));
}

/** The table of the steps, a row each. */
function procedureCells(grid: Grid, policy: Policy): [Meaning, SeenCell][] {
  const { steps } = wordsOf(policy);
  const found: [Meaning, SeenCell][] = [];
  let heads: Partial<Record<'step' | 'on' | 'actor' | 'evidence', number>> = {};
  for (const row of grid.rows) {
    const here = headsOf(grid, row);
    if (here.step !== undefined && here.on !== undefined) {
      heads = here;
      continue;
    }
    const step = heads.step === undefined ? undefined : grid.own(row, heads.step);
    const name = step && withoutBlanks(step.text);
    if (name === undefined || !steps.has(name)) continue;
    found.push(...stepCells(grid, row, name, heads, policy));
  }
  return found;
}

function headsOf(grid: Grid, row: number): Partial<Record<'step' | 'on' | 'actor' | 'evidence', number>> {
  const columnOf = (words: readonly string[]) =>
    grid.cellsOf(row).find(({ text }) => words.includes(headerForm(text)))?.place.column;
  const entries = (['step', 'on', 'actor', 'evidence'] as const).map(
    (box) => [box, columnOf(FORM_BOXES[box])] as const,
  );
  return Object.fromEntries(entries.filter(([, column]) => column !== undefined));
}

function stepCells(
  grid: Grid,
  row: number,
  step: string,
  heads: ReturnType<typeof headsOf>,
  policy: Policy,
): [Meaning, SeenCell][] {
  const at = (column: number | undefined) => (column === undefined ? undefined : grid.own(row, column));
  const [on, actor, evidence] = [at(heads.on), at(heads.actor), at(heads.evidence)];
  const cells: [Meaning, SeenCell][] = [];
  if (on !== undefined) cells.push([`step:${step}:on`, on]);
  if (actor !== undefined) cells.push([`step:${step}:actor`, actor]);
  if (evidence !== undefined && !saysNothing(evidence.text)) {
    cells.push([`step:${step}:${evidenceKindOf(step, evidence.text, policy)}`, evidence]);
  }
  return cells;
}

/** The form puts a number or a place into one column: which of them it is follows from what the policy asks of the step. */
function evidenceKindOf(name: string, text: string, policy: Policy) {
  const steps = Object.values(policy.levels).flatMap(({ procedure }) => procedure);
  const asked = steps.find(({ step, evidence }) => step === name && evidence !== undefined)?.evidence ?? [];
  const kind = asked.find((evidence) => evidence === 'document' || evidence === 'certificate' || evidence === 'at');
  if (kind !== undefined) return kind;
  return /号$/.test(inOneLine(text)) ? 'document' : 'at';
}
