import { columnLetters } from '../text/column-letters.ts';
import { xmlEscaped } from '../text/xml-characters.ts';
import type { Cell, Row } from './workbook.ts';
import { cellText } from './xlsx-text.ts';

/** How a cell looks: what exceljs makes a style of. */
type Look = Pick<Cell, 'style' | 'open' | 'size'> & { readonly isNumber: boolean };

/** The looks of many cells, each once, in the order in which they are met. */
export class Looks {
  readonly #places = new Map<string, number>();
  readonly #looks: Look[] = [];

  meet(cell: Cell): void {
    const key = keyOf(cell);
    if (this.#places.has(key)) return;
    this.#places.set(key, this.#looks.length);
    const { style, open, size } = cell;
    this.#looks.push({
      style,
      ...(open !== undefined && { open }),
      ...(size !== undefined && { size }),
      isNumber: typeof cell.value === 'number',
    });
  }

  /** An empty cell of each look, side by side. */
  get model(): Row {
    return { cells: this.#looks.map((look, index) => modelCell(look, index + 1)) };
  }

  /**
   * How cells of these looks are written.
   *
   * @param xml of the model, as exceljs writes it
   */
  writer(xml: string): (row: Row, number: number) => string {
    const styles = Array.from(xml.matchAll(/<c r="[A-Z]+\d+"( s="\d+")?/g), ([, style = '']) => style);
    const styleOf = (cell: Cell) => styles[this.#places.get(keyOf(cell)) ?? -1] ?? '';
    return (row, number) => rowXml(row, number, styleOf);
  }
}

function keyOf({ style, open, size, value }: Cell): string {
  if (open === undefined && size === undefined && typeof value !== 'number') return style;
  return `${style} ${open ?? ''} ${size ?? ''} ${typeof value === 'number'}`;
}

function modelCell({ isNumber, ...look }: Look, column: number): Cell {
  return { column, value: isNumber ? 0 : '', ...look };
}

function rowXml({ height, cells }: Row, number: number, styleOf: (cell: Cell) => string): string {
  let written = `<row r="${number}" ht="${height}" customHeight="1">`;
  for (const cell of cells) written += cellXml(cell, `r="${columnLetters(cell.column)}${number}"${styleOf(cell)}`);
  return `${written}</row>`;
}

function cellXml({ value }: Cell, attributes: string): string {
  if (value === '' || Number.isNaN(value)) return `<c ${attributes}/>`;
  if (typeof value === 'number') return `<c ${attributes}><v>${value}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlEscaped(cellText(value))}</t></is></c>`;
}

/** Where the row of this number stands in the XML of a sheet. */
export function placeOfRow(xml: string, number: number, from = 0): { readonly start: number; readonly end: number } {
  const start = xml.indexOf(`<row r="${number}"`, from);
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  if (start < 0 || end < start) throw new Error(`no row ${number} to write others like it`);
  return { start, end };
}
