import type { Column, Look } from '../blocks.ts';

/** Blanks between two columns. */
export const GAP = 2;
/** Before the columns that go on below. */
export const BELOW = 6;
/** A column that gives way keeps at least this, or its heading: a name of four characters. */
const NARROWEST = 8;
/** Dates and ids stay whole in a column that gives way, up to this: they are what people look for in it. */
const LONGEST_WHOLE = 16;
/** With less room beside the other columns the last one moves below them. */
const NARROWEST_LAST = 28;

export interface Layout {
  readonly widths: readonly number[];
  /** The columns of each line of a row, by index: one line where there is room for all. */
  readonly lines: readonly (readonly number[])[];
}

/** How wide the columns are and which stand beside each other, so that no line is wider than the room. */
export function layoutOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
  { widthOf }: Look,
): Layout {
  const widths = columns.map((_, at) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? '')), 0));
  if (columns.at(-1)?.fit === 'below') return withLast(widths, room);
  if (totalOf(widths) <= room) return { widths, lines: [columns.map((_, at) => at)] };
  const floors = columns.map(({ fit, heading }, at) => {
    if (fit === undefined) return Number.POSITIVE_INFINITY;
    return Math.max(NARROWEST, widthOf(heading), Math.min(longestWord(rows, at), LONGEST_WHOLE));
  });
  const narrowed = narrow(widths, floors, room);
  if (totalOf(narrowed) <= room) return { widths: narrowed, lines: [columns.map((_, at) => at)] };
  const whole = widths.map((width) => Math.min(width, room - BELOW));
  return { widths: whole, lines: folded(whole, room) };
}

/** The longest run of letters, digits and marks of scripts that part their words by blanks. */
function longestWord(rows: readonly (readonly string[])[], at: number): number {
  let longest = 0;
  for (const row of rows)
    for (const [word] of (row[at] ?? '').matchAll(/[!-\u2e7f]+/g)) longest = Math.max(longest, word.length);
  return longest;
}

/** The last column takes what the others leave, or the line below. */
function withLast(widths: readonly number[], room: number): Layout {
  const others = widths.slice(0, -1);
  const indexes = others.map((_, at) => at);
  const rest = room - others.reduce((sum, width) => sum + width + GAP, 0);
  const last = widths.at(-1) ?? 0;
  if (rest >= NARROWEST_LAST) {
    return { widths: [...others, Math.min(rest, last)], lines: [[...indexes, others.length]] };
  }
  return { widths: [...others, Math.min(room - BELOW, last)], lines: [...folded(others, room), [others.length]] };
}

/** Takes from the widest column that may wrap until all fit or none is wider than its floor. */
function narrow(natural: readonly number[], floors: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let excess = totalOf(widths) - room; excess > 0; excess -= 1) {
    let widest: number | undefined;
    widths.forEach((width, at) => {
      const mayGiveWay = width > (floors[at] ?? 0);
      if (mayGiveWay && (widest === undefined || width > (widths[widest] ?? 0))) widest = at;
    });
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** As many columns on a line as have room there. */
function folded(widths: readonly number[], room: number): number[][] {
  const lines: number[][] = [[]];
  let used = 0;
  widths.forEach((width, at) => {
    const line = lines.at(-1) ?? [];
    const before = lines.length > 1 ? BELOW : 0;
    if (line.length > 0 && before + used + GAP + width > room) {
      lines.push([at]);
      used = width;
    } else {
      used += (line.length > 0 ? GAP : 0) + width;
      line.push(at);
    }
  });
  return lines;
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP, -GAP);
}
