import stringWidth from 'string-width';
import { paragraph } from './paragraph.ts';
import { printable } from './printable.ts';

export interface WrappedColumn {
  readonly heading: string;
  /** Whether its cells may take several lines where the table is too wide. */
  readonly canWrap: boolean;
}

const GAP = '  ';

/** Heading and rows with nothing cut off; the heading's lines painted. Cells that are too long go on below. */
export function wrappedTable(
  columns: readonly WrappedColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paintHeading: (line: string) => string,
): string[] {
  const cells = rows.map((row) => row.map(printable));
  const headings = columns.map(({ heading }) => heading);
  const widths = fittingWidths(columns, [headings, ...cells], width);
  return [
    ...linesOf(headings, widths).map((line) => paintHeading(line)),
    ...cells.flatMap((row) => linesOf(row, widths)),
  ];
}

function linesOf(row: readonly string[], widths: readonly number[]): string[] {
  const parts = row.map((cell, at) => cellLines(cell, widths[at] ?? 0));
  const height = Math.max(...parts.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    return parts
      .map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 0))
      .join(GAP)
      .trimEnd();
  });
}

function cellLines(cell: string, width: number): string[] {
  return stringWidth(cell) <= width ? [cell] : paragraph(cell, { first: width, rest: width });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The widest columns that may wrap give way first, but none below its heading. */
function fittingWidths(
  columns: readonly WrappedColumn[],
  rows: readonly (readonly string[])[],
  room: number,
): number[] {
  const widths = columns.map((_, at) => rows.reduce((widest, row) => Math.max(widest, stringWidth(row[at] ?? '')), 0));
  for (;;) {
    const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
    if (total <= room) return widths;
    const widest = columns.reduce((found, { canWrap, heading }, at) => {
      const width = widths[at] ?? 0;
      return canWrap && width > stringWidth(heading) && width > (widths[found] ?? 0) ? at : found;
    }, -1);
    if (widest < 0) return widths;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}
