/** What is found wrong with drafts, told at the cells that they came from. */

import type { CellFinding, Finding, InCell, Path, PlacedFinding, WrongCell } from '../findings/finding.ts';
import type { CellRemark, RosterField } from '../importers/roster.ts';
import { addressOf } from '../workbooks/address.ts';
import type { CellPlace } from '../workbooks/workbook.ts';
import { type CellOfAbsent, cellsOfAbsent } from './absent-fields.ts';
import type { Intake, PreparedDraft } from './intake.ts';

export function inCell(file: string, place: CellPlace): InCell {
  return { file, sheet: place.sheet, cell: addressOf(place) };
}

export function wrongCells(file: string, remarks: readonly CellRemark[]): WrongCell[] {
  return remarks.map(({ place, message }) => ({ ...inCell(file, place), message }));
}

/** Findings of drafted files at cells, in the order of the cells; those of other files as they are, behind them. */
export interface Placed {
  readonly findings: readonly PlacedFinding[];
  /** By cell, for marks. */
  readonly atCells: readonly { readonly place: CellPlace; readonly finding: CellFinding }[];
}

export function placed(file: string, findings: readonly Finding[], { prepared, roster, register }: Intake): Placed {
  const drafts = new Map(prepared.map((one) => [one.draft.path, one]));
  const cellOfAbsent = cellsOfAbsent(roster.columns, register.policy);
  const atCells = findings
    .flatMap((finding) => {
      const found = drafts.get(finding.file);
      return found === undefined ? [] : [atCell(file, finding, found, { drafts, cellOfAbsent })];
    })
    .sort((one, other) => compare(one.place, other.place));
  const others = findings.filter((finding) => !drafts.has(finding.file));
  return { findings: [...atCells.map(({ finding }) => finding), ...others], atCells };
}

function compare(one: CellPlace, other: CellPlace): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.row - other.row || one.column - other.column;
}

function atCell(
  file: string,
  { range: _, excerpt: __, file: ___, related, ...told }: Finding,
  { draft }: PreparedDraft,
  { drafts, cellOfAbsent }: { drafts: ReadonlyMap<string, PreparedDraft>; cellOfAbsent: CellOfAbsent },
): { place: CellPlace; finding: CellFinding } {
  const { path = [] } = told;
  const ofName = draft.entries[0]?.place ?? { sheet: '', row: 1, column: 1 };
  const place = cellOf(path, draft.fields) ?? cellOfAbsent(path, draft) ?? ofName;
  // Lines of files that are not there yet lead nowhere.
  const elsewhere = related?.filter((one) => !drafts.has(one.file)) ?? [];
  const finding = { ...told, ...inCell(file, place), ...(elsewhere.length > 0 && { related: elsewhere }) };
  return { place, finding };
}

/** The cell of the field itself, of the nearest one around it, or of the first within it; none where it says nothing. */
function cellOf(path: Path, fields: readonly RosterField[]): CellPlace | undefined {
  const isWithin = (inner: Path, outer: Path) => outer.every((key, index) => inner[index] === key);
  const around = fields.filter((field) => isWithin(path, field.path));
  const nearest = around.sort((one, other) => other.path.length - one.path.length)[0];
  return (nearest ?? fields.find((field) => path.length > 0 && isWithin(field.path, path)))?.place;
}
