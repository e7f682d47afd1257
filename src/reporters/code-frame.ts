import stringWidth from 'string-width';
import type { Finding } from '../findings/finding.ts';
import { mask } from '../messages/mask.ts';
import { plainText } from '../writers/text-table.ts';

export interface CodeFrame {
  /** The number and text of the line. */
  readonly gutter: string;
  readonly line: string;
  /** Spaces and carets to stand under it. */
  readonly carets: string;
}

const TAB = '  ';
const MARGIN = 3;

/** The line of a finding with carets that stand right under it, wide characters counting two columns. */
export function codeFrame({ excerpt, range }: Finding, width: number): CodeFrame | undefined {
  if (excerpt.trim() === '') return undefined;
  const start = range.column - 1;
  const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
  const masked = mask(excerpt);
  const [before, marked, after] = [masked.slice(0, start), masked.slice(start, end), masked.slice(end)].map(printable);
  const gutter = `${range.line}`;
  const room = Math.max(20, width - gutter.length - MARGIN - 4);
  return { gutter, ...fit(before ?? '', marked ?? '', after ?? '', room) };
}

/** Cuts a long line on both sides so that what is marked stays in sight. */
function fit(before: string, marked: string, after: string, room: number): { line: string; carets: string } {
  const shown = cutEnd(marked, room - 2);
  const left = room - 2 - stringWidth(shown);
  const lead = stringWidth(before) + stringWidth(shown) <= room - 2 ? before : cutStart(before, Math.floor(left / 2));
  const tail = cutEnd(after, room - stringWidth(lead) - stringWidth(shown));
  return {
    line: `${lead}${shown}${tail}`,
    carets: ' '.repeat(stringWidth(lead)) + '^'.repeat(Math.max(1, stringWidth(shown))),
  };
}

function cutEnd(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  let cut = '';
  let width = 0;
  for (const character of text) {
    width += stringWidth(character);
    if (width > room - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

function cutStart(text: string, room: number): string {
  const reversed = [...text].reverse().join('');
  return [...cutEnd(reversed, room)].reverse().join('');
}

/** Tabs as spaces, no control characters: a file must not steer the terminal. */
function printable(text: string): string {
  return plainText(text.replaceAll('\t', TAB));
}
