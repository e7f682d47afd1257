/** What is told at a terminal, before it is broken into lines: plain data, so that writers of it know no widths. */

import type { Words } from './name.ts';

/** What a text means; the colour is the renderer's. */
export type Style = 'strong' | 'faint' | 'underlined' | 'alarm' | 'caution' | 'note' | 'good';

export interface Span {
  readonly text: Words;
  readonly style?: Style;
}

/** A text that flows into lines between words, Chinese ones too. */
export interface Paragraph {
  readonly block: 'paragraph';
  /** Columns before the first line. */
  readonly indent?: number;
  /** Stands before the text on the first line, never broken. */
  readonly lead?: readonly Span[];
  readonly text: Words;
  readonly style?: Style;
  /** Columns before the lines that follow; absent: as the first. */
  readonly hang?: number;
  /** Stands behind the text where there is room, else on a line of its own. */
  readonly tail?: Span;
  /** UTF-16 units after which the text is cut off with `…`. */
  readonly longest?: number;
}

/** A line that is never broken: another program, or the reader, takes it as it is. */
export interface Line {
  readonly block: 'line';
  readonly indent?: number;
  readonly spans: readonly Span[];
}

/** Text with lines of its own, which are kept as they are. */
export interface Verbatim {
  readonly block: 'verbatim';
  readonly indent?: number;
  readonly text: string;
}

/** A line of a file with carets under a part of it. */
export interface Excerpt {
  readonly block: 'excerpt';
  readonly indent: number;
  readonly text: string;
  /** Of the line in its file. */
  readonly line: number;
  /** Of what is marked, in UTF-16 units from 0; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly style: Style;
}

export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /**
   * What may be done where the table is too wide. `wrap`: its cells take several lines. `below`: the same, and where even
   * that leaves no room the cell moves below the others; only the last column.
   */
  readonly fit?: 'wrap' | 'below';
}

export type TableCell = Words | number;

export interface Section {
  readonly title?: Span;
  /** Whether an empty line stands before it. */
  readonly isApart?: boolean;
  readonly rows: readonly (readonly TableCell[])[];
}

/** Rows whose columns line up through all sections, however wide the characters are. */
export interface Table {
  readonly block: 'table';
  /** Columns before rows and headings, not before the titles of sections. */
  readonly indent?: number;
  readonly columns: readonly Column[];
  /** Once above all, or again under the title of each section. */
  readonly headings: 'once' | 'each-section' | 'none';
  readonly headingStyle?: Style;
  readonly sections: readonly Section[];
  /** Whether a row stays on one line where no person reads: programs count on it. */
  readonly isForProgramsToo?: boolean;
}

/** An empty line. */
export interface Gap {
  readonly block: 'gap';
}

export type Block = Paragraph | Line | Verbatim | Excerpt | Table | Gap;

export const GAP: Gap = { block: 'gap' };

export function paragraph(text: Words, more: Omit<Paragraph, 'block' | 'text'> = {}): Paragraph {
  return { block: 'paragraph', text, ...more };
}

/** Parts with an empty line between them. */
export function withGaps(parts: readonly (readonly Block[])[]): Block[] {
  return parts.flatMap((blocks, at) => (at === 0 ? blocks : [GAP, ...blocks]));
}

export function line(...spans: readonly Span[]): Line {
  return { block: 'line', spans };
}

/** Where and how blocks are shown. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether a person reads, at a terminal. */
  readonly isTerminal: boolean;
  /** Columns that a text takes. */
  readonly widthOf: (text: string) => number;
  readonly paint: (style: Style, text: string) => string;
}
