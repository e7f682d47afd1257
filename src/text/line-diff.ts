/** What changed between two texts, line by line, with some lines around it that did not. */

import { structuredPatch } from 'diff';

export interface DiffLine {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Changes that lie close together. */
export interface DiffPart {
  /** Number of its first line in the old and in the new text, from 1. */
  readonly oldLine: number;
  readonly newLine: number;
  readonly lines: readonly DiffLine[];
}

const CONTEXT = 3;

/** More differences than a person would read cost time with their square: such texts are told apart in one piece. */
const MOST_EDITS = 1000;

const KINDS: Readonly<Record<string, DiffLine['is']>> = { ' ': 'same', '-': 'removed', '+': 'added' };

/** Line ends are no difference by themselves. @returns nothing where the lines are the same */
export function lineDiff(before: string, after: string): DiffPart[] {
  const [old, young] = [before, after].map((text) => text.replaceAll('\r\n', '\n')) as [string, string];
  const patch = structuredPatch('', '', old, young, '', '', { context: CONTEXT, maxEditLength: MOST_EDITS });
  if (patch === undefined) return [inOnePiece(old, young)];
  return patch.hunks.map(({ oldStart, newStart, lines }) => ({
    oldLine: oldStart,
    newLine: newStart,
    lines: lines.flatMap((line) => {
      const is = KINDS[line.charAt(0)];
      return is === undefined ? [] : [{ is, text: line.slice(1) }];
    }),
  }));
}

/** All between the lines that both begin with and those that both end with. */
function inOnePiece(before: string, after: string): DiffPart {
  const [old, young] = [before, after].map((text) => text.replace(/\n$/, '').split('\n')) as [string[], string[]];
  const shortest = Math.min(old.length, young.length);
  let start = 0;
  while (start < shortest && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  const as = (is: DiffLine['is'], lines: readonly string[]) => lines.map((text) => ({ is, text }));
  return {
    oldLine: start + 1,
    newLine: start + 1,
    lines: [
      ...as('removed', old.slice(start, old.length - end)),
      ...as('added', young.slice(start, young.length - end)),
    ],
  };
}
