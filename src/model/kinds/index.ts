import type { RecordKind, RecordsByKind } from '../records.ts';
import { activity } from './activity.ts';
import { evaluation } from './evaluation.ts';
import type { Kind } from './kind.ts';
import { matter } from './matter.ts';
import { meeting } from './meeting.ts';
import { member } from './member.ts';
import { organization } from './organization.ts';
import { unit } from './unit.ts';

/** All kinds of records, in the order in which they are read: what others refer to comes first. */
export const KINDS: { readonly [K in RecordKind]: Kind<RecordsByKind[K]> } = {
  organization,
  unit,
  member,
  matter,
  meeting,
  activity,
  evaluation,
};

/** Folders of a workspace that hold records. */
export const RECORD_FOLDERS: readonly string[] = Object.values(KINDS).map(({ folder }) => folder);

export const RECORD_KINDS = Object.keys(KINDS) as readonly RecordKind[];

/** The kind as one that takes any record: for records that come with their kind. */
export function kindOf(kind: RecordKind): Kind<RecordsByKind[RecordKind]> {
  return KINDS[kind] as Kind<RecordsByKind[RecordKind]>;
}
