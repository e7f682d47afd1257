/** Tables within a form: the relatives, and the steps of the procedure. */

import type { Policy } from '../../model/policy.ts';
import { wordsOf } from '../../model/policy-words.ts';
import { FORM_BOXES } from '../headers.words.ts';
import { inOneLine, withoutBlanks } from './clean-text.ts';
import { evidenceIn } from './form-evidence.ts';
import { type Label, labelOf, rowsBetween } from './form-labels.ts';
import type { Grid, SeenCell } from './grid.ts';
import { headerForm } from './header-text.ts';
import type { Meaning, Meanings } from './meanings.ts';

/** Relatives of the table behind the label, under its heads: relation, name, birth date, political status, work. */
export function familyRows(grid: Grid, { top, bottom, next, values }: Label, meanings: Meanings): string[][] {
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

/** The table of the steps, a row each; over a page it has its heads again. */
export function addSteps(cells: Map<Meaning, SeenCell>, grid: Grid, { top, bottom }: Label, policy: Policy): void {
  const { steps } = wordsOf(policy);
  let heads: Heads = {};
  for (const row of rowsBetween(grid, top, bottom)) {
    const here = headsOf(grid, row);
    if (here.step !== undefined && here.on !== undefined) {
      heads = here;
      continue;
    }
    const step = heads.step === undefined ? undefined : grid.own(row, heads.step);
    const name = step && withoutBlanks(step.text);
    if (name === undefined || !steps.has(name)) continue;
    for (const [meaning, cell] of stepCells(grid, row, name, heads, policy)) cells.set(meaning, cell);
  }
}

type Heads = Partial<Record<'step' | 'on' | 'actor' | 'evidence', number>>;

function headsOf(grid: Grid, row: number): Heads {
  const columnOf = (words: readonly string[]) =>
    grid.cellsOf(row).find(({ text }) => words.includes(headerForm(text)))?.place.column;
  const entries = (['step', 'on', 'actor', 'evidence'] as const).map(
    (box) => [box, columnOf(FORM_BOXES[box])] as const,
  );
  return Object.fromEntries(entries.filter(([, column]) => column !== undefined));
}

function stepCells(grid: Grid, row: number, step: string, heads: Heads, policy: Policy): [Meaning, SeenCell][] {
  const at = (column: number | undefined) => (column === undefined ? undefined : grid.own(row, column));
  const [on, actor, evidence] = [at(heads.on), at(heads.actor), at(heads.evidence)];
  const cells: [Meaning, SeenCell][] = [];
  if (on !== undefined) cells.push([`step:${step}:on`, on]);
  if (actor !== undefined) cells.push([`step:${step}:actor`, actor]);
  for (const [kind, text] of evidenceIn(inOneLine(evidence?.text ?? ''), step, policy)) {
    if (evidence !== undefined)
      cells.push([`step:${step}:${kind}`, { ...evidence, value: { kind: 'text', text }, text }]);
  }
  return cells;
}
