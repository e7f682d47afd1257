import type ExcelJS from 'exceljs';
import { columnLetters } from '../text/column-letters.ts';
import { MARGINS } from './page.ts';
import { type Sealed, sealedBytes, sealedOfficialForm, sealedWorkingFile } from './sealed.ts';
import { sheetNames } from './sheet-names.ts';
import { withRowHeights } from './tall-rows.ts';
import type { Choices, Sheet, Workbook } from './workbook.ts';
import { directRuns, rowsWithModels, withDirectRows } from './xlsx-direct-rows.ts';
import { surveyOf, withLazyRows } from './xlsx-lazy-rows.ts';
import { placePicture } from './xlsx-picture.ts';
import { columnArea, withPlainRows } from './xlsx-plain-rows.ts';
import { refuseTooLarge, refuseTooLong } from './xlsx-size.ts';
import { styleOf } from './xlsx-styles.ts';
import { cellText, footerText, wellFormed } from './xlsx-text.ts';
import { type Complete, packAlike } from './xlsx-zip.ts';

const PAPER_A4 = 9;
/** The file says nothing of when it was written, so that the same records give the same bytes. */
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

/**
 * Turns the document model into the bytes of an .xlsx file: the same model, the same bytes, in any time zone. Every
 * text is a text cell, so nothing is taken for a formula, a number or a date.
 *
 * @throws UserError for more cells than a computer has memory for
 */
export function writeXlsx(workbook: Workbook): Promise<Sealed<Uint8Array>> {
  return sealedBytes(workbook, bytesOf);
}

/** The same for the papers that print ID and phone numbers in full: `sealedOfficialForm` says which, and why. */
export function writeOfficialForm(workbook: Workbook): Promise<Sealed<Uint8Array>> {
  return sealedOfficialForm(workbook, bytesOf);
}

/** The same for a workbook that its owner fills in and reads back: what is hidden in it would be lost from the records. */
export function writeWorkingFile(workbook: Workbook): Promise<Sealed<Uint8Array>> {
  return sealedWorkingFile(workbook, bytesOf);
}

async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  refuseTooLarge(workbook);
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  Object.assign(book, { creator: 'dgw', lastModifiedBy: 'dgw', created: WRITTEN, modified: WRITTEN });
  book.title = wellFormed(workbook.title);
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const completing = new Map<string, Complete>();
  workbook.sheets.forEach((sheet, index) => {
    const complete = addSheet(book, { ...sheet, name: names[index] ?? sheet.name });
    if (complete !== undefined) completing.set(`xl/worksheets/sheet${index + 1}.xml`, complete);
  });
  for (const { name, sheet, column, rows } of workbook.names ?? []) {
    book.definedNames.add(`'${sheet}'!${columnArea(column, 1, rows)}`, name);
  }
  // Stored, not deflated: `packAlike` compresses once.
  const bytes = await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>);
  return packAlike(new Uint8Array(bytes), completing);
}

/** @returns how the part of the sheet is completed, where not all of its rows go through exceljs */
function addSheet(book: ExcelJS.Workbook, unfitted: Sheet): Complete | undefined {
  const sheet = withRowHeights(unfitted);
  const survey = sheet.lazy && surveyOf(sheet);
  if (survey) refuseTooLong(survey);
  const worksheet = book.addWorksheet(sheet.name, {
    state: sheet.visibility ?? 'visible',
    pageSetup: pageSetupOf(sheet, rowsOf(sheet) + (survey?.rows ?? 0)),
    views: [viewOf(sheet)],
    ...(sheet.footer !== undefined && { headerFooter: { oddFooter: footerText(sheet.footer) } }),
  });
  setWidths(worksheet, sheet.widths);
  const runs = directRuns(sheet);
  for (const [number, row] of rowsWithModels(sheet.rows, runs)) {
    const target = worksheet.getRow(number);
    if (row.height !== undefined) target.height = row.height;
    for (const cell of row.cells) addCell(worksheet, target, cell);
  }
  for (const row of sheet.breaksAfter ?? []) worksheet.getRow(row).addPageBreak();
  for (const picture of sheet.pictures ?? []) addPicture(book, worksheet, sheet, picture);
  for (const choices of sheet.choices ?? []) addChoices(worksheet, choices);
  if (runs.length > 0) return (xml) => withDirectRows(xml, sheet, runs);
  if (survey && survey.rows > 0) {
    const first = sheet.rows.length + 1;
    for (const cell of survey.looks.model.cells) addCell(worksheet, worksheet.getRow(first), cell);
    return (xml) => withLazyRows(xml, sheet, survey, first);
  }
  const { plain } = sheet;
  if (plain === undefined || plain.rows.length === 0) return undefined;
  const first = sheet.rows.length + 1;
  const model = worksheet.getRow(first);
  for (const [index, style] of plain.styles.entries()) {
    model.getCell(index + 1).style = styleOf({ column: index + 1, value: '', style });
  }
  return (xml) => withPlainRows(xml, plain, first);
}

