/** Markdown as GitHub shows it, from text that nobody vouches for. */

import { Name, type Words } from '../text/name.ts';
import { type Sealed, sealed } from './sealed.ts';

const LONGEST_CELL = 500;

export interface MarkdownTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Words[])[];
}

export interface MarkdownPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table?: MarkdownTable;
  /** Below the table. */
  readonly notes: readonly string[];
}

export function writeMarkdown(page: MarkdownPage): Sealed<string> {
  return sealed(page, ({ title, paragraphs, table, notes }) => {
    const parts = [
      `## ${escaped(title)}`,
      ...paragraphs.map(escaped),
      ...(table ? [tableOf(table)] : []),
      ...notes.map(escaped),
    ];
    return `${parts.join('\n\n')}\n\n`;
  });
}

function tableOf({ headings, rows }: MarkdownTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(headings.map(escaped)),
    row(headings.map(() => '---')),
    ...rows.map((cells) =>
      row(cells.map((cell) => (cell instanceof Name ? code(cell.text) : escaped(shortened(cell))))),
    ),
  ].join('\n');
}

/** A cell quotes what a file holds. It is cut here, where numbers are hidden already: half of one would not be known. */
function shortened(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL).replace(/\p{Cs}/gu, '')}…`;
}

/** Every sign that means something to Markdown or HTML stands for itself; a cell is one line. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>&~$-]/g, '\\$&').replace(/[\n\t ]+/g, ' ');
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}
