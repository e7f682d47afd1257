/** Long runs of rows are written directly: what a reader sees of each is what exceljs makes of it in a short sheet. */

import exceljs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineColumns, widthOf } from '../src/writers/layout.ts';
import { mostLines } from '../src/writers/parted-row.ts';
import { breakLines } from '../src/writers/text-lines.ts';
import type { Row, Sheet } from '../src/writers/workbook.ts';
import { writeXlsx } from '../src/writers/xlsx.ts';

const WIDTHS = [6, 20, 30];
const TEXTS = ['甲', '<b>&amp;"', '=1+1', 'a\r\nb', '', '9'.repeat(24), '乙'.repeat(60), '\u0007', ' 前后 '];

function sheetOf(rows: readonly Row[]): Sheet {
  return { name: '台账', widths: WIDTHS, rows, orientation: 'landscape', frozenRows: 1, repeatedRows: [1, 1] };
}

function line(number: number): Row {
  const text = TEXTS[number % TEXTS.length] ?? '';
  const open = number % 4 === 0 ? ({ open: 'bottom' } as const) : {};
  return {
    cells: [
      { column: 1, value: number, style: 'center' },
      { column: 2, value: text, style: 'center', ...open },
      { column: 3, value: `${text}${number}`, style: 'text' },
    ],
  };
}

const wide = (value: string): Row => ({ cells: [{ column: 1, columns: 3, value, style: 'title' }] });
const tall: Row = { cells: [{ column: 3, value: '长'.repeat(900), style: 'text' }] };

async function sheetIn(rows: readonly Row[]): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  const bytes = await writeXlsx({ title: '台账', sheets: [sheetOf(rows)] });
  await book.xlsx.load(bytes as unknown as exceljs.Buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function seen(sheet: exceljs.Worksheet, first: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const row = sheet.getRow(first + index);
    const cells = WIDTHS.map((_, at) => row.getCell(at + 1)).map(({ value, style, isMerged }) => {
      return [value === '' ? null : value, style, isMerged];
    });
    return { height: row.height, cells };
  });
}

const lines = (from: number, count: number) => Array.from({ length: count }, (_, at) => line(from + at));

describe('a long list', () => {
  it('looks as short ones do, between what stands above and below it', async () => {
    const long = await sheetIn([wide('台账'), ...lines(0, 450), wide('合计')]);
    const parts = await Promise.all(
      [0, 150, 300].map((from) => sheetIn([wide('台账'), ...lines(from, 150), wide('合计')])),
    );
    const expected = parts.flatMap((part) => seen(part, 2, 150));
    expect(seen(long, 2, 450)).toEqual(expected);
    expect(seen(long, 1, 1)).toEqual(seen(await sheetIn([wide('台账')]), 1, 1));
    expect(long.getCell('A452').value).toBe('合计');
    expect(long.getCell('C452').master.address).toBe('A452');
    expect([long.rowCount, long.columnCount]).toEqual([452, 3]);
  });

  it('keeps rows in their places where one of them is too tall for Excel', async () => {
    const long = await sheetIn([wide('台账'), ...lines(0, 250), tall, ...lines(250, 250), wide('合计')]);
    const before = seen(long, 2, 250).map(({ cells }) => cells[0]?.[0]);
    const after = seen(long, long.rowCount - 250, 250).map(({ cells }) => cells[0]?.[0]);
    expect([...before, ...after]).toEqual(Array.from({ length: 500 }, (_, number) => number));
    expect(long.rowCount).toBeGreaterThan(503);
  });
});

it('says of no text that it takes fewer lines than it does', () => {
  const characters = fc.constantFrom(
    '甲',
    '，',
    '（',
    'W',
    'i',
    ' ',
    '\n',
    '2013年10月15日',
    '浏组批〔2010〕7号',
    '、',
    '😀',
    '-',
  );
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 80 }), fc.integer({ min: 1, max: 3 }), (parts, column) => {
      const cell = { column, value: parts.join(''), style: 'text' as const };
      const room = lineColumns(widthOf({ widths: WIDTHS }, column, 1), 'text');
      expect(mostLines({ widths: WIDTHS }, cell)).toBeGreaterThanOrEqual(breakLines(cell.value, room).length);
    }),
  );
});
