import { areaOf } from './address.ts';
import { isOn, type NamedSheet } from './book.ts';
import { rowsIn, type Surroundings } from './cells.ts';
import { LAST_COLUMN, MAX_MERGED } from './limits.ts';
import { withoutCovered } from './merged.ts';
import { damaged, tooLarge } from './refusal.ts';
import { rowsInOrder } from './row-order.ts';
import type { Area, Row, Sheet } from './workbook.ts';
import type { Markup } from './xml/markup.ts';

interface Contents {
  rows?: readonly Row[];
  merged?: readonly Area[];
  hiddenColumns?: readonly number[];
  isFiltered?: boolean;
}

/** What stands on a sheet. Drop-downs, formats of whole columns and the like are passed over. */
export function readSheet(markup: Markup, { name, isHidden, part }: NamedSheet, around: Surroundings): Sheet {
  const contents: Contents = {};
  markup.eachChild((element) => take(contents, element, markup, around, part));
  const { rows = [], merged = [], hiddenColumns = [], isFiltered = false } = contents;
  const seen = withoutCovered(rowsInOrder(rows), merged);
  return {
    name,
    ...(isHidden && { isHidden }),
    rows: seen,
    merged,
    hiddenColumns,
    ...(isFiltered && { isFiltered }),
  };
}

/** Each element stands once in a sheet: the first counts, so that repeating it cannot repeat the work. */
function take(contents: Contents, element: string, markup: Markup, around: Surroundings, part: string): void {
  if (element === 'sheetData') contents.rows ??= rowsIn(markup, around, part);
  else if (element === 'mergeCells') contents.merged ??= mergedIn(markup);
  else if (element === 'cols') contents.hiddenColumns ??= hiddenIn(markup, part);
  else if (element === 'sheetPr') contents.isFiltered ||= isOn(markup.attribute('filterMode'));
  else if (element === 'autoFilter') contents.isFiltered ||= hasCriterion(markup);
}

/** Areas that are none are passed over, as Excel does. */
export function mergedIn(markup: Markup): Area[] {
  const areas: Area[] = [];
  markup.eachChild(() => {
    const area = areaOf(markup.attribute('ref') ?? '');
    if (area === undefined) return;
    if (areas.length === MAX_MERGED) throw tooLarge('merged', MAX_MERGED);
    areas.push(area);
  });
  return areas;
}

/** Columns that are hidden or have no width; each `col` is a run of them, and there are at most as many as columns. */
function hiddenIn(markup: Markup, part: string): number[] {
  const isHidden = new Uint8Array(LAST_COLUMN + 1);
  let runs = 0;
  markup.eachChild(() => {
    runs += 1;
    if (runs > LAST_COLUMN) throw damaged(part);
    if (!isOn(markup.attribute('hidden')) && Number(markup.attribute('width') ?? 1) !== 0) return;
    isHidden.fill(1, Number(markup.attribute('min')), Number(markup.attribute('max')) + 1);
  });
  return [...isHidden.keys()].filter((column) => column > 0 && isHidden[column] === 1);
}

/** Whether a table on the sheet (18.5.1.2) is filtered: its part holds the criteria. */
export function isFilteredTable(markup: Markup): boolean {
  let isFiltered = false;
  markup.eachChild((element) => {
    if (element === 'autoFilter' && hasCriterion(markup)) isFiltered = true;
  });
  return isFiltered;
}

/** Buttons for filtering alone hide nothing. */
function hasCriterion(markup: Markup): boolean {
  let has = false;
  markup.eachChild((element) => {
    has ||= element === 'filterColumn';
  });
  return has;
}
