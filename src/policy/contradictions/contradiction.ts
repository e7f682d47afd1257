import type { Path } from '../../findings/finding.ts';
import { type Message, msg } from '../../messages/catalogue.ts';
import { closestWord } from '../../text/closest-word.ts';

/** Where a policy speaks of what it does not have, or takes back what it said elsewhere. */
export interface Contradiction {
  readonly path: Path;
  readonly message: Message;
  /** Whether it is the key at the end of the path that is wrong, and not its value. */
  readonly isAboutKey?: boolean;
}

export function unknownWord(path: Path, word: string, expected: readonly string[]): Contradiction {
  return { path, message: msg('policy.unknown-word', { word, expected, nearest: closestWord(word, expected) }) };
}

export function either(path: Path, one: string, other: string): Contradiction {
  return { path: [...path, other], message: msg('policy.either', { one, other }) };
}

export function together(path: Path, one: string, other: string): Contradiction {
  return { path: [...path, one], message: msg('policy.together', { one, other }) };
}

/** Of every word that was there before. */
export function* twice(path: Path, words: readonly string[] = [], key?: string): Generator<Contradiction> {
  for (const [index, word] of words.entries()) {
    if (words.indexOf(word) === index) continue;
    yield { path: [...path, index, ...(key === undefined ? [] : [key])], message: msg('policy.twice', { word }) };
  }
}

export function* eachKnown(
  path: Path,
  words: readonly string[] = [],
  expected: readonly string[],
): Generator<Contradiction> {
  for (const [index, word] of words.entries())
    if (!expected.includes(word)) yield unknownWord([...path, index], word, expected);
}

/** A clause that is named and not told. */
export function* ofClause(
  clauses: Readonly<Record<string, string>>,
  clause: string | undefined,
  path: Path,
): Generator<Contradiction> {
  if (clause === undefined || Object.hasOwn(clauses, clause)) return;
  yield unknownWord([...path, 'clause'], clause, Object.keys(clauses));
}

/** The first of these from which one comes back to it; `undefined` where nothing goes round. */
export function ringIn<T>(starts: Iterable<T>, next: (item: T) => Iterable<T>): T | undefined {
  const done = new Set<T>();
  for (const start of starts) {
    const before = new Set(next(start));
    for (const item of before) if (!done.has(item)) for (const further of next(item)) before.add(further);
    if (before.has(start)) return start;
    done.add(start);
  }
  return undefined;
}
