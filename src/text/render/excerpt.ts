import type { Excerpt, Look } from '../blocks.ts';
import { indented, inLine } from './inline.ts';

const BAR = ' | ';
const NARROWEST = 12;
/** It takes longer to make than the whole start of the program. */
let characters: Intl.Segmenter | undefined;

interface Frame {
  readonly line: string;
  /** Spaces and carets to stand under it. */
  readonly carets: string;
}

/** The line with carets that stand right under what is marked, wide characters counting two columns. */
export function excerptLines(excerpt: Excerpt, look: Look): string[] {
  const { text, indent, style } = excerpt;
  if (text.trim() === '') return [];
  const gutter = String(excerpt.line);
  const { line, carets } = frameOf(
    excerpt,
    Math.max(NARROWEST, look.width - indent - gutter.length - BAR.length),
    look,
  );
  return [
    indented(indent, `${look.paint('faint', `${gutter} |`)} ${line}`),
    indented(indent + gutter.length, ` ${look.paint('faint', '|')} ${look.paint(style, carets)}`),
  ];
}

/** Cuts a long line on both sides so that what is marked stays in sight. */
function frameOf({ text, from, to }: Excerpt, room: number, look: Look): Frame {
  const { widthOf } = look;
  const [before, marked, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(inLine) as Parts;
  const isWhole = widthOf(before + marked + after) <= room;
  const middle = isWhole ? marked : cutEnd(marked, room - 2, look);
  const left = room - widthOf(middle);
  const leadRoom = Math.max(1, left - Math.min(widthOf(after), Math.floor(left / 2)));
  const lead = isWhole ? before : cutStart(before, leadRoom, look);
  const tail = isWhole ? after : middle === marked ? cutEnd(after, left - widthOf(lead), look) : '';
  return {
    line: `${lead}${middle}${tail}`.trimEnd(),
    carets: ' '.repeat(widthOf(lead)) + '^'.repeat(Math.max(1, widthOf(middle))),
  };
}

type Parts = [before: string, marked: string, after: string];

function cutEnd(text: string, room: number, { widthOf }: Look): string {
  if (widthOf(text) <= room) return text;
  return room < 1 ? '' : `${fitting(charactersOf(text), room - 1, widthOf).join('')}…`;
}

function cutStart(text: string, room: number, { widthOf }: Look): string {
  if (widthOf(text) <= room) return text;
  if (room < 1) return '';
  return `…${fitting(charactersOf(text).reverse(), room - 1, widthOf)
    .reverse()
    .join('')}`;
}

function charactersOf(text: string): string[] {
  return Array.from(segmenter().segment(text), ({ segment }) => segment);
}

/** As many of the characters as fit, from the first on. */
function fitting(characters: readonly string[], room: number, widthOf: Look['widthOf']): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += widthOf(character);
    return width > room;
  });
  return characters.slice(0, end < 0 ? undefined : end);
}

function segmenter(): Intl.Segmenter {
  characters ??= new Intl.Segmenter();
  return characters;
}
