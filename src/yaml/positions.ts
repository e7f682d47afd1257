import type { Document, LineCounter } from 'yaml';
import type { Range } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';

/** A text with the positions of all that is in it: the precise, slow reading, for whatever has something wrong. */
export interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

export interface SyntaxProblem {
  readonly message: Message;
  readonly range: Range;
}

export function rangeBetween(source: Source, start: number, end: number): Range {
  const from = source.lines.linePos(start);
  const to = source.lines.linePos(Math.max(start, end));
  return {
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}
