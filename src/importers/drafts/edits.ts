import type { Edit } from '../../yaml/edit.ts';
import type { FieldPath, RosterField } from '../roster.ts';
import { type Group, place, shortenSteps } from './new-record.ts';
import { valueAt } from './same-value.ts';

/** A field that is to change, for the preview, which masks what it shows of numbers. */
export interface FieldChange {
  readonly path: FieldPath;
  /** `undefined` where the record says nothing yet. */
  readonly from: unknown;
  /** `undefined` where the record is to say nothing more. */
  readonly to: unknown;
  readonly place: RosterField['place'];
}

export function changeOf({ path, value, place: at }: RosterField, record: unknown): FieldChange {
  return { path, from: valueAt(record, path), to: value, place: at };
}

/** Edits for these changes. Fields of an appointment that the record does not have yet become one new item. */
export function editsOf(changes: readonly FieldChange[], recorded: number): Edit[] {
  const isNew = ({ path }: FieldChange) => path[0] === 'appointments' && Number(path[1]) >= recorded;
  const sets = changes.filter((change) => !isNew(change)).map(({ path, to }): Edit => setEdit(path, to));
  const added = new Map<number, Group>();
  for (const { path, to } of changes.filter(isNew)) {
    const position = Number(path[1]);
    const appointment = added.get(position) ?? (Object.create(null) as Group);
    added.set(position, appointment);
    place(appointment, path.slice(2), to);
  }
  for (const appointment of added.values()) shortenSteps(appointment);
  const appended = [...added.values()].map((value): Edit => ({ edit: 'append', path: ['appointments'], value }));
  return [...sets, ...appended];
}

/** A step that is written as a bare date becomes a group when it gets more. */
function setEdit(path: FieldPath, value: unknown): Edit {
  if (value === undefined) return { edit: 'remove', path, isWithEmpty: true };
  return path.includes('steps') ? { edit: 'set', path, value, shortFor: 'on' } : { edit: 'set', path, value };
}
