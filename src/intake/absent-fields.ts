/** The cell in which what is missing is to be written: where the sheet has a column for it, in the row of the person. */

import type { Path } from '../findings/finding.ts';
import type { Draft } from '../importers/drafts/drafts-of.ts';
import { type FilledColumn, filledColumns } from '../importers/filled/columns.ts';
import type { RosterColumn } from '../importers/roster.ts';
import type { Meaning } from '../importers/tables/meanings.ts';
import type { Policy } from '../model/policy.ts';
import type { CellPlace } from '../workbooks/workbook.ts';

export type CellOfAbsent = (path: Path, draft: Draft) => CellPlace | undefined;

/** Columns that hold several fields, by those fields; the fields of a filled workbook have one each. */
const SHARED: Readonly<Record<string, readonly Meaning[]>> = {
  unit: ['unitAndPosition'],
  position: ['unitAndPosition'],
  education: ['education', 'education.level', 'fullTime', 'fullTime.level'],
  start: ['term'],
  end: ['term'],
};

/** A personal form has boxes and no columns: of it nothing is found. */
export function cellsOfAbsent(columns: readonly RosterColumn[], policy: Policy): CellOfAbsent {
  const known = filledColumns(policy);
  const headers = headersBySheet(columns);
  return (path, { kind, entries: [entry], fields }) => {
    const ofSheet = entry && headers.get(entry.place.sheet);
    if (entry === undefined || ofSheet === undefined) return undefined;
    const [first, at, ...rest] = path;
    const isOfAppointment = first === 'appointments';
    const row = isOfAppointment ? rowOfAppointment(at, fields, entry.place) : entry.place.row;
    const wanted = meaningsOf(isOfAppointment ? rest : path, known[kind].values(), isOfAppointment);
    const column = wanted.map((meaning) => ofSheet.get(meaning)).find((found) => found !== undefined);
    return row === undefined || column === undefined ? undefined : { sheet: entry.place.sheet, row, column };
  };

  /** The row that tells of the appointment; of the first, where nothing tells of it, that of the name. */
  function rowOfAppointment(at: Path[number] | undefined, fields: Draft['fields'], name: CellPlace) {
    const told = fields.find(({ path: [of, index] }) => of === 'appointments' && index === at);
    return told?.place.row ?? (at === 0 ? name.row : undefined);
  }
}

/** By sheet, the number of the column that has a meaning; of several the last, which stands nearest to what is added. */
function headersBySheet(columns: readonly RosterColumn[]): Map<string, Map<string, number>> {
  const headers = new Map<string, Map<string, number>>();
  for (const { place, meaning, status } of columns) {
    if (meaning === undefined || status !== 'understood') continue;
    const ofSheet = headers.get(place.sheet) ?? new Map<string, number>();
    headers.set(place.sheet, ofSheet.set(meaning, place.column));
  }
  return headers;
}

/** What a column may mean that the field would stand in, the nearest first. */
function meaningsOf(path: Path, columns: Iterable<FilledColumn>, isOfAppointment: boolean): string[] {
  if (path.length === 0) return [];
  const ofThese = [...columns].filter((column) => column.isOfAppointment === isOfAppointment);
  const isWithin = (inner: Path, outer: Path) => outer.every((key, index) => inner[index] === key);
  const around = ofThese.filter(({ paths }) => paths.some((each) => isWithin(path, each)));
  const within = ofThese.filter(({ paths }) => paths.some((each) => isWithin(each, path)));
  return [...[...around, ...within].map(({ meaning }) => meaning), ...(SHARED[String(path[0])] ?? [])];
}