/** Excel's limit on a list that stands in the cell's own rule, in UTF-16 units. */
export const LONGEST_LIST = 255;

/** exceljs takes areas here too, though its types say nothing of it: cell by cell it would write thousands of rules. */
interface Validations {
  readonly dataValidations: { add(area: string, validation: ExcelJS.DataValidation): void };
}

function addChoices(worksheet: ExcelJS.Worksheet, { top, bottom, column, of, isClosed }: Choices): void {
  const list = 'name' in of ? of.name : `"${of.join(',')}"`;
  (worksheet as unknown as Validations).dataValidations.add(columnArea(column, top, bottom).replaceAll('$', ''), {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showErrorMessage: isClosed,
    errorStyle: 'stop',
  });
}

/** exceljs takes a column as wide as its own default, 9, for one without a width and leaves it out. */
function setWidths(worksheet: ExcelJS.Worksheet, widths: readonly number[]): void {
  worksheet.columns = widths.map((width) => ({ width }));
  for (const column of worksheet.columns) Object.defineProperty(column, 'isCustomWidth', { value: true });
}

function addCell(worksheet: ExcelJS.Worksheet, row: ExcelJS.Row, cell: Sheet['rows'][number]['cells'][number]): void {
  const target = row.getCell(cell.column);
  target.value = typeof cell.value === 'number' ? cell.value : cellText(cell.value);
  target.style = styleOf(cell);
  const bottom = row.number + (cell.rows ?? 1) - 1;
  const right = cell.column + (cell.columns ?? 1) - 1;
  // Merging hands the style to every cell of the block: without it only the first would have its lines.
  if (bottom > row.number || right > cell.column) worksheet.mergeCells(row.number, cell.column, bottom, right);
}

function addPicture(
  book: ExcelJS.Workbook,
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  picture: NonNullable<Sheet['pictures']>[number],
): void {
  const { column, columnOffset, row, rowOffset, width, height } = placePicture(picture, sheet);
  // exceljs' types say Buffer; any bytes will do.
  const buffer = picture.bytes as unknown as ExcelJS.Buffer;
  const id = book.addImage({ buffer, extension: picture.format });
  const corner = { nativeCol: column - 1, nativeColOff: columnOffset, nativeRow: row - 1, nativeRowOff: rowOffset };
  // The types know only corners as fractions of cells, which exceljs rounds by column widths of its own reckoning.
  const range = { tl: corner, ext: { width, height } };
  worksheet.addImage(id, range as unknown as ExcelJS.ImageRange);
}

function pageSetupOf(sheet: Sheet, rows: number): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: PAPER_A4,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: sheet.pagesWide ?? 1,
    fitToHeight: sheet.pagesHigh ?? 0,
    horizontalCentered: true,
    margins: MARGINS,
    ...(sheet.isNumberedApart === true && { firstPageNumber: 1 }),
    // LibreOffice prints hidden sheets too where they have an area to print.
    ...(rows > 0 && sheet.visibility === undefined && { printArea: printAreaOf(sheet, rows) }),
    ...(sheet.repeatedColumns !== undefined && { printTitlesColumn: `A:${columnLetters(sheet.repeatedColumns)}` }),
    ...(sheet.repeatedRows && { printTitlesRow: `${sheet.repeatedRows[0]}:${sheet.repeatedRows[1]}` }),
  };
}

/** exceljs puts a `$` before both corners, which fixes the columns only: the one before the row is ours. */
function printAreaOf({ widths }: Sheet, rows: number): string {
  return `A$1:${columnLetters(widths.length)}$${rows}`;
}

function rowsOf({ rows, plain }: Sheet): number {
  return rows.length + (plain?.rows.length ?? 0);
}

function viewOf(sheet: Sheet): Partial<ExcelJS.WorksheetView> {
  const [rows, columns] = [sheet.frozenRows ?? 0, sheet.frozenColumns ?? 0];
  if (rows + columns === 0) return { showGridLines: false };
  return { state: 'frozen', ySplit: rows, ...(columns > 0 && { xSplit: columns }), showGridLines: false };
}
