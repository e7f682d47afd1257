/** A form on pages: what belongs together stays together, what is too long for a page goes on on the next. */

import type { Row } from '../writers/workbook.ts';

/** A part of a form: entries one below the other, between which a page may end. */
export interface Part {
  readonly entries: number;
  /** The rows of the entries from `first` (counted from 0) to before `end`, closed all round, with their label. */
  readonly rowsOf: (first: number, end: number) => readonly Row[];
  /** Begins on a new page rather than being parted, where one page has room for it. */
  readonly isKeptTogether?: boolean;
}

/** Rows that are not parted. */
export function whole(rows: readonly Row[]): Part {
  return { entries: 1, rowsOf: () => rows };
}

export function rowsOf(parts: readonly Part[]): Row[] {
  return parts.flatMap((part) => part.rowsOf(0, part.entries));
}

type HeightOf = (rows: readonly Row[]) => number;

/** The rows of each page. An entry that is higher than a page has one to itself. */
export function pagesOf(parts: readonly Part[], pageHeight: number, heightOf: HeightOf): Row[][] {
  const pages: Row[][] = [];
  let page: Row[] = [];
  let room = pageHeight;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    room = pageHeight;
  };
  for (const part of parts) {
    if (part.isKeptTogether === true && !hasRoomFor(part, room) && hasRoomFor(part, pageHeight)) turn();
    for (let first = 0; first < part.entries; ) {
      let end = lastFitting(part, first, room);
      if (end === first) {
        turn();
        end = Math.max(first + 1, lastFitting(part, first, room));
      }
      const rows = part.rowsOf(first, end);
      page.push(...rows);
      room -= heightOf(rows);
      first = end;
    }
  }
  turn();
  return pages;

  function hasRoomFor(part: Part, height: number): boolean {
    return heightOf(part.rowsOf(0, part.entries)) <= height;
  }

  /** Doubles its steps, then halves them: what lies on later pages is not looked at again for every page. */
  function lastFitting(part: Part, first: number, height: number): number {
    const isFitting = (end: number) => heightOf(part.rowsOf(first, end)) <= height;
    let [fitting, step] = [first, 1];
    while (fitting + step < part.entries && isFitting(fitting + step)) {
      fitting += step;
      step *= 2;
    }
    for (let reach = step; reach >= 1; reach = Math.floor(reach / 2)) {
      const end = Math.min(fitting + reach, part.entries);
      if (end > fitting && isFitting(end)) fitting = end;
    }
    return fitting;
  }
}
