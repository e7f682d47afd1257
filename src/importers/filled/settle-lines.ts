/** Rows of a workbook that was filled in by the product: which say what they said, and which cells were changed in them. */

import { says } from '../roster.words.ts';
import type { TableKind } from '../tables/meanings.ts';
import type { ReadLine, SheetReport } from '../tables/sheet-report.ts';
import { recordIdIn } from '../values/line.ts';
import { changedLine, changesIn } from './changed-rows.ts';
import { type Desk, deskFor, refuse, rowKey, type SettleInput } from './settle-desk.ts';
import type { Settled, SettledLine } from './settled.ts';

/** Of a workbook that nobody filled in before. */
export function asTheyStand(reports: readonly SheetReport[]): Settled {
  const lines = reports.flatMap((report) => report.lines).map((line) => ({ line }));
  return { lines, unchanged: 0, takenOut: [], wrong: [], isSettled: () => false };
}

export function settleLines(reports: readonly SheetReport[], input: SettleInput): Settled {
  const desk = deskFor(reports, input);
  const lines = reports.flatMap((report) => report.lines).flatMap((line) => settledLine(line, desk));
  const takenOut = (['member', 'unit'] as const).flatMap((kind) =>
    hasTable(reports, kind)
      ? [...input.baseline.rows[kind].keys()].filter((id) => !desk.seen[kind].has(id)).map((id) => ({ kind, id }))
      : [],
  );
  return {
    lines,
    unchanged: desk.unchanged,
    takenOut,
    wrong: desk.wrong,
    isSettled: ({ sheet, row, column }) => desk.changedIn.get(rowKey(sheet, row))?.has(column) === false,
  };
}

/** Where no row of a kind is left, its sheet may only not have come back. */
function hasTable(reports: readonly SheetReport[], kind: TableKind): boolean {
  return reports.some(({ lines }) => lines.some((line) => line.kind === kind && recordIdIn(line) !== undefined));
}

function settledLine(line: ReadLine, desk: Desk): SettledLine[] {
  const { kind, name, cells } = line;
  const id = recordIdIn(line);
  if (id === undefined) return [{ line }];
  const { place } = cells.get('recordId') ?? name;
  if (desk.seen[kind].has(id)) return refuse(desk, place, says.idTwice({ id }));
  desk.seen[kind].add(id);
  const row = desk.baseline.rows[kind].get(id);
  if (row === undefined) {
    const isKnown = kind === 'unit' ? desk.register.units.has(id) : desk.memberOf(id) !== undefined;
    return isKnown ? [{ line }] : refuse(desk, place, says.idUnknown({ id }));
  }
  const differing = changesIn(line, row, desk);
  if (differing.length > 0) return changedLine(line, row, differing, desk);
  desk.unchanged += 1;
  desk.changedIn.set(rowKey(place.sheet, place.row), NONE);
  return [];
}

const NONE: ReadonlySet<number> = new Set();
