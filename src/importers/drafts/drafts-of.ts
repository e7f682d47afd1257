/** What an understood roster would change in the records: new files as text, existing ones as edits. Nothing is written. */

import type { MemberRecord, UnitRecord } from '../../model/records.ts';
import type { Register } from '../../model/register.ts';
import { alike } from '../../text/file-name.ts';
import type { Edit } from '../../yaml/edit.ts';
import { agree } from '../people/agree.ts';
import type { CellRemark, Roster, RosterEntry, RosterField } from '../roster.ts';
import { says } from '../roster.words.ts';
import { organizationsOf } from '../values/organizations.ts';
import { changeOf, editsOf, type FieldChange } from './edits.ts';
import { filledChanges } from './filled-changes.ts';
import { freeId, type TakenIds } from './free-id.ts';
import { textOfNew } from './new-record.ts';
import { type Comparison, isSaidAlready, valueAt } from './same-value.ts';
import { inPlaces } from './which-appointment.ts';

export interface RecordFile<R> {
  readonly record: R;
  /** Relative to the workspace, with `/`. */
  readonly path: string;
}

export interface DraftInput {
  readonly register: Register;
  readonly members: Iterable<RecordFile<MemberRecord>>;
  readonly units: Iterable<RecordFile<UnitRecord>>;
}

interface DraftBase {
  readonly path: string;
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly entries: readonly RosterEntry[];
  /** What the roster says, in places of the record: where each of its fields comes from. */
  readonly fields: readonly RosterField[];
}

/** A new file. */
export interface NewDraft extends DraftBase {
  readonly text: string;
}

/** Changes to a file, for `editText` with `recordOrder` of its kind. */
export interface EditedDraft extends DraftBase {
  readonly edits: readonly Edit[];
  readonly changes: readonly FieldChange[];
}

export type Draft = NewDraft | EditedDraft;

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Entries whose records say all of it already. */
  readonly unchanged: readonly RosterEntry[];
  /** Entries that cannot both be written. They block. */
  readonly conflicts: readonly CellRemark[];
  readonly told: readonly CellRemark[];
}

/** Takes time in proportion to the roster and the register. */
export function draftsOf(roster: Roster, input: DraftInput): Drafts {
  const found = {
    drafts: [] as Draft[],
    unchanged: [] as RosterEntry[],
    conflicts: [] as CellRemark[],
    told: [] as CellRemark[],
  };
  const members = byId(input.members);
  const units = byId(input.units);
  const takenIn = (known: ReadonlyMap<string, unknown>) => new Set([...known.keys()].map(alike));
  const taken: TakenIds = { member: takenIn(members), unit: takenIn(units) };
  const organizations = organizationsOf(input.register);
  const seen = new Map<string, RosterEntry>();
  for (const entry of roster.entries) {
    const key = `${entry.kind}\0${entry.id ?? ''}`;
    const first = entry.id === undefined ? undefined : seen.get(key);
    if (first !== undefined) {
      const { name, place } = entry;
      found.conflicts.push({ place, message: says.oneRecordTwice({ name, id: entry.id ?? '', first: first.place }) });
      continue;
    }
    if (entry.id !== undefined) seen.set(key, entry);
    const draft = draftOf(entry);
    if (draft === undefined) found.unchanged.push(entry);
    else found.drafts.push(draft);
  }
  return found;

  function draftOf(entry: RosterEntry): Draft | undefined {
    if (!entry.isKnown) return newDraft(entry, taken, input.register, found.told);
    const unit = entry.kind === 'unit' ? units.get(entry.id ?? '') : undefined;
    if (unit !== undefined)
      return entry.filled === undefined ? unitDraft(entry, unit) : exactDraft(entry, unit, entry.fields);
    const member = members.get(entry.id ?? '');
    if (member === undefined) return undefined;
    const fields = inPlaces(entry.fields, member.record, input.register, entry.filled);
    if (entry.filled !== undefined) return exactDraft(entry, member, fields);
    return memberDraft(entry, member, { member: member.record, register: input.register, organizations, fields });
  }

  function exactDraft(
    entry: RosterEntry,
    { record, path }: RecordFile<MemberRecord | UnitRecord>,
    fields: readonly RosterField[],
  ) {
    const { changes, wrong } = filledChanges(fields, entry.filled ?? { appointment: 0, emptied: [] }, record);
    found.conflicts.push(...wrong);
    return editedDraft(entry, { record, path }, { changes, fields });
  }
}

function editedDraft(
  entry: RosterEntry,
  { record, path }: RecordFile<MemberRecord | UnitRecord>,
  { changes, fields }: { readonly changes: readonly FieldChange[]; readonly fields: readonly RosterField[] },
): Draft | undefined {
  if (changes.length === 0) return undefined;
  const { id, name } = record;
  const edits = editsOf(changes, 'appointments' in record ? record.appointments.length : 0);
  return { path, kind: entry.kind, id, name, entries: [entry], edits, changes, fields };
}

function byId<R extends { id: string }>(files: Iterable<RecordFile<R>>): Map<string, RecordFile<R>> {
  return new Map([...files].map((file) => [file.record.id, file]));
}

function newDraft(entry: RosterEntry, taken: TakenIds, { policy }: Register, told: CellRemark[]): NewDraft {
  const { kind, name, place, organization, fields } = entry;
  const id = freeId(entry, taken);
  if (id.isNumbered) told.push({ place, message: says.idTaken({ name, id: id.id }) });
  const folder =
    kind === 'unit' ? 'units' : ['members', ...(organization === undefined ? [] : [organization])].join('/');
  const text = textOfNew(kind, id.id, fields, policy);
  return { path: `${folder}/${id.id}.yaml`, kind, id: id.id, name, entries: [entry], fields, text };
}

function memberDraft(
  entry: RosterEntry,
  { record, path }: RecordFile<MemberRecord>,
  comparison: Comparison,
): Draft | undefined {
  const changes = comparison.fields
    .filter((field) => field.path[0] !== 'name' && !isSaidAlready(field, comparison))
    .map((field) => changeOf(field, record));
  return editedDraft(entry, { record, path }, { changes, fields: comparison.fields });
}

function unitDraft(entry: RosterEntry, { record, path }: RecordFile<UnitRecord>): Draft | undefined {
  const changes = entry.fields
    .filter((field) => {
      const recorded = valueAt(record, field.path);
      return (
        field.path[0] !== 'name' &&
        !(recorded !== undefined && (field.isDerived === true || agree(recorded, field.value)))
      );
    })
    .map((field) => changeOf(field, record));
  return editedDraft(entry, { record, path }, { changes, fields: entry.fields });
}
