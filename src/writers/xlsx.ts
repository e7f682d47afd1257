import type ExcelJS from 'exceljs';
import { MARGINS } from './page.ts';
import { type Sealed, sealedBytes, sealedOfficialForm } from './sealed.ts';
import { sheetNames } from './sheet-names.ts';
import { withRowHeights } from './tall-rows.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { placePicture } from './xlsx-picture.ts';
import { refuseTooLarge } from './xlsx-size.ts';
import { styleOf } from './xlsx-styles.ts';
import { cellText, footerText, wellFormed } from './xlsx-text.ts';
import { packAlike } from './xlsx-zip.ts';

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

/** The same for the form that is signed and handed in, which alone prints ID and phone numbers in full. */
export function writeOfficialForm(workbook: Workbook): Promise<Sealed<Uint8Array>> {
  return sealedOfficialForm(workbook, bytesOf);
}

async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  refuseTooLarge(workbook);
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  Object.assign(book, { creator: 'dgw', lastModifiedBy: 'dgw', created: WRITTEN, modified: WRITTEN });
  book.title = wellFormed(workbook.title);
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  workbook.sheets.forEach((sheet, index) => {
    addSheet(book, { ...sheet, name: names[index] ?? sheet.name });
  });
  // Stored, not deflated: `packAlike` compresses once.
  const bytes = await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>);
  return packAlike(new Uint8Array(bytes));
}

function addSheet(book: ExcelJS.Workbook, unfitted: Sheet): void {
  const sheet = withRowHeights(unfitted);
  const worksheet = book.addWorksheet(sheet.name, {
    pageSetup: pageSetupOf(sheet),
    views: [viewOf(sheet)],
    ...(sheet.footer !== undefined && { headerFooter: { oddFooter: footerText(sheet.footer) } }),
  });
  setWidths(worksheet, sheet.widths);
  sheet.rows.forEach((row, index) => {
    const target = worksheet.getRow(index + 1);
    if (row.height !== undefined) target.height = row.height;
    for (const cell of row.cells) addCell(worksheet, target, cell);
  });
  for (const row of sheet.breaksAfter ?? []) worksheet.getRow(row).addPageBreak();
  for (const picture of sheet.pictures ?? []) addPicture(book, worksheet, sheet, picture);
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

function pageSetupOf(sheet: Sheet): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: PAPER_A4,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: sheet.pagesHigh ?? 0,
    horizontalCentered: true,
    margins: MARGINS,
    ...(sheet.isNumberedApart === true && { firstPageNumber: 1 }),
    ...(sheet.rows.length > 0 && { printArea: printAreaOf(sheet) }),
    ...(sheet.repeatedRows && { printTitlesRow: `${sheet.repeatedRows[0]}:${sheet.repeatedRows[1]}` }),
  };
}

/** exceljs puts a `$` before both corners, which fixes the columns only: the one before the row is ours. */
function printAreaOf(sheet: Sheet): string {
  return `A$1:${columnLetters(sheet.widths.length)}$${sheet.rows.length}`;
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letters = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letters : letters;
}

function viewOf(sheet: Sheet): Partial<ExcelJS.WorksheetView> {
  const frozen = sheet.frozenRows ?? 0;
  return frozen > 0 ? { state: 'frozen', ySplit: frozen, showGridLines: false } : { showGridLines: false };
}
