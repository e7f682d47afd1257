/** Whose business something in a cell is. */

import type { Owner, OwnerOf } from '../check/owners.ts';
import type { InCell } from '../findings/finding.ts';
import type { RosterEntry } from '../importers/roster.ts';
import { briefNameOf } from '../model/register.ts';
import { placeOf } from '../workbooks/address.ts';
import type { Intake } from './intake.ts';

/**
 * Of the person or unit whose name stands in the same row, or is the last one above it: a form has many rows.
 *
 * @param ofFile knows where somebody serves of whom a row says only what was changed
 */
export function cellOwnersIn({ roster, drafts, register }: Intake, ofFile: OwnerOf): (place: InCell) => Owner {
  const bySheet = entriesBySheet(roster.entries);
  const files = new Map(drafts.drafts.flatMap(({ entries, path }) => entries.map((entry) => [entry, path] as const)));
  return ({ sheet, cell }) => {
    const row = placeOf(cell)?.row ?? 0;
    const entry = bySheet.get(sheet)?.findLast(({ place }) => place.row <= row);
    if (entry === undefined) return {};
    const { name, organization } = entry;
    if (organization === undefined) return { ...ofFile(files.get(entry) ?? '', []), name };
    return { name, organization: briefNameOf(register.organizations.get(organization)) ?? organization };
  };
}

/** In the order of their rows. */
function entriesBySheet(entries: readonly RosterEntry[]): Map<string, RosterEntry[]> {
  const bySheet = new Map<string, RosterEntry[]>();
  for (const entry of [...entries].sort((one, other) => one.place.row - other.place.row)) {
    const ofSheet = bySheet.get(entry.place.sheet);
    if (ofSheet === undefined) bySheet.set(entry.place.sheet, [entry]);
    else ofSheet.push(entry);
  }
  return bySheet;
}
