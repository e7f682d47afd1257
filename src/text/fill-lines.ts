/** Columns that lines may take. */
export interface Room {
  readonly first: number;
  readonly rest: number;
}

/**
 * Pieces that may not be broken, put into lines one after the other as long as there is room. The first line is empty
 * where it has less room than the rest and nothing fits into it; a piece longer than a line has one to itself.
 */
export function fillLines(
  pieces: Iterable<string>,
  { first, rest }: Room,
  widthOf: (text: string) => number,
): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let used = 0;
  for (const piece of pieces) {
    const room = lines.length === 0 ? first : rest;
    if (used + widthOf(piece.trimEnd()) > room && (line.length > 0 || room < rest)) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(piece);
    used += widthOf(piece);
  }
  return [...lines, line];
}
