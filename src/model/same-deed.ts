import { comparableName } from '../text/comparable-name.ts';
import type { RecordKind, RecordsByKind } from './records.ts';

/** Kinds of records of what was done, each of which is written down once. */
export type DeedKind = Extract<RecordKind, 'matter' | 'meeting' | 'activity' | 'evaluation'>;

/** What a deed is told from others by, in parts. */
export type Deed = readonly (string | number)[];

type Deeds = { readonly [K in DeedKind]: (record: RecordsByKind[K]) => readonly Deed[] };

/**
 * What two records of one deed have in common. A committee may meet twice on one day, of different topics; a problem may
 * come back on another day, and one activity be held on many: those are deeds of their own.
 */
const DEEDS: Deeds = {
  evaluation: ({ member, organization, period }) => [[member, organization, period]],
  meeting: ({ organization, on, topics = [] }) => topics.map((topic) => [organization, on, comparableName(topic)]),
  matter: ({ organization, raised, title }) => [[organization, raised.on, comparableName(title)]],
  activity: ({ organization, on, title }) => [[organization, on, comparableName(title)]],
};

export function isDeedKind(kind: RecordKind): kind is DeedKind {
  return kind in DEEDS;
}

/** Those that a record tells of: two records of one deed have one in common. */
export function deedsOf<K extends DeedKind>(kind: K, record: RecordsByKind[K]): readonly Deed[] {
  return DEEDS[kind](record);
}

/** Equal for one deed. No part holds a line end: of an id it would have been told as wrong. */
export function deedKey(kind: DeedKind, deed: Deed): string {
  return [kind, ...deed].join('\n');
}
