import stringWidth from 'string-width';
import type { Finding } from '../findings/finding.ts';
import { mask } from '../text/mask.ts';
import { printable } from '../text/printable.ts';

export interface CodeFrame {
  /** The number and text of the line. */
  readonly gutter: string;
  readonly line: string;
  /** Spaces and carets to stand under it. */
  readonly carets: string;
}

const TAB = '  ';
const BAR = ' | ';
const NARROWEST = 12;
/** More of a very long line than any terminal shows need not be measured. */
const FARTHEST = 1000;
const CHARACTERS = new Intl.Segmenter();

/**
 * The line of a finding with carets that stand right under it, wide characters counting two columns.
 *
 * @param width columns for gutter, bar and line together
 */
export function codeFrame({ excerpt, range }: Finding, width: number): CodeFrame | undefined {
  if (excerpt.trim() === '') return undefined;
  const start = range.column - 1;
  const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
  const from = Math.max(0, start - FARTHEST);
  const masked = mask(excerpt.slice(from, start + 2 * FARTHEST));
  const [before = '', marked = '', after = ''] = [
    masked.slice(0, start - from),
    masked.slice(start - from, end - from),
    masked.slice(Math.max(end - from, 0)),
  ].map(shown);
  const gutter = `${range.line}`;
  return { gutter, ...cutToWidth(before, marked, after, Math.max(NARROWEST, width - gutter.length - BAR.length)) };
}

/** Cuts a long line on both sides so that what is marked stays in sight. */
function cutToWidth(before: string, marked: string, after: string, room: number): { line: string; carets: string } {
  const isWhole = stringWidth(before + marked + after) <= room;
  const middle = isWhole ? marked : cutEnd(marked, room - 2);
  const left = room - stringWidth(middle);
  const lead = isWhole
    ? before
    : cutStart(before, Math.max(1, left - Math.min(stringWidth(after), Math.floor(left / 2))));
  const tail = isWhole ? after : middle === marked ? cutEnd(after, left - stringWidth(lead)) : '';
  return {
    line: `${lead}${middle}${tail}`.trimEnd(),
    carets: ' '.repeat(stringWidth(lead)) + '^'.repeat(Math.max(1, stringWidth(middle))),
  };
}

function cutEnd(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  return room < 1 ? '' : `${fitting(charactersOf(text), room - 1).join('')}…`;
}

function cutStart(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  return room < 1
    ? ''
    : `…${fitting(charactersOf(text).reverse(), room - 1)
        .reverse()
        .join('')}`;
}

function charactersOf(text: string): string[] {
  return Array.from(CHARACTERS.segment(text), ({ segment }) => segment);
}

/** As many of the characters as fit, from the first on. */
function fitting(characters: readonly string[], room: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += stringWidth(character);
    return width > room;
  });
  return characters.slice(0, end < 0 ? undefined : end);
}

/** Tabs as spaces, control characters as pictures of them: a file must not steer the terminal. */
function shown(text: string): string {
  return printable(text.replaceAll('\t', TAB));
}
