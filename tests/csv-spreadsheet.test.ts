import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CsvValue, writeCsv } from '../src/writers/csv.ts';
import { findProgram, titleWith } from './support/programs.ts';

const NAMES = ['soffice', 'libreoffice'];
const office = findProgram(NAMES);

/** Comma, quotes, UTF-8, from the first line, and numbers are looked for as hard as Excel does. */
const LIKE_EXCEL = 'CSV:44,34,76,1,,0,false,true';

const TEXTS = ['007', '1E5', '2014-001', '1-2', '123456', '2013-11-20', '3/4', '1:30', 'May 5'];
const MORE_TEXTS = ['TRUE', '12%', '(5)', '1,000', '.5', '１２', '5月1日', '2013年11月20日', '9 AM', '=1+1', '-1'];
const ROWS: CsvValue[][] = [...[...TEXTS, ...MORE_TEXTS].map((text) => [text]), [{ day: '2013-11-20' }], [-3]];

interface SheetCell {
  readonly type: string;
  readonly text: string;
}

/** The cells of the first column of a flat OpenDocument table. */
function firstColumn(fods: string): SheetCell[] {
  return [
    ...fods.matchAll(/<table:table-cell[^>]*?(?<!calcext:)value-type="(\w+)"[^>]*>\s*<text:p>(.*?)<\/text:p>/gs),
  ].map(([, type = '', text = '']) => ({ type, text: text.replaceAll('<text:tab/>', '\t').replaceAll('&apos;', "'") }));
}

describe.skipIf(office === undefined)(titleWith(office, 'csv in a spreadsheet', NAMES), { timeout: 60_000 }, () => {
  let folder = '';
  let cells: SheetCell[] = [];

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dgw-csv-'));
    writeFileSync(path.join(folder, 'terms.csv'), writeCsv([['编号'], ...ROWS]));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const format = [`--infilter=${LIKE_EXCEL}`, '--convert-to', 'fods', '--outdir', folder];
    spawnSync(office ?? '', [profile, '--headless', ...format, path.join(folder, 'terms.csv')], { timeout: 50_000 });
    cells = firstColumn(readFileSync(path.join(folder, 'terms.fods'), 'utf8'));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('begins with the heading, without a mark before it', () => {
    expect(cells).toHaveLength(ROWS.length + 1);
    expect(cells[0]).toEqual({ type: 'string', text: '编号' });
  });

  it.each([...TEXTS, ...MORE_TEXTS].map((text, at) => [text, at] as const))('keeps %s a text', (text, at) => {
    const cell = cells[at + 1];
    expect(cell?.type).toBe('string');
    expect(cell?.text.replace(/^['\t]/, '')).toBe(text);
  });

  it('has dates and numbers where they are meant', () => {
    expect(cells.slice(-2).map((cell) => cell.type)).toEqual(['date', 'float']);
  });
});
