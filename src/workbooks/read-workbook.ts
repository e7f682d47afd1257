import type { Message } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { type Book, type NamedSheet, openBook } from './book.ts';
import type { Surroundings } from './cells.ts';
import { formatsIn, NO_FORMATS } from './formats.ts';
import { MAX_CELLS, MAX_FORMATTING } from './limits.ts';
import { isFilteredTable, readSheet } from './sheet.ts';
import { sharedTexts } from './texts.ts';
import { refusalOf } from './what-it-is.ts';
import type { Sheet, Workbook } from './workbook.ts';

/**
 * Reads an .xlsx or .xlsm, whoever wrote it: what its cells say. What cannot be read is refused whole, with what it is and
 * what to do. Takes time and memory in proportion to what is packed in the file, and no more than the limits allow.
 */
export function readWorkbook(bytes: Uint8Array): Workbook | { readonly problem: Message } {
  try {
    const problem = refusalOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return problem === undefined ? workbookIn(openBook(bytes)) : { problem };
  } catch (error) {
    if (error instanceof UserError) return { problem: error.problem };
    throw error;
  }
}

function workbookIn(book: Book): Workbook {
  const around = surroundingsIn(book);
  return { sheets: book.sheets.map((sheet) => sheetIn(book, sheet, around)) };
}

function sheetIn({ parts }: Book, named: NamedSheet, around: Surroundings): Sheet {
  const sheet = readSheet(parts.markup(named.part, 'worksheet'), named, around);
  const tables = parts.relationshipsOf(named.part).filter(({ type, target }) => type === 'table' && parts.has(target));
  const isFiltered = tables.some(({ target }) => isFilteredTable(parts.markup(target, 'table')));
  return isFiltered ? { ...sheet, isFiltered } : sheet;
}

function surroundingsIn({ parts, relationships, is1904 }: Book): Surroundings {
  const partOf = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    texts: texts === undefined || !parts.has(texts) ? [] : sharedTexts(parts.markup(texts, 'sst')),
    formatOf: styles === undefined || !parts.has(styles) ? NO_FORMATS : formatsIn(parts.markup(styles, 'styleSheet')),
    is1904,
    cellsLeft: MAX_CELLS,
    formattingLeft: MAX_FORMATTING,
  };
}
