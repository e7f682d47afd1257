import { type Document, LineCounter } from 'yaml';
import type { Range } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';

/** A text with the positions of all that is in it: the precise, slow reading, for whatever has something wrong. */
export interface Source {
  /** As it was parsed, with slips of the pen corrected: the text that offsets in the document speak of. */
  readonly text: string;
  readonly document: Document.Parsed;
  /** The lines of the file. */
  readonly lines: LineCounter;
  /** The offset in the file of an offset in the text. */
  readonly inFile: (offset: number) => number;
}

export interface SyntaxProblem {
  readonly message: Message;
  readonly range: Range;
  /** What to write instead. */
  readonly suggestion?: string;
}

/** @param start of what is meant, an offset in the source's text */
export function rangeBetween(source: Pick<Source, 'lines' | 'inFile'>, start: number, end: number): Range {
  const first = source.inFile(start);
  const from = source.lines.linePos(first);
  const to = source.lines.linePos(Math.max(first, source.inFile(end)));
  return {
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}

/** The beginnings of the lines of a text. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
