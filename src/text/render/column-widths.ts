import type { Column, Look } from '../blocks.ts';

/** Blanks between two columns. */
export const GAP = 2;
/** A column that gives way keeps at least this, or its heading: a name of four characters. */
const NARROWEST = 8;
/** With less room beside the other columns the last one moves below them. */
const NARROWEST_LAST = 28;

export interface Widths {
  readonly columns: readonly number[];
  readonly isLastBelow: boolean;
}

/** The width of every column, so that all of them fit into the room where that is possible. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
  { widthOf }: Look,
): Widths {
  const widths = columns.map((_, at) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? '')), 0));
  if (columns.at(-1)?.fit === 'below') return withLast(widths, room);
  for (const floorOf of [
    (heading: string) => Math.max(NARROWEST, widthOf(heading)),
    (heading: string) => Math.max(2, widthOf(heading)),
  ]) {
    narrow(columns, widths, room, floorOf);
  }
  return { columns: widths, isLastBelow: false };
}

/** The last column takes what the others leave. */
function withLast(widths: readonly number[], room: number): Widths {
  const others = widths.slice(0, -1);
  const rest = room - others.reduce((sum, width) => sum + width + GAP, 0);
  return { columns: [...others, Math.min(rest, widths.at(-1) ?? 0)], isLastBelow: rest < NARROWEST_LAST };
}

/** Takes from the widest column that may wrap until all fit or none is wider than its floor. */
function narrow(
  columns: readonly Column[],
  widths: number[],
  room: number,
  floorOf: (heading: string) => number,
): void {
  const floors = columns.map(({ fit, heading }) => (fit === undefined ? Number.POSITIVE_INFINITY : floorOf(heading)));
  let excess = widths.reduce((sum, width) => sum + width + GAP, -GAP) - room;
  for (; excess > 0; excess -= 1) {
    let widest: number | undefined;
    widths.forEach((width, at) => {
      const mayGiveWay = width > (floors[at] ?? 0);
      if (mayGiveWay && (widest === undefined || width > (widths[widest] ?? 0))) widest = at;
    });
    if (widest === undefined) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}
