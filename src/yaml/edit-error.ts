import { type Path, pointerOf } from '../findings/finding.ts';
import type { SyntaxProblem } from './positions.ts';

/**
 * Why a text was not written or changed:
 * `syntax`: the text is no record that can be read, see `syntax`;
 * `not-a-group`, `not-a-list`: the path runs through, or ends at, something else;
 * `no-such-item`: the list has no item of that number;
 * `unwritable`: the value (or a key) has no place in YAML, such as a function, an infinite structure, a key of 2,000
 * characters or the same key twice;
 * `unsafe`: the changed text would not be read as what was asked for. Nothing known leads here; it is the last guard
 * before a file is written.
 */
export type EditProblem = 'syntax' | 'not-a-group' | 'not-a-list' | 'no-such-item' | 'unwritable' | 'unsafe';

/** An edit that was refused. Nothing of the values is in its message: they may be ID or phone numbers. */
export class EditError extends Error {
  readonly reason: EditProblem;
  /** The part of the path at which it went wrong. */
  readonly path: Path;
  /** What is wrong with the text, where the reason is `syntax`. */
  readonly syntax: readonly SyntaxProblem[];

  constructor(reason: EditProblem, path: Path, syntax: readonly SyntaxProblem[] = []) {
    super(`${reason} at ${pointerOf(path) || '/'}`);
    this.name = 'EditError';
    this.reason = reason;
    this.path = path;
    this.syntax = syntax;
  }
}
