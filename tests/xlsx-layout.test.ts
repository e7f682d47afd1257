import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROW_HEIGHT, neededHeight, rowHeights } from '../src/writers/layout.ts';
import { withRowHeights } from '../src/writers/tall-rows.ts';
import { breakLines, breakLinesHanging, columnsOf } from '../src/writers/text-lines.ts';
import type { Cell, Row, Sheet } from '../src/writers/workbook.ts';

const sheet = (rows: readonly Row[], over: Partial<Sheet> = {}): Sheet => ({
  name: '表',
  widths: [10, 10, 10],
  rows,
  orientation: 'portrait',
  ...over,
});
const text = (value: string, over: Partial<Cell> = {}): Cell => ({ column: 1, value, style: 'text', ...over });

describe('lines', () => {
  it('counts a wide character two columns, and a dash as Chinese fonts have it', () => {
    expect(columnsOf('周ab—')).toBe(6);
  });

  it('never begins a line with a closing mark nor ends one with an opening mark', () => {
    expect(breakLines('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
    expect(breakLines('一二三（四五六）', 8)).toEqual(['一二三', '（四五', '六）']);
  });

  it('keeps words and numbers whole unless they are longer than a line', () => {
    expect(breakLines('电话 13800001234', 16)).toEqual(['电话', '13800001234']);
    expect(breakLines('x'.repeat(30), 10).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps the breaks of the text', () => {
    expect(breakLines('一\n\n二', 10)).toEqual(['一', '', '二']);
  });

  it('hangs the lines behind the first', () => {
    expect(breakLinesHanging('一二三四五六七', 8, 4)).toEqual(['一二三四', '\u3000\u3000五六', '\u3000\u3000七']);
  });

  it('loses nothing but the blanks at the ends of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (value, columns) => {
        expect(breakLines(value, columns).join('').replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
      }),
    );
  });
});

describe('row heights', () => {
  it('grow with the lines of the narrowest cell', () => {
    const short = neededHeight({ widths: [10] }, text('一二三'));
    const long = neededHeight({ widths: [10] }, text('一二三'.repeat(10)));
    expect(long).toBeGreaterThan(short * 4);
    expect(neededHeight({ widths: [10, 10, 10] }, text('一二三'.repeat(10), { columns: 3 }))).toBeLessThan(long / 2);
  });

  it('leave each line more room than the tallest usual font needs', () => {
    expect(neededHeight({ widths: [10] }, text('一\n二\n三'))).toBeGreaterThan(3 * 11 * 1.45);
  });

  it('spread what a cell over several rows needs over its rows', () => {
    const rows = [{ cells: [text('一二三'.repeat(10), { rows: 2 })] }, { cells: [text('a', { column: 2 })] }];
    const [first = 0, second = 0] = rowHeights(sheet(rows));
    expect(first + second).toBeGreaterThanOrEqual(neededHeight(sheet(rows), text('一二三'.repeat(10))));
  });

  it('keep to a height that is set', () => {
    expect(rowHeights(sheet([{ height: 12, cells: [text('一二三'.repeat(10))] }]))).toEqual([12]);
  });
});

describe('rows over 409 points', () => {
  const tall = '一二三四'.repeat(60);
  const split = withRowHeights(
    sheet(
      [
        { cells: [text('标题')] },
        { cells: [text('左', { rows: 2 }), text(tall, { column: 2 }), text('右', { column: 3 })] },
        { cells: [text('下', { column: 2, columns: 2 })] },
      ],
      {
        breaksAfter: [2],
        frozenRows: 1,
        repeatedRows: [1, 1],
        pictures: [
          {
            bytes: new Uint8Array(),
            format: 'png',
            width: 1,
            height: 1,
            from: { column: 3, row: 2 },
            to: { column: 3, row: 3 },
          },
        ],
      },
    ),
  );
  const extra = split.rows.length - 3;

  it('become several, none over the limit, with room for the whole text', () => {
    expect(extra).toBeGreaterThan(0);
    expect(Math.max(...split.rows.map((row) => row.height ?? 0))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
    const parts = split.rows.slice(1, 2 + extra).reduce((sum, row) => sum + (row.height ?? 0), 0);
    expect(parts).toBeGreaterThanOrEqual(neededHeight(split, text(tall, { column: 2 })));
  });

  it('take their cells along, and all that names rows', () => {
    expect(split.rows[1]?.cells.map((cell) => cell.rows)).toEqual([2 + extra, 1 + extra, 1 + extra]);
    expect(split).toMatchObject({ breaksAfter: [2 + extra], frozenRows: 1, repeatedRows: [1, 1] });
    expect(split.pictures?.[0]).toMatchObject({ from: { row: 2 }, to: { row: 3 + extra } });
  });

  it('also hold a cell that is merged over rows', () => {
    const merged = withRowHeights(sheet([{ cells: [text(tall.repeat(3), { rows: 2 })] }, { cells: [] }]));
    expect(Math.max(...merged.rows.map((row) => row.height ?? 0))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
    expect(merged.rows[0]?.cells[0]?.rows).toBe(merged.rows.length);
  });
});
