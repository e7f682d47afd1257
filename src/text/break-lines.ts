import { fillLines, type Room } from './fill-lines.ts';

/** What text is broken by. */
export interface Setting {
  /** Columns that a text takes. */
  readonly widthOf: (text: string) => number;
  /** The smallest parts that may stand on different lines, as far as the marks beside them allow. */
  readonly partsOf: (text: string) => Iterable<string>;
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
  const pieces = unbreakablePieces(text, rest, setting);
  return fillLines(pieces, { first, rest }, widthOf).map((line) => line.join('').trimEnd());
}

function unbreakablePieces(text: string, longest: number, setting: Setting): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of setting.partsOf(text)) {
    if (piece !== '' && !sticks(piece, part)) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  if (piece !== '') pieces.push(piece);
  return pieces.flatMap((whole) => cutToFit(whole, longest, setting));
}

function sticks(before: string, part: string): boolean {
  const last = before.slice(-1);
  if (/^\s/u.test(part)) return true;
  // Field names are shown as YAML has them: `{ on, to }`.
  if (/\s/u.test(last)) return /^[)\]}]/.test(part);
  if (OPENING.test(last)) return true;
  if (/^[\p{Ps}\p{Pi}]/u.test(part)) return false;
  return CLOSING.test(part) || (isNarrow(last) && isNarrow(part.slice(0, 1)));
}

/** Letters and digits of scripts that part their words by blanks. */
function isNarrow(character: string): boolean {
  return character < '\u2e80';
}

/** Breaks inside a word only where a whole line has no room for it, and behind a comma or slash in it sooner than anywhere. */
function cutToFit(piece: string, longest: number, { widthOf }: Setting): string[] {
  if (widthOf(piece.trimEnd()) <= longest) return [piece];
  const parts: string[] = [];
  let part: string[] = [];
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    const width = widthOf(segment);
    if (part.length > 0 && used + width > longest) {
      const rest = part.splice(placeToCut(part, segment));
      parts.push(part.join(''));
      part = rest;
      used = rest.reduce((sum, each) => sum + widthOf(each), 0);
    }
    part.push(segment);
    used += width;
  }
  return [...parts, part.join('')];
}

/** Behind the last comma or slash, not of the first third; else at the end, but no mark that closes something begins the next line. */
function placeToCut(part: readonly string[], next: string): number {
  const behindMark = part.findLastIndex((segment) => /[,;/]/.test(segment)) + 1;
  if (behindMark > part.length / 3) return behindMark;
  let at = part.length;
  while (at > part.length / 2 && CLOSING.test(part[at] ?? next)) at -= 1;
  return at > part.length / 2 ? at : part.length;
}
