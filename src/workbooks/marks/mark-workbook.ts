import { addressOf } from '../address.ts';
import { type Book, type NamedSheet, openBook } from '../book.ts';
import { MAX_INFLATED_BYTES } from '../limits.ts';
import { refused } from '../refusal.ts';
import { refusalOf } from '../what-it-is.ts';
import type { CellPlace } from '../workbook.ts';
import { Markup } from '../xml/markup.ts';
import { Edits } from './edits.ts';
import { addLink, addType } from './links.ts';
import { markSheet, type PlacedNote } from './sheet.ts';
import { MarkStyles, plainStyles } from './styles.ts';
import { largestStyle } from './used-styles.ts';

/** What is to be said of a cell. */
export interface Mark {
  readonly place: CellPlace;
  readonly note: string;
}

/**
 * The workbook with these cells coloured and commented; everything else in it as it was, byte for byte. A mark within a
 * merged area goes to its first cell; several marks of one cell are one comment.
 *
 * @throws UserError where the bytes are no workbook, as `readWorkbook` says it
 * @throws RangeError where the workbook has no sheet of that name
 */
export function markWorkbook(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const problem = refusalOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (problem !== undefined) throw refused(problem);
  if (marks.length === 0) return bytes;
  // Sheets are gone through twice: for the formats they use, and for the marks.
  const book = openBook(bytes, 2 * MAX_INFLATED_BYTES);
  const edits = new Edits(book.parts);
  const stylesPart = stylesOf(book, edits);
  const styles = new MarkStyles(edits.content(stylesPart), stylesPart, largestUsed(book));
  for (const [sheet, notes] of bySheet(book, marks))
    markSheet(edits, sheet.part, notes, (style) => styles.marked(style));
  edits.set(stylesPart, styles.content());
  return new Uint8Array(edits.packed());
}

function largestUsed({ parts, sheets }: Book): number {
  const names = new Set(sheets.map(({ part }) => part));
  return [...names].reduce((most, part) => Math.max(most, largestStyle(parts.markup(part, 'worksheet'))), 0);
}

function bySheet({ sheets }: Book, marks: readonly Mark[]): Map<NamedSheet, PlacedNote[]> {
  const marked = new Map<NamedSheet, PlacedNote[]>();
  for (const { place, note } of marks) {
    const sheet = sheets.find(({ name }) => name === place.sheet);
    if (sheet === undefined) throw new RangeError(`no sheet for the mark at ${addressOf(place)}`);
    const notes = marked.get(sheet) ?? [];
    marked.set(sheet, notes);
    notes.push({ row: place.row, column: place.column, text: note });
  }
  return marked;
}

/** Some readers look nowhere else. */
const USUAL_STYLES = 'xl/styles.xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Name of the part with the formats of cells, which is made where there is none. */
function stylesOf({ parts, part, relationships }: Book, edits: Edits): string {
  const known = relationships.find(({ type }) => type === 'styles')?.target;
  if (known !== undefined && parts.has(known)) return known;
  const workbook = new Markup(parts.content(part), part);
  workbook.enter('workbook');
  const { content, linkType } = plainStyles(workbook);
  const name = known ?? (edits.has(USUAL_STYLES) ? edits.freeName('xl/styles#.xml') : USUAL_STYLES);
  edits.set(name, content);
  if (known === undefined) addLink(edits, part, linkType, name);
  addType(edits, name, STYLES_TYPE);
  return name;
}
