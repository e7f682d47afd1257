/** Columns that lines may take. */
export interface Room {
  readonly first: number;
  readonly rest: number;
}

/** How a medium sets text: a terminal breaks between the words of a language, a spreadsheet between wide characters. */
export interface Setting {
  /** Columns that a text takes. */
  readonly widthOf: (text: string) => number;
  /** The smallest parts that may stand on different lines, as far as the marks beside them allow. */
  readonly partsOf: (text: string) => Iterable<string>;
  /** Whether a line may end with this character though a narrow one follows. */
  readonly mayEndLine?: (character: string) => boolean;
  /** Whether a word that is longer than a line may spill over by one character, where widths are reckoned generously. */
  readonly maySpill?: boolean;
}

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{P}\p{M}%]/u;

/**
 * A text broken into lines. A closing mark never begins a line and an opening one never ends it; what is narrow stays
 * whole (dates, names of fields) unless it is longer than a line. The first line is empty where it has less room than the
 * rest and nothing fits into it.
 */
export function breakLines(text: string, { first, rest }: Room, setting: Setting): string[] {
  const { widthOf } = setting;
  if (!text.includes('\n') && widthOf(text.trimEnd()) <= first) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of unbreakablePieces(text, rest, setting)) {
    const room = lines.length === 0 ? first : rest;
    if (used + widthOf(piece.trimEnd()) > room && (line !== '' || room < rest)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += widthOf(piece);
  }
  return [...lines, line.trimEnd()];
}

function unbreakablePieces(text: string, longest: number, setting: Setting): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of setting.partsOf(text)) {
    if (piece !== '' && !sticks(piece, part, setting)) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  if (piece !== '') pieces.push(piece);
  return pieces.flatMap((whole) => cutToFit(whole, longest, setting));
}

function sticks(before: string, part: string, { mayEndLine }: Setting): boolean {
  const last = before.slice(-1);
  if (/^\s/u.test(part)) return true;
  if (/\s/u.test(last)) return false;
  if (OPENING.test(last)) return true;
  if (/^[\p{Ps}\p{Pi}]/u.test(part)) return false;
  return CLOSING.test(part) || (isNarrow(last) && isNarrow(part.slice(0, 1)) && mayEndLine?.(last) !== true);
}

/** Letters and digits of scripts that part their words by blanks. */
function isNarrow(character: string): boolean {
  return character < '\u2e80';
}

/** Breaks inside a word only where a whole line has no room for it. */
function cutToFit(piece: string, longest: number, { widthOf, maySpill }: Setting): string[] {
  if (widthOf(piece.trimEnd()) <= longest) return [piece];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    const width = widthOf(segment);
    const isFull = maySpill === true ? used >= longest : used + width > longest;
    if (part !== '' && isFull) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += width;
  }
  return [...parts, part];
}
