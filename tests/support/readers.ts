/** Other programs' eyes on a workbook: what each of them finds, in one form. */

import { execFileSync } from 'node:child_process';
import * as sheetjs from '@e965/xlsx';
import { readXlsx } from 'hucre';

interface SeenSheet {
  readonly name: string;
  /** By row and column, both 1-based; empty where there is nothing. */
  readonly textAt: (row: number, column: number) => string;
  /** Formats of the pictures; undefined where the reader does not look for them. */
  readonly pictures?: readonly string[];
}

export type Reader = (workbook: Uint8Array) => Promise<SeenSheet[]>;

export const hucre: Reader = async (workbook) => {
  const { sheets } = await readXlsx(workbook);
  return sheets.map(({ name, rows, images = [] }) => ({
    name,
    textAt: (row, column) => String(rows[row - 1]?.[column - 1] ?? ''),
    pictures: images.map(({ type, data }) => `${type}, ${data.length} bytes`),
  }));
};

export const sheetJs: Reader = async (workbook) => {
  const book = sheetjs.read(workbook, { type: 'array' });
  return book.SheetNames.map((name) => ({
    name,
    textAt: (row, column) => {
      const cell: sheetjs.CellObject | undefined =
        book.Sheets[name]?.[sheetjs.utils.encode_cell({ r: row - 1, c: column - 1 })];
      return String(cell?.v ?? '');
    },
  }));
};

const OPENPYXL = `
import base64, io, json, sys, openpyxl
book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps([{
    'name': sheet.title,
    'rows': [['' if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)],
    'pictures': [f'{image.format}, {len(image._data())} bytes' for image in sheet._images],
} for sheet in book]))
`;

/** Python's reader, where it is installed. */
export const openpyxl: Reader = async (workbook) => {
  const out = execFileSync('python3', ['-W', 'ignore', '-c', OPENPYXL], { input: workbook, encoding: 'utf8' });
  const sheets = JSON.parse(out) as { name: string; rows: string[][]; pictures: string[] }[];
  return sheets.map(({ name, rows, pictures }) => ({
    name,
    textAt: (row, column) => rows[row - 1]?.[column - 1] ?? '',
    pictures,
  }));
};

export function hasOpenpyxl(): boolean {
  try {
    execFileSync('python3', ['-c', 'import openpyxl, PIL'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
