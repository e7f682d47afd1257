import { describe, expect, it } from 'vitest';
import { type Part, pagesOf, rowsOf, whole } from '../src/forms/pages.ts';
import { personalWorkbook } from '../src/forms/registration.ts';
import type { FamilyEntry, MemberRecord, ResumeEntry } from '../src/model/records.ts';
import { rowHeights } from '../src/writers/layout.ts';
import { pageHeightOf, printableSize, scaleOf } from '../src/writers/page.ts';
import type { Row, Sheet } from '../src/writers/workbook.ts';
import { AS_OF, bareMember, cellsOf, community, member, register, textsOf } from './forms-builders.ts';
import fc from './support/properties.ts';

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + (row.height ?? 0), 0);

/** A list of rows of ten points each below a heading of five, named so that one sees where each went. */
function list(name: string, entries: number, isKeptTogether = false): Part {
  const row = (value: string, height: number): Row => ({ height, cells: [{ column: 1, value, style: 'text' }] });
  return {
    entries,
    isKeptTogether,
    rowsOf: (first, end) => [
      row(name, 5),
      ...Array.from({ length: end - first }, (_, index) => row(`${name}${first + index}`, 10)),
    ],
  };
}

const namesOf = (rows: readonly Row[]) => rows.map((row) => String(row.cells[0]?.value));

describe('parts on pages', () => {
  it('go on on the next page under their heading', () => {
    const pages = pagesOf([list('a', 3), list('b', 5)], 60, heightOf);
    expect(pages.map(namesOf)).toEqual([
      ['a', 'a0', 'a1', 'a2', 'b', 'b0', 'b1'],
      ['b', 'b2', 'b3', 'b4'],
    ]);
  });

  it('stay together where a page has room for that', () => {
    const pages = pagesOf([list('a', 3), list('b', 5, true)], 60, heightOf);
    expect(pages.map((page) => namesOf(page)[0])).toEqual(['a', 'b']);
    expect(pagesOf([list('a', 3), list('b', 9, true)], 60, heightOf)[0]).toHaveLength(7);
  });

  it('lose no entry, repeat none, and overfill no page, whatever their lengths', () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.integer({ min: 15, max: 300 }), (sizes, page) => {
        const parts = sizes.map(([entries, kept], index) => list(`p${index}-`, entries, kept));
        const pages = pagesOf(parts, page, heightOf);
        const entries = (rows: readonly Row[]) => namesOf(rows).filter((name) => !name.endsWith('-'));
        expect(entries(pages.flat())).toEqual(entries(rowsOf(parts)));
        for (const rows of pages) expect(heightOf(rows)).toBeLessThanOrEqual(page);
        for (const rows of pages) expect(namesOf(rows)[0]).toMatch(/-$/);
      }),
    );
  });

  it('have a page to themselves where they are higher than one', () => {
    const tall: Row = { height: 500, cells: [] };
    expect(pagesOf([list('a', 1), whole([tall]), list('b', 1)], 60, heightOf)).toHaveLength(3);
  });
});

function form(record: MemberRecord): Sheet {
  const about = { register, organization: community, asOf: AS_OF, isMasked: false, photoOf: () => undefined };
  const sheet = personalWorkbook(about, record)?.sheets[0];
  if (sheet === undefined) throw new Error('no form');
  return sheet;
}

function pagesIn(sheet: Sheet): Row[][] {
  const ends = [...(sheet.breaksAfter ?? []), sheet.rows.length];
  return ends.map((end, index) => sheet.rows.slice(ends[index - 1] ?? 0, end));
}

function resume(count: number, what = '浏阳市某某局科员'): ResumeEntry[] {
  return Array.from({ length: count }, (_, index) => ({ from: `${1900 + index}-01`, to: `${1901 + index}-01`, what }));
}

function family(count: number): FamilyEntry[] {
  return Array.from({ length: count }, (_, index) => ({ relation: '表亲', name: `李${index}`, work: '某校教师' }));
}

const LONG = '浏阳市某某单位办公室副主任、主任，其间参加中央党校函授学院经济管理专业学习';

const FORMS: [string, MemberRecord][] = [
  ['ordinary', member()],
  ['of a bare record', bareMember()],
  ['with ten posts', member({ resume: resume(10) })],
  ['with thirty posts', member({ resume: resume(30) })],
  ['with twelve relatives', member({ family: family(12) })],
  ['with thirty long posts and twelve relatives', member({ resume: resume(30, LONG), family: family(12) })],
  ['with forty relatives', member({ resume: resume(40), family: family(40) })],
  ['with a hundred honours', member({ honors: Array.from({ length: 100 }, (_, index) => `${1910 + index}年度先进`) })],
  ['with posts of hundreds of characters', member({ resume: resume(15, LONG.repeat(8)) })],
];

