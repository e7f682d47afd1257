/** Columns that lines may take. */
export interface Room {
  readonly first: number;
  readonly rest: number;
}

const OPENING = /^[\p{Ps}\p{Pi}]/u;

/**
 * A text broken into lines, between words and between Chinese words. A closing mark never begins a line and an opening
 * one never ends it; dates, names of fields and the like stay whole unless they are longer than a line. The first line
 * is empty where nothing fits into it.
 *
 * @param widthOf columns that a text takes
 */
export function breakLines(text: string, { first, rest }: Room, widthOf: (text: string) => number): string[] {
  if (!text.includes('\n') && widthOf(text.trimEnd()) <= first) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of unbreakablePieces(text, rest, widthOf)) {
    const width = widthOf(piece.trimEnd());
    const room = lines.length === 0 ? first : rest;
    if (used + width > room && (line !== '' || lines.length === 0)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += widthOf(piece);
  }
  return [...lines, line.trimEnd()];
}

function unbreakablePieces(text: string, longest: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const segment of wordsOf(text)) {
    if (piece !== '' && !sticks(piece, segment)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  if (piece !== '') pieces.push(piece);
  return pieces.flatMap((whole) => cutToFit(whole, longest, widthOf));
}

/** The dictionary of Chinese words takes longer to load than all of a help text to write, so it is asked last. */
function wordsOf(text: string): Iterable<string> {
  if ([...text].every(isNarrow)) return text.match(/\s+|\S+/gu) ?? [];
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}

function sticks(before: string, segment: string): boolean {
  const last = before.slice(-1);
  if (/^\s/u.test(segment)) return true;
  if (/\s/u.test(last)) return false;
  if (OPENING.test(last)) return true;
  if (OPENING.test(segment)) return false;
  return /^[\p{P}\p{M}]/u.test(segment) || (isNarrow(last) && isNarrow(segment.slice(0, 1)));
}

/** Letters and digits of scripts that part their words by blanks. */
function isNarrow(character: string): boolean {
  return character < '\u2e80';
}

/** Breaks inside a word only where a whole line has no room for it. */
function cutToFit(piece: string, longest: number, widthOf: (text: string) => number): string[] {
  if (widthOf(piece.trimEnd()) <= longest) return [piece];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    const width = widthOf(segment);
    if (part !== '' && used + width > longest) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += width;
  }
  return [...parts, part];
}
