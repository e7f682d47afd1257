/** A text that is corrected while it is read: what is found in it is still told where it stands in the file. */

/** So many characters taken out at an offset, and others put there. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

export interface Repaired {
  readonly text: string;
  /** The offset in the file of an offset in the text. */
  readonly inFile: (offset: number) => number;
}

export function unrepaired(text: string): Repaired {
  return { text, inFile: (offset) => offset };
}

/** @param edits none of which overlap, in any order */
export function repair(before: Repaired, edits: readonly Edit[]): Repaired {
  const inOrder = [...edits].sort((a, b) => a.at - b.at);
  const parts: string[] = [];
  let done = 0;
  for (const { at, removed, inserted } of inOrder) {
    parts.push(before.text.slice(done, at), inserted);
    done = at + removed;
  }
  parts.push(before.text.slice(done));
  return { text: parts.join(''), inFile: (offset) => before.inFile(beforeEdits(offset, inOrder)) };
}

/** What was put in counts as standing where it was put. */
function beforeEdits(offset: number, inOrder: readonly Edit[]): number {
  let shift = 0;
  for (const { at, removed, inserted } of inOrder) {
    const start = at + shift;
    if (offset < start) break;
    if (offset < start + inserted.length) return Math.min(at + offset - start, at + removed);
    shift += inserted.length - removed;
  }
  return offset - shift;
}

export function insertion(at: number, inserted: string): Edit {
  return { at, removed: 0, inserted };
}

export function replacement(at: number, removed: string, inserted: string): Edit {
  return { at, removed: removed.length, inserted };
}