describe.each(FORMS)('the personal form %s', (_, record) => {
  const sheet = form(record);
  const pages = pagesIn(sheet);
  const height = (rows: readonly Row[]) =>
    rowHeights({ widths: sheet.widths, rows }).reduce((sum, points) => sum + points, 0);

  it('carries the name and the number of its own pages', () => {
    expect(sheet.footer).toBe(`姓名：${record.name}　　第 &P 页，共 ${pages.length} 页`);
    expect(sheet.isNumberedApart).toBe(true);
    expect(sheet.pagesHigh).toBeUndefined();
  });

  it('overfills no page', () => {
    for (const rows of pages) expect(height(rows)).toBeLessThanOrEqual(pageHeightOf(sheet));
  });

  it('has closed lines at the top and the foot of every page', () => {
    for (const rows of pages) {
      const [first, last] = [rows[0], rows.at(-1)];
      expect(first?.cells.filter(({ open }) => open === 'top' || open === 'both')).toEqual([]);
      expect(last?.cells.filter(({ open }) => open === 'bottom' || open === 'both')).toEqual([]);
    }
  });

  it('begins every page with a label, and merges no cell over the end of one', () => {
    for (const rows of pages) {
      expect(['title', 'label']).toContain(rows[0]?.cells[0]?.style);
      rows.forEach((row, index) => {
        for (const cell of row.cells) expect(index + (cell.rows ?? 1)).toBeLessThanOrEqual(rows.length);
      });
    }
  });
});

describe('pages of the personal form', () => {
  const pagesOfForm = (record: MemberRecord) => pagesIn(form(record)).length;

  it('are two, with all room that is left below the résumé', () => {
    const sheet = form(member({ resume: resume(6) }));
    const [first = []] = pagesIn(sheet);
    expect(pagesIn(sheet)).toHaveLength(2);
    expect(first.at(-1)?.cells[0]?.value).toBe('奖惩情况');
    const height = rowHeights({ widths: sheet.widths, rows: first }).reduce((sum, points) => sum + points, 0);
    expect(height).toBeGreaterThan(pageHeightOf(sheet) - 2);
  });

  it('stay two for thirty posts or twelve relatives, in smaller print that can still be read', () => {
    for (const record of [member({ resume: resume(30) }), member({ resume: resume(10), family: family(12) })]) {
      expect(pagesOfForm(record)).toBe(2);
      expect(scaleOf(form(record))).toBeGreaterThanOrEqual(0.79);
    }
    expect(scaleOf(form(member()))).toBe(1);
  });

  it('keep the sizes of seal and photo in smaller print', () => {
    const [usual, smaller] = [form(member()), form(member({ resume: resume(30) }))];
    const heightOnPaper = (sheet: Sheet, label: string, rows: number) => {
      const at = sheet.rows.findIndex((row) => row.cells.some((cell) => cell.value === label));
      const heights = rowHeights(sheet).slice(at, at + rows);
      return heights.reduce((sum, points) => sum + points, 0) * scaleOf(sheet);
    };
    expect(scaleOf(smaller)).toBeLessThan(0.95);
    for (const [label, rows] of [
      ['照片', 4],
      ['推荐单位意见', 2],
    ] as const) {
      expect(heightOnPaper(smaller, label, rows)).toBeGreaterThanOrEqual(heightOnPaper(usual, label, rows) - 1);
    }
  });

  it('repeat label and headings of a list that runs over', () => {
    const sheet = form(member({ resume: resume(60), family: family(40) }));
    const labels = cellsOf(sheet).filter(({ cell }) => cell.style === 'label');
    const count = (name: string) => labels.filter(({ cell }) => cell.value === name).length;
    expect(count('简历')).toBeGreaterThan(1);
    expect(count('称谓')).toBeGreaterThan(1);
    expect(count('家庭主要\n成员及\n重要社会\n关系')).toBe(count('称谓'));
    const names = textsOf(sheet).filter((text) => /^李\d+$/.test(text));
    expect(names).toEqual(family(40).map(({ name }) => name));
  });

  it('break a long post between rows of few lines and lose nothing of it', () => {
    const sheet = form(member({ resume: resume(15, LONG.repeat(8)) }));
    expect(Math.max(...rowHeights(sheet))).toBeLessThan(200);
    const text = textsOf(sheet)
      .filter((value) => value !== '简历')
      .join('')
      .replaceAll(/[\s\u3000]/g, '');
    expect(text.split(LONG)).toHaveLength(15 * 8 + 1);
  });

  it('are no wider than the paper', () => {
    const width = form(member()).widths.reduce((sum, characters) => sum + characters * 6, 0);
    expect(width).toBeLessThan(printableSize('portrait').width);
  });

  it('take a name as it is, whatever it means to Excel', () => {
    expect(form(member({ name: 'A&P' })).footer).toBe('姓名：A&&P　　第 &P 页，共 2 页');
  });

  it('take time that grows with the length of the lists', () => {
    const timeOf = (count: number) => {
      const started = performance.now();
      form(member({ resume: resume(count), family: family(count) }));
      return performance.now() - started;
    };
    timeOf(100);
    expect(timeOf(4000)).toBeLessThan(30 * timeOf(400));
  }, 60_000);
});
