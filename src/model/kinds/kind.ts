import type { Words } from '../policy-words.ts';
import type { DayOrMonth } from '../records.ts';
import type { Register } from '../register.ts';
import type { Period } from '../service.ts';

export type FieldPath = readonly (string | number)[];

/** Kinds that other records name by id. */
export type ReferredKind = 'organization' | 'unit' | 'member';

/** Where an id may be that of a record of several kinds: all of them. */
export type Referred = ReferredKind | readonly ReferredKind[];

/** Whoever raises a problem or takes it on: the committee, its members, the units of its area. */
export const ANYBODY: readonly ReferredKind[] = ['member', 'organization', 'unit'];

/** Told of a record that another one names by id, and of the field that does. An absent id names nothing. */
export type Refer = (to: Referred, id: string | undefined, ...path: FieldPath) => void;

/** Told of days on which an organisation did something, or on one of which it did: it must have existed then. */
export type NoteAct = (organization: string, days: Period, ...path: FieldPath) => void;

/** Told of a day on which something was done, which cannot lie ahead. */
export type NoteDone = (date: DayOrMonth | undefined, ...path: FieldPath) => void;

/** A word of the policy that a record uses. */
export interface WordUse {
  readonly word: string | undefined;
  /** Those that may stand there; none at all where the policy leaves them free. */
  readonly expected: ReadonlySet<string>;
  readonly path: FieldPath;
  /** Words by what the document itself calls them at more length. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Whether the word is the key of the field and not its value. */
  readonly isKey?: boolean;
  /** Other keys of the group that the word may be meant for. */
  readonly mayMean?: readonly string[];
  /** The level whose procedure `expected` are the steps of, where other levels have other steps. */
  readonly level?: string;
}

/** Told of the words of the policy in a record, at least of each that is none of those expected. */
export type UseWord = (use: WordUse) => void;

/**
 * What the rules and commands about records of any kind have to know of one kind. All of it must be said: a kind of
 * which something is forgotten does not compile, so that no rule falls silent on it.
 */
export interface Kind<R> {
  /** Of the workspace. */
  readonly folder: string;
  /** Whether others look its records up, so that they stay in memory. */
  readonly isLookedUp: boolean;
  readonly references: (record: R, refer: Refer) => void;
  readonly done: (record: R, note: NoteDone) => void;
  readonly acts: (record: R, note: NoteAct) => void;
  readonly words: (record: R, use: UseWord, words: Words, register: Register) => void;
}

/** Refers to all of a list. */
export function referAll(refer: Refer, to: Referred, ids: readonly string[] | undefined, ...path: FieldPath): void {
  for (const [index, id] of (ids ?? []).entries()) refer(to, id, ...path, index);
}
