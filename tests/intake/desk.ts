/** A clerk's desk for tests: a register in a folder of its own, workbooks made and edited by exceljs, commands run. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { type Ran, runMain, type Surroundings } from '../cli/run-main.ts';
import { writeIn } from '../faults/registers.ts';
import { builtInBase } from '../support/cases.ts';
import { type Files, readFiles } from '../support/temp-workspace.ts';

const AS_OF = ['--as-of', '2013-10-31'];
/** Of the templates' tables. */
const HEADER_ROW = 4;

export class Desk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  private readonly top = this.folder;

  constructor(files: Files = builtInBase().files) {
    for (const [name, content] of files) writeIn(this.register, name, content);
  }

  get register(): string {
    return path.join(this.top, 'register');
  }

  at(name: string): string {
    return path.join(this.top, name);
  }

  run(words: readonly string[], surroundings: Omit<Surroundings, 'cwd'> = {}): Promise<Ran> {
    return runMain([...words, '-C', this.register, ...AS_OF], { cwd: this.top, ...surroundings });
  }

  async template(...words: string[]): Promise<string> {
    const { code, err } = await this.run(['template', ...words, '-o', 'template.xlsx', '--overwrite']);
    if (code !== 0) throw new Error(err);
    return this.at('template.xlsx');
  }

  /** Every record as it stands on the disk. */
  records(): Record<string, string> {
    return Object.fromEntries([...readFiles(this.register)].map(([name, content]) => [name, content.toString('utf8')]));
  }

  text(name: string): string {
    return readFileSync(path.join(this.register, name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(path.join(this.register, name));
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.register, name), text);
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

/** A workbook as Excel would have it open. */
export async function opened(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer);
  return book;
}

/** Changes a workbook as somebody does who has it open, and saves it as exceljs saves. */
export async function edit(file: string, change: (book: ExcelJS.Workbook) => void, as = file): Promise<string> {
  const book = await opened(file);
  change(book);
  writeFileSync(as, new Uint8Array(await book.xlsx.writeBuffer()));
  return as;
}

export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const PEOPLE = '人员';
export const UNITS = '单位';

export function columnOf(sheet: ExcelJS.Worksheet, label: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (String(sheet.getRow(HEADER_ROW).getCell(column).value ?? '').replace(/[*\n]/g, '') === label) return column;
  }
  throw new Error(`no column ${label}`);
}

/** The row with this id, or the first empty one. */
export function rowOf(sheet: ExcelJS.Worksheet, id: string | undefined): number {
  for (let row = HEADER_ROW + 1; row <= sheet.rowCount; row += 1) {
    const text = sheet.getRow(row).getCell(1).value ?? undefined;
    if (id === undefined ? !sheet.getRow(row).getCell(2).value : text === id) return row;
  }
  throw new Error(`no row ${id}`);
}

/** Cells of one row by their labels; `null` empties one. */
export function fill(sheet: ExcelJS.Worksheet, row: number, values: Readonly<Record<string, string | null>>): void {
  for (const [label, value] of Object.entries(values)) sheet.getRow(row).getCell(columnOf(sheet, label)).value = value;
}

/** A workbook of these sheets, rows as arrays, written by exceljs. */
export async function roster(file: string, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null) sheet.getRow(index + 1).getCell(column + 1).value = value as ExcelJS.CellValue;
      });
    });
  }
  writeFileSync(file, new Uint8Array(await book.xlsx.writeBuffer()));
  return file;
}
