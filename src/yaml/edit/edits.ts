import type { Path } from '../../findings/finding.ts';

/** Keys of groups and positions in lists, from the root of the record. Keys are found whatever their Unicode form. */
export type { Path };

/**
 * Gives the field or item at `path` this value. Only what differs is touched: of a group the fields that differ, of a
 * list the items that do, and nothing at all where the value is the same. A field that is absent is added, with the
 * groups around it that are absent too; an item must exist.
 */
export interface SetEdit {
  readonly edit: 'set';
  readonly path: Path;
  readonly value: unknown;
  /** Where a new key goes among its siblings: behind the nearest of those that come before it here. */
  readonly order?: readonly string[];
  /**
   * A plain value found in place of the group that holds the field is short for a group with this one key, and becomes
   * it: `广泛推荐: 2013-09-25` is short for `{ on: 2013-09-25 }`.
   */
  readonly shortFor?: string;
}

/** Adds an item at the end of the list at `path`, which may be empty, null or absent. */
export interface AppendEdit {
  readonly edit: 'append';
  readonly path: Path;
  readonly value: unknown;
}

/** Adds an item to a list so that it then stands at `path`, whose last part is its position. */
export interface InsertEdit {
  readonly edit: 'insert';
  readonly path: Path;
  readonly value: unknown;
}

/** Removes the field or item at `path` with its comments (`comments.ts` says which); an absent field is no error. */
export interface RemoveEdit {
  readonly edit: 'remove';
  readonly path: Path;
  /** Groups and lists around it that are left empty go too; without this they stay, as `{}` and `[]`. */
  readonly isWithEmpty?: boolean;
}

export type Edit = SetEdit | AppendEdit | InsertEdit | RemoveEdit;
