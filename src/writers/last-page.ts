/** Where the last page of a list of people or things begins, so that nobody signs a page without any. */

import { rowHeights } from './layout.ts';
import { printableSize, scaleOf } from './page.ts';
import type { Row } from './workbook.ts';

/** People who go along with the signatures onto the last page. */
const COMPANY = 2;
/** What a printing program fills of a page: between what is certain and all of it. */
const FILLS = [0.96, 0.98, 1];
/** Longer rosters are not set by hand: to reckon their pages takes as long as to write them. */
const MOST_PEOPLE = 500;

/** Row after which the last page is to begin, 1-based; none where the pages are good as they come. */
export function breaksBefore(
  foot: readonly Row[],
  people: readonly Row[],
  head: readonly Row[],
  widths: readonly number[],
): number[] {
  if (people.length <= COMPANY || people.length > MOST_PEOPLE) return [];
  const sheet = { widths, orientation: 'landscape' } as const;
  const full = printableSize('landscape').height / scaleOf(sheet);
  const headHeight = sum(rowHeights({ widths, rows: head }));
  const heights = rowHeights({ widths, rows: [...people, ...foot] });
  const isLonely = FILLS.some((fill) => lastPageStart(heights, full * fill - headHeight) >= people.length);
  return isLonely ? [head.length + people.length - COMPANY] : [];
}

/** Which row, counted from 0, a printing program begins the last page with; 0 where one page holds all. */
function lastPageStart(heights: readonly number[], room: number): number {
  let start = 0;
  let used = 0;
  heights.forEach((height, index) => {
    if (used + height > room && used > 0) {
      start = index;
      used = 0;
    }
    used += height;
  });
  return start;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
