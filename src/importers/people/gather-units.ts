/** One entry a unit: what tables of units say, and what follows from the people who work there. */

import type { OrganizationRecord } from '../../model/records.ts';
import { filledEntry } from '../filled/filled-entry.ts';
import type { CellRemark, FilledEntry, RosterEntry, RosterField } from '../roster.ts';
import { says } from '../roster.words.ts';
import type { ReadLine } from '../tables/sheet-report.ts';
import { agree, pathKey } from './agree.ts';
import type { SeenLine } from './person.ts';

interface Draft {
  readonly entry: Omit<RosterEntry, 'fields'>;
  readonly fields: Map<string, RosterField>;
  /** Whether its organisation is only that of somebody who works there. */
  isPlacedByPeople: boolean;
  filled?: FilledEntry;
}

/** Lines about units come first: what they say of a unit goes before what follows from people. */
export function gatherUnits(lines: readonly SeenLine[]): {
  entries: RosterEntry[];
  wrong: CellRemark[];
  told: CellRemark[];
} {
  const drafts = new Map<string, Draft>();
  const [wrong, told]: [CellRemark[], CellRemark[]] = [[], []];
  const ofUnits = lines.filter(({ line }) => line.kind === 'unit');
  const ofPeople = lines.filter(({ line }) => line.kind === 'member');
  for (const seen of [...ofUnits, ...ofPeople]) addUnit(seen, drafts, wrong, told);
  const entries = [...drafts.values()]
    .map(({ entry, fields, filled }) => ({ ...entry, fields: [...fields.values()], ...(filled && { filled }) }))
    .filter(({ isKnown, fields, filled }) => !isKnown || fields.length > 0 || filled !== undefined);
  return { entries, wrong, told };
}

function addUnit(
  { line, reading, filled }: SeenLine,
  drafts: Map<string, Draft>,
  wrong: CellRemark[],
  told: CellRemark[],
): void {
  const { unit, outcomes } = reading;
  if (unit === undefined) return;
  const { id, name, isKnown, cell } = unit;
  const draft: Draft = drafts.get(id) ?? {
    entry: { kind: 'unit', place: cell.place, name, seenName: cell.text, id, isKnown, ...organizationId(line) },
    fields: new Map(isKnown ? [] : [fieldEntry({ path: ['name'], value: name, place: cell.place })]),
    isPlacedByPeople: line.kind === 'member',
  };
  drafts.set(id, draft);
  for (const outcome of outcomes) {
    if (!('path' in outcome) || outcome.of !== 'unit') continue;
    if (outcome.path[0] === 'name' && (filled === undefined || line.kind === 'member')) continue;
    addField(draft, { path: outcome.path, value: outcome.value, place: outcome.cell.place }, wrong);
  }
  if (line.kind === 'unit' && filled !== undefined) {
    draft.filled = filledEntry(filled);
    const at = line.cells.get('unit.organization')?.place;
    if (at === undefined || !filled.changed.has(at.column)) return;
  }
  if (line.organization !== undefined) placeUnit(draft, line, line.organization, wrong, told);
}

function organizationId({ organization }: ReadLine): { organization?: string } {
  return organization === undefined ? {} : { organization: organization.id };
}

function fieldEntry(field: RosterField): readonly [string, RosterField] {
  return [pathKey(field.path), field];
}

function addField({ fields }: Draft, field: RosterField, wrong: CellRemark[]): void {
  const known = fields.get(pathKey(field.path));
  if (known === undefined) fields.set(...fieldEntry(field));
  else if (!agree(known.value, field.value)) {
    const message = says.differs({ found: String(field.value), other: String(known.value), place: known.place });
    wrong.push({ place: field.place, message });
  }
}

/** A new unit lies where its table says, or else where the first of its people is appointed. */
function placeUnit(
  draft: Draft,
  line: ReadLine,
  { id }: OrganizationRecord,
  wrong: CellRemark[],
  told: CellRemark[],
): void {
  const { place } = line.cells.get('unit.organization') ?? line.name;
  const field: RosterField = { path: ['organization'], value: id, place };
  const known = draft.fields.get('organization');
  if (line.kind === 'unit') addField(draft, field, wrong);
  else if (known === undefined && !draft.entry.isKnown) draft.fields.set('organization', { ...field, isDerived: true });
  else if (draft.isPlacedByPeople && known !== undefined && known.value !== id) {
    draft.isPlacedByPeople = false;
    const { name } = draft.entry;
    told.push({
      place: draft.entry.place,
      message: says.unitElsewhere({ unit: name, organization: String(known.value) }),
    });
  }
}
