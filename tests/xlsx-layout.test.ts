import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { layOut, MAX_ROW_HEIGHT, rowHeights } from '../src/writers/layout.ts';
import { pageHeightOf, printedAt, scaleOf } from '../src/writers/page.ts';
import { withRowHeights } from '../src/writers/tall-rows.ts';
import { breakLines, breakLinesHanging, columnsOf, widestUnit } from '../src/writers/text-lines.ts';
import type { Cell, Row, Sheet } from '../src/writers/workbook.ts';
import fc from './support/properties.ts';

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

  it('gives every character of the planes in use the width that a library gives it', () => {
    const different: string[] = [];
    for (let code = 0; code < 0x20000; code += 1) {
      const character = String.fromCodePoint(code);
      if (columnsOf(character) !== stringWidth(character, { ambiguousIsNarrow: false }))
        different.push(code.toString(16));
    }
    expect(different).toEqual([]);
  });

  it('never begins a line with a closing mark nor ends one with an opening mark', () => {
    expect(breakLines('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
    expect(breakLines('一二三（四五六）', 8)).toEqual(['一二三', '（四五', '六）']);
  });

  it('keeps words and numbers whole unless they are longer than a line', () => {
    expect(breakLines('电话 13800001234', 16)).toEqual(['电话 ', '13800001234']);
    expect(breakLines('x'.repeat(30), 10).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['批准淮工发〔2013〕12号文件', 20, ['批准', '淮工发〔2013〕12号', '文件']],
    ['签于2013年10月15日办公室', 18, ['签于', '2013年10月15日', '办公室']],
    ['0731-83600001转8012', 17, ['0731-83600001', '转8012']],
    ['合计200人次', 8, ['合计', '200人次']],
    ['2013.10.15—2014.06.09', 15, ['2013.10.15—', '2014.06.09']],
    ['x-ray', 4, ['x-', 'ray']],
  ])('keeps the number whole in %s', (text, columns, lines) => {
    expect(breakLines(text, columns)).toEqual(lines);
  });

  it('keeps names in a list whole, where a line holds them', () => {
    expect(breakLines('任志明、卜建中、欧阳雪峰', 20)).toEqual(['任志明、卜建中、', '欧阳雪峰']);
    expect(breakLines('欧阳雪峰、李明', 6)).toEqual(['欧阳雪', '峰、', '李明']);
    expect(widestUnit('欧阳雪峰、李明')).toBe(4);
  });

  it('leaves no single character alone on the last line', () => {
    expect(breakLines('淮川街道党工委', 12)).toEqual(['淮川街道党', '工委']);
    expect(breakLines('委员任期随之结束。', 16)).toEqual(['委员任期随之', '结束。']);
    expect(breakLines('汉族', 2)).toEqual(['汉', '族']);
  });

  it('never begins a line with a closing mark, however long the word before it', () => {
    const text = fc.string({ unit: fc.constantFrom('一', 'x', '1', '、', '。', '（', '）', '—'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 30 }), (value, columns) => {
        const [first, ...rest] = breakLines(value, columns);
        const marksInARow = /[、。）—]{4,}/.test(value);
        expect(first).toBeDefined();
        if (!marksInARow) expect(rest.filter((line) => /^[、。）—]/.test(line))).toEqual([]);
      }),
    );
  });

  it('takes a long word in time that grows with its length', () => {
    const started = performance.now();
    breakLines('x'.repeat(200_000), 40);
    widestUnit(`${'x'.repeat(200_000)}〔`);
    widestUnit('字'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('keeps the breaks of the text', () => {
    expect(breakLines('一\n\n二', 10)).toEqual(['一', '', '二']);
  });

  it('hangs the lines behind the first', () => {
    expect(breakLinesHanging('一二三四五六七', 8, 4)).toEqual(['一二三四', '\u3000\u3000五六', '\u3000\u3000七']);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (value, columns) => {
        expect(breakLines(value.replaceAll('\n', ' '), columns).join('')).toBe(value.replaceAll('\n', ' '));
      }),
    );
  });
});

const neededHeight = (sheet: Pick<Sheet, 'widths'>, cell: Cell): number =>
  rowHeights({ widths: sheet.widths, rows: [{ minHeight: 0, cells: [cell] }] })[0] ?? 0;

describe('row heights', () => {
  it('are what they were when the same widths are used again, for other columns, styles and a thousand texts', () => {
    const widths = [10, 6, 10];
    const words = Array.from({ length: 500 }, (_, nth) => '一二三'.repeat(1 + (nth % 7)) + nth);
    const rows = words.flatMap((value, nth): Row[] => [
      { cells: [text(value), text(value, { column: 2, rows: 2 })] },
      { cells: [text(value, { style: 'title' })] },
      { cells: [text(words[0] ?? '', { columns: 1 + (nth % 2) })] },
    ]);
    const [first, again] = [layOut({ widths, rows }), layOut({ widths, rows: rows.toReversed() })];
    const apart = rows.map((row) => layOut({ widths: [...widths], rows: [row] }).rows[0]);
    expect(first.rows).toEqual(apart);
    expect(again.rows).toEqual(apart.toReversed());
    expect(layOut({ widths, rows })).toEqual(first);
  });

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

describe('texts in their cells', () => {
  const onlyCell = (cell: Cell, widths: readonly number[]) =>
    withRowHeights(sheet([{ cells: [cell] }], { widths })).rows[0]?.cells[0];

  it('are written in lines that leave room on both sides, in the widest of fonts', () => {
    const value = '浏阳市某某花炮制造有限公司党总支书记、董事长';
    for (let width = 8; width < 30; width += 0.3) {
      const lines = String(onlyCell(text(value, { style: 'center' }), [width])?.value).split('\n');
      expect(lines.join('')).toBe(value);
      for (const line of lines) expect((columnsOf(line) * 11) / 2).toBeLessThanOrEqual(width * 6 - 6);
    }
  });

  it('stay as they are where one line holds them', () => {
    expect(onlyCell(text('一二三', { style: 'center' }), [12])).toEqual(text('一二三', { style: 'center' }));
  });

  it('are smaller where a number would break, and broken where that would be too small to read', () => {
    const phone = onlyCell(text('0731-83600001', { style: 'center' }), [14]);
    expect(phone).toMatchObject({ value: '0731-83600001' });
    expect(phone?.size).toBeLessThan(11);
    expect(phone?.size).toBeGreaterThanOrEqual(7);
    const endless = onlyCell(text('1'.repeat(60), { style: 'center' }), [14]);
    expect(endless?.size).toBeUndefined();
    expect(String(endless?.value).split('\n').length).toBeGreaterThan(3);
  });
});

describe('a sheet printed at a scale', () => {
  it('is as wide as the paper then, and a page holds more', () => {
    const whole = { widths: [40, 40], orientation: 'portrait' } as const;
    const smaller = printedAt(0.8, whole);
    expect(scaleOf(whole)).toBe(1);
    expect(scaleOf(smaller)).toBeCloseTo(0.8, 3);
    expect(pageHeightOf(smaller)).toBeCloseTo(pageHeightOf(whole) / 0.8, 0);
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
