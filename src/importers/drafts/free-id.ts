import { alike } from '../../text/file-name.ts';
import { recordIdOf } from '../record-id.ts';
import type { RosterEntry } from '../roster.ts';

/** Ids by kind, with those that were given to new records, as `alike` has them: files are named for them. */
export type TakenIds = Readonly<Record<'member' | 'unit', Set<string>>>;

export interface FreeId {
  readonly id: string;
  /** Whether it has a number because the name alone was taken. */
  readonly isNumbered: boolean;
}

/** An id made of the name; the second 王海 is `王海-2`, and so is ANNA beside Anna: for some disks they are one file. Units have theirs from where they were read. */
export function freeId({ kind, id, name }: RosterEntry, taken: TakenIds): FreeId {
  const wanted = id ?? recordIdOf(name);
  let free = wanted;
  for (let number = 2; taken[kind].has(alike(free)); number += 1) free = `${wanted}-${number}`;
  taken[kind].add(alike(free));
  return { id: free, isNumbered: free !== wanted };
}
