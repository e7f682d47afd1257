/**
 * Edits brought down to what happens in a text: one of four kinds of change, each possible, none without effect.
 * Values are the very groups and lists of the draft, so that what later edits do within them is in them when they are
 * written.
 */

import type { Path } from '../../findings/finding.ts';
import type { Data } from '../emit/data.ts';
import type { NewField } from './arrange.ts';

/** The value at `path` gives way to another. */
export interface Replace {
  readonly change: 'replace';
  readonly path: Path;
  readonly value: Data;
  /** The key under which the old plain value stays, as it is written, within the new group. */
  readonly keeps?: string;
}

/** The group at `path` gets fields. */
export interface Add {
  readonly change: 'add';
  readonly path: Path;
  readonly fields: NewField[];
}

/** The list at `path` gets items that begin at `index`. */
export interface Insert {
  readonly change: 'insert';
  readonly path: Path;
  readonly index: number;
  readonly items: Data[];
}

/** The group or list at `path` loses fields or items. */
export interface Remove {
  readonly change: 'remove';
  readonly path: Path;
  /** Keys in NFC, or positions before the change. */
  readonly keys: (string | number)[];
}

export type Change = Replace | Add | Insert | Remove;
