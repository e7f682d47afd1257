/** Very many rows are written as they are made: the same sheet comes of it as of rows that are held. */

import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryWorkbook } from '../src/expiry/xlsx.ts';
import { LazyRows, type Row, type Sheet } from '../src/writers/workbook.ts';
import { writeXlsx } from '../src/writers/xlsx.ts';
import { refuseTooLong } from '../src/writers/xlsx-size.ts';
import { sampleReport } from './expiry.builders.ts';

async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as exceljs.Buffer);
  return book;
}

/** All that a reader sees of a sheet. */
function seen(sheet: exceljs.Worksheet) {
  const cells: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    cells[`row ${number}`] = row.height;
    row.eachCell({ includeEmpty: true }, (cell) => {
      // An empty text and no text look alike.
      const value = cell.value === '' ? null : cell.value;
      cells[cell.address] = [value, cell.style, cell.isMerged && cell.master.address];
    });
  });
  const { views, pageSetup, headerFooter, columns, rowCount, name } = sheet;
  return { name, views, pageSetup, headerFooter, widths: columns.map(({ width }) => width), rowCount, cells };
}

async function bothWays(title: string, sheet: Sheet, below: () => Iterable<Row>) {
  const held = await writeXlsx({ title, sheets: [{ ...sheet, rows: [...sheet.rows, ...below()] }] });
  const lazy = await writeXlsx({ title, sheets: [{ ...sheet, lazy: new LazyRows(below) }] });
  return [await opened(held), await opened(lazy)].map((book) => book.worksheets.map(seen));
}

const SHEET: Sheet = {
  name: '名册',
  widths: [6, 20, 30],
  rows: [{ cells: [{ column: 1, value: '名册', style: 'title', columns: 3 }] }],
  orientation: 'landscape',
  repeatedRows: [1, 1],
  frozenRows: 1,
  footer: '&P',
};

function row(number: number, text: string, more = ''): Row {
  return {
    cells: [
      { column: 1, value: number, style: 'center' },
      { column: 2, value: text, style: 'center' },
      { column: 3, value: more, style: 'text' },
    ],
  };
}

describe('the same sheet', () => {
  it.each(['zh', 'en'] as const)('of terms that end (%s)', async (lang) => {
    const [held, lazy] = await Promise.all(
      [Number.POSITIVE_INFINITY, 0].map(async (most) =>
        (await opened(await writeXlsx(expiryWorkbook(sampleReport(lang), expiryWords[lang], most)))).worksheets.map(
          seen,
        ),
      ),
    );
    expect(lazy).toEqual(held);
    expect(lazy).toHaveLength(2);
  });

  it('of texts that need care: markup, formulas, line ends, nothing, numbers too long for their column', async () => {
    const texts = ['<b>&amp;"', '=1+1', 'a\r\nb', '', '9'.repeat(24), '甲'.repeat(60), '\u0007', ' 前后 '];
    const [held, lazy] = await bothWays('名册', SHEET, () => texts.map((text, index) => row(index, text)));
    expect(lazy).toEqual(held);
  });

  it('of rows taller than Excel allows: several, with the cells merged over them', async () => {
    const [held, lazy] = await bothWays('名册', SHEET, () => [
      row(1, '甲'),
      row(2, '乙', '长'.repeat(900)),
      row(3, '丙'),
    ]);
    expect(lazy).toEqual(held);
    expect(lazy?.[0]?.rowCount).toBeGreaterThan(4);
  });

  it('of no rows', async () => {
    const [held, lazy] = await bothWays('名册', SHEET, () => []);
    expect(lazy).toEqual(held);
  });
});

it('hides what has to be hidden, and gives the same bytes for the same rows', async () => {
  const write = () =>
    writeXlsx({ title: '名册', sheets: [{ ...SHEET, lazy: new LazyRows(() => [row(1, '430198199001010015')]) }] });
  const bytes = await write();
  expect((await opened(bytes)).worksheets[0]?.getCell('B2').value).toBe('4301**********0015');
  expect(Buffer.from(await write()).equals(Buffer.from(bytes))).toBe(true);
});

it('refuses more rows than a sheet has', () => {
  const survey = (rows: number) => ({ rows, cells: rows * 10 });
  expect(() => refuseTooLong(survey(1_048_576))).toThrow(
    expect.objectContaining({ problem: { key: 'xlsx.too-large', params: expect.anything() } }),
  );
  expect(() => refuseTooLong(survey(1_000_000))).not.toThrow();
});
