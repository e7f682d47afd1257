/** Many rows alike, written as XML in the place of one row that exceljs has written as their model. */

import { columnLetters } from '../text/column-letters.ts';
import { xmlEscaped } from '../text/xml-characters.ts';
import type { PlainRow, PlainRows } from './workbook.ts';
import { cellText } from './xlsx-text.ts';

/**
 * The sheet with these rows in the place of its last one, which has an empty cell in the style of each column.
 *
 * @param xml of the sheet, as exceljs writes it
 * @param first number of the row that is their model
 */
export function withPlainRows(xml: string, { rows }: PlainRows, first: number): string {
  const start = xml.indexOf(`<row r="${first}"`);
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  if (start < 0 || end < start) throw new Error(`no row ${first} to write others like it`);
  const cells = cellsLike(xml.slice(start, end));
  const written = rows.map((row, index) => rowXml(row, first + index, cells));
  return sized(xml.slice(0, start), first + rows.length - 1) + written.join('') + xml.slice(end);
}

interface Model {
  readonly letters: string;
  readonly style: string;
}

function cellsLike(row: string): Model[] {
  return [...row.matchAll(/<c r="([A-Z]+)\d+"( s="\d+")?/g)].map(([, letters = '', style = '']) => ({
    letters,
    style,
  }));
}

function rowXml({ texts, height }: PlainRow, number: number, models: readonly Model[]): string {
  let cells = '';
  for (const [index, { letters, style }] of models.entries()) {
    const text = texts[index] ?? '';
    cells +=
      text === ''
        ? `<c r="${letters}${number}"${style}/>`
        : `<c r="${letters}${number}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlEscaped(cellText(text))}</t></is></c>`;
  }
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${size}>${cells}</row>`;
}

/** What the sheet says of its own size. */
export function sized(xml: string, last: number): string {
  return xml.replace(/<dimension ref="([A-Z]+\d+):([A-Z]+)\d+"\/>/, (_, from: string, letters: string) => {
    return `<dimension ref="${from}:${letters}${last}"/>`;
  });
}

/** An area of one column, as names and lists refer to it. */
export function columnArea(column: number, top: number, bottom: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${top}:$${letters}$${bottom}`;
}
