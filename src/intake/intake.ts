/** A filled workbook on its way to records: understood, compared with what the register has, written as drafts. */

import { type Draft, type Drafts, draftsOf } from '../importers/drafts/drafts-of.ts';
import { readRoster } from '../importers/read-roster.ts';
import type { CellRemark, Roster, RosterColumn } from '../importers/roster.ts';
import type { Mapping } from '../importers/tables/meanings.ts';
import { UserError } from '../messages/user-error.ts';
import type { MemberRecord, UnitRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { asFarAsKnown, registerAsKnown } from '../records/as-known.ts';
import { loadRecord } from '../records/load-record.ts';
import type { RecordFile } from '../records/record-file.ts';
import { recordOrder } from '../records/record-order.ts';
import { bytesOf } from '../store/files.ts';
import { type OpenRegister, openRegister } from '../store/open-register.ts';
import { type Expectation, seenAs } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Workbook } from '../workbooks/workbook.ts';
import { EditError, editText } from '../yaml/edit.ts';
import { says } from './intake.words.ts';

export interface IntakeRequest {
  readonly workbook: Workbook;
  /** The id of the organisation that people belong to where nothing in the workbook says so. */
  readonly organization: string | undefined;
  readonly mapping: Mapping;
  /** The first line of a new file, for editors; or nothing. */
  readonly lineFor: (kind: Draft['kind'], file: string) => string;
}

/** A draft as the text that its file would have. */
export interface PreparedDraft {
  readonly draft: Draft;
  readonly text: string;
  /** What must still be there when it is saved. */
  readonly expects: Expectation;
}

export interface Intake {
  readonly roster: Roster;
  /** All that keeps the workbook from being taken in, in the order of its cells. */
  readonly wrong: readonly CellRemark[];
  readonly told: readonly CellRemark[];
  /** None where anything is wrong. */
  readonly prepared: readonly PreparedDraft[];
  readonly drafts: Drafts;
  /** Entries and rows that say what the records say. */
  readonly unchanged: number;
  readonly leftOut: OpenRegister['leftOut'];
  /** As far as it is known. */
  readonly register: Register;
}

/** Nothing is written. @throws UserError where a record to be changed cannot be */
export function takeIn(workspace: Workspace, { workbook, organization, mapping, lineFor }: IntakeRequest): Intake {
  const open = openRegister(workspace);
  const register = registerAsKnown(open.register);
  const members = once(() => recordsOf<MemberRecord>(open, 'member'));
  const units = once(() => recordsOf<UnitRecord>(open, 'unit'));
  const roster = readRoster(workbook, {
    register,
    policy: register.policy,
    members: lazily(() => members().map(({ record }) => record)),
    mapping,
    ...(organization !== undefined && { organization }),
  });
  const drafts: Drafts =
    roster.entries.length === 0
      ? { drafts: [], unchanged: [], conflicts: [], told: [] }
      : draftsOf(roster, { register, members: members(), units: units() });
  const wrong = [...roster.columns.flatMap(columnRemark), ...roster.wrong, ...drafts.conflicts];
  const prepared = wrong.length > 0 ? [] : drafts.drafts.map((draft) => prepare(workspace, draft, lineFor));
  return {
    roster,
    wrong,
    told: [...roster.told, ...drafts.told],
    prepared,
    drafts,
    unchanged: drafts.unchanged.length + (roster.filled?.unchanged ?? 0),
    leftOut: open.leftOut,
    register,
  };
}

function recordsOf<R extends MemberRecord | UnitRecord>(
  { each }: OpenRegister,
  kind: 'member' | 'unit',
): { record: R; path: string }[] {
  const records: { record: R; path: string }[] = [];
  each(kind, (record, path) => {
    requireIdentity(record);
    records.push({ record: asFarAsKnown(record) as unknown as R, path });
  });
  return records;
}

/** Without these nobody can say whose record it is: where one is unknown the record is left out, and named. */
function requireIdentity(record: MemberRecord | UnitRecord): void {
  const parts = [record.id, record.name];
  if ('appointments' in record) for (const { organization } of record.appointments) parts.push(organization);
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Read only when somebody asks: an unedited workbook asks for nobody. */
function lazily<T>(find: () => readonly T[]): Iterable<T> {
  return { [Symbol.iterator]: () => find()[Symbol.iterator]() };
}

/** What columns are called that nobody understands: to be told of together where there are several. */
export function unknownColumns({ columns }: Roster): string[] {
  const unknown = columns.filter(({ status, label }) => status === 'not-understood' && label !== '');
  return [...new Set(unknown.map(({ label }) => label))];
}

/** Content that nobody understands is not passed over. */
function columnRemark({ place, label, status }: RosterColumn): CellRemark[] {
  if (status !== 'not-understood') return [];
  return [{ place, message: label === '' ? says.noHeader() : says.notUnderstood({ label }) }];
}

function prepare(workspace: Workspace, draft: Draft, lineFor: IntakeRequest['lineFor']): PreparedDraft {
  const { path: file, kind } = draft;
  if ('text' in draft) return { draft, text: lineFor(kind, file) + draft.text, expects: 'absent' };
  const bytes = bytesIn(workspace, { kind, file });
  const before = bytes.toString('utf8');
  const text = edited(file, before, draft.edits, recordOrder(kind, workspace.policy.policy));
  requireSame(draft, bytes);
  return { draft, text, expects: seenAs(bytes) };
}

/** @throws UserError where the file is no longer what the changes were worked out from */
function requireSame({ path: file, kind, changes }: Extract<Draft, { edits: unknown }>, bytes: Buffer): void {
  const { record } = loadRecord(kind, bytes);
  const isSame = changes.every(
    ({ path, from }) => JSON.stringify(valueIn(asFarAsKnown(record), path)) === JSON.stringify(from),
  );
  if (!isSame) throw new UserError(says.changedMeanwhile({ file }));
}

function valueIn(record: unknown, path: readonly (string | number)[]): unknown {
  let current = record;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function bytesIn({ files }: Workspace, file: RecordFile): Buffer {
  for (const reading of files.read([file])) {
    const bytes = bytesOf(reading);
    if (bytes !== undefined) return Buffer.from(bytes);
  }
  throw new UserError(says.changedMeanwhile({ file: file.file }));
}

/** @throws UserError for a text that cannot be edited */
function edited(file: string, text: string, ...how: Tail<Parameters<typeof editText>>): string {
  try {
    return editText(text, ...how);
  } catch (error) {
    if (error instanceof EditError) throw new UserError(says.editImpossible({ file }), { cause: error });
    throw error;
  }
}

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;
