import { isOn } from '../book.ts';
import { LAST_COLUMN } from '../limits.ts';
import { mergedIn } from '../sheet.ts';
import type { Area } from '../workbook.ts';
import type { Markup, Place } from '../xml/markup.ts';
import { type Namespaces, namespacesOf } from './namespaces.ts';

/** What stands around the cells of a sheet, as far as marks need it. */
export interface Frame {
  readonly namespaces: Namespaces;
  /** Of elements of the sheet, with its colon. */
  readonly prefix: string;
  merged: readonly Area[];
  /** By column: its width in characters (not a number where it has the default one), and the format of its cells. */
  readonly widths: Float64Array;
  readonly styles: Int32Array;
  /** In characters and points. */
  defaultWidth: number | undefined;
  defaultHeight: number | undefined;
  /** Where the used area is told. */
  dimension?: Place;
  /** The element that leads to the drawing of the comments, and its relationship. */
  drawing?: Place & { readonly id: string };
  /** Where that element belongs where there is none yet. */
  drawingPlace: number;
}

/** What stands behind `legacyDrawing` in a sheet (18.3.1.99); newer controls stand in `AlternateContent`. */
const BEHIND_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** Of the sheet whose root was opened last. */
export function frameOf(markup: Markup): Frame {
  const frame: Frame = {
    namespaces: namespacesOf(markup),
    prefix: markup.prefix(),
    merged: [],
    widths: new Float64Array(LAST_COLUMN + 1).fill(Number.NaN),
    styles: new Int32Array(LAST_COLUMN + 1),
    defaultWidth: undefined,
    defaultHeight: undefined,
    drawingPlace: -1,
  };
  let isBehindCells = false;
  const met = new Set<string>();
  markup.eachChild((name) => {
    if (name === 'sheetData') isBehindCells = true;
    if (isBehindCells && frame.drawingPlace < 0 && BEHIND_DRAWING.has(name)) frame.drawingPlace = markup.start;
    if (!met.has(name)) note(frame, name, markup);
    met.add(name);
  });
  if (frame.drawingPlace < 0) frame.drawingPlace = markup.start;
  return frame;
}

function note(frame: Frame, name: string, markup: Markup): void {
  const number = (attribute: string) => numberOr(markup.attribute(attribute));
  const dimension = name === 'dimension' ? markup.attributePlace('ref') : undefined;
  if (dimension !== undefined) frame.dimension = dimension;
  if (name === 'mergeCells') frame.merged = mergedIn(markup);
  else if (name === 'legacyDrawing') {
    frame.drawing = { start: markup.start, end: markup.end, id: markup.relationship() ?? '' };
  } else if (name === 'sheetFormatPr') {
    frame.defaultWidth = number('defaultColWidth');
    frame.defaultHeight = number('defaultRowHeight');
  } else if (name === 'cols') noteColumns(frame, markup);
}

/** Each `col` is a run of columns (18.3.1.13); there are at most as many as columns. */
function noteColumns({ widths, styles }: Frame, markup: Markup): void {
  let runs = 0;
  markup.eachChild(() => {
    runs += 1;
    if (runs > LAST_COLUMN) return;
    const number = (attribute: string) => numberOr(markup.attribute(attribute));
    const [from, to] = [Math.max(1, number('min') ?? 1), number('max') ?? 0];
    widths.fill(isOn(markup.attribute('hidden')) ? 0 : (number('width') ?? Number.NaN), from, to + 1);
    styles.fill(number('style') ?? 0, from, to + 1);
  });
}

export function numberOr(text: string | undefined): number | undefined {
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
