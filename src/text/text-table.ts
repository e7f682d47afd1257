import stringWidth from 'string-width';

/** A table for a terminal: columns line up however wide the characters are, and nothing in it can steer the terminal. */

export interface TextColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /** Whether it may be cut where the table is too wide. */
  readonly canShrink?: boolean;
}

export interface TextTableOptions {
  /** Terminal columns in all. */
  readonly width: number;
  readonly indent?: number;
  /** Puts colour on a heading line; widths are worked out before. */
  readonly paintHeading?: (line: string) => string;
}

const GAP = 2;
const NARROWEST = 6;

/** Heading and rows, without a line break at the end of the last. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  options: TextTableOptions,
): string[] {
  const indent = ' '.repeat(options.indent ?? 0);
  const cells = rows.map((row) => row.map(plainText));
  const widths = fittingWidths(columns, cells, options.width - indent.length);
  const line = (row: readonly string[]): string =>
    (indent + columns.map((column, at) => padded(row[at] ?? '', widths[at] ?? 0, column.align)).join('  ')).trimEnd();
  const heading = line(columns.map((column) => column.heading));
  return [options.paintHeading?.(heading) ?? heading, ...cells.map(line)];
}

function fittingWidths(columns: readonly TextColumn[], rows: readonly (readonly string[])[], room: number): number[] {
  const widths = columns.map((column) => stringWidth(column.heading));
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell));
    });
  let excess = widths.reduce((sum, width) => sum + width + GAP, -GAP) - room;
  for (; excess > 0; excess -= 1) {
    const widest = widestShrinkable(columns, widths);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function widestShrinkable(columns: readonly TextColumn[], widths: readonly number[]): number | undefined {
  let widest: number | undefined;
  columns.forEach((column, at) => {
    const width = widths[at] ?? 0;
    if (column.canShrink !== true || width <= NARROWEST) return;
    if (widest === undefined || width > (widths[widest] ?? 0)) widest = at;
  });
  return widest;
}

function padded(text: string, width: number, align: TextColumn['align'] = 'left'): string {
  const fitted = cutTo(text, width);
  const padding = ' '.repeat(Math.max(0, width - stringWidth(fitted)));
  return align === 'right' ? padding + fitted : fitted + padding;
}

/** The text, or its beginning with `…`, within so many columns; never splits a character. */
export function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Wraps between words, Chinese ones too; a closing mark never begins a line. */
export function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakablePieces(plainText(text))) {
    if (line !== '' && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Words with the marks and blanks that follow them and the opening marks before them. */
function unbreakablePieces(text: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (/^[\p{Ps}\p{Pi}]$/u.test(segment)) opening += segment;
    else if (/^[\p{P}\s]+$/u.test(segment) && opening === '' && pieces.length > 0) pieces.push(pieces.pop() + segment);
    else {
      pieces.push(opening + segment);
      opening = '';
    }
  }
  return opening === '' ? pieces : [...pieces, opening];
}

/** Without control characters and the marks that turn the direction of writing. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{2028}\u{2029}]/gu, '');
}
