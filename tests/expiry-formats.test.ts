import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryJson } from '../src/expiry/json.ts';
import { expiryReport } from '../src/expiry/report.ts';
import { expiryTable } from '../src/expiry/table.ts';
import { expiryWorkbook } from '../src/expiry/xlsx.ts';
import { rowHeights } from '../src/writers/layout.ts';
import type { Sheet } from '../src/writers/workbook.ts';
import { registerOf, sampleReport } from './expiry.builders.ts';
import { shown } from './support/shown.ts';

const { zh, en } = expiryWords;
const report = sampleReport();
const empty = expiryReport([], registerOf(), '2013-10-31', '90d');

describe('the report', () => {
  it('groups by organisation, the one with the earliest end first, and counts urgencies', () => {
    expect(report.counts).toEqual({ lapsed: 1, within30: 1, within90: 1, within180: 6, later: 3 });
    expect(report.organizations.map(({ id, items }) => [id, items.length])).toEqual([
      ['东镇', 10],
      ['北村', 2],
    ]);
    expect(report.items.map((item) => item.end)).toEqual(report.items.map((item) => item.end).toSorted());
  });

  it("tells an organisation's own term once, with all it takes along", () => {
    expect(report.organizations.map((organization) => organization.endingTerms)).toEqual([
      [],
      [
        {
          term: { name: '第一届', start: '2011-06-10', end: '2014-06-09' },
          nextTerm: { name: '第二届', start: '2014-06-10', end: '2017-06-09' },
          daysLeft: 221,
          takesAlong: ['乙', '甲'],
        },
      ],
    ]);
  });

  it("does not let the organisation's term take along somebody whose own end differs", () => {
    const items = report.items.filter((item) => item.organization === '北村');
    const early = items.map((item) => (item.member === '甲' ? { ...item, end: '2014-03-31' } : item));
    const [village] = expiryReport(early, registerOf(), '2013-10-31', '1y').organizations;
    expect(village?.endingTerms.map((ending) => ending.takesAlong)).toEqual([['乙']]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('json', () => {
  it('is the contract, key by key', () => {
    const first = { ...report, items: report.items.slice(0, 1) };
    expect(expiryJson(first)).toBe(`{
  "schemaVersion": 1,
  "asOf": "2013-10-31",
  "within": "1y",
  "items": [
    {
      "member": "镇-0",
      "name": "镇0",
      "organization": "东镇",
      "level": "镇",
      "category": "甲类",
      "start": "2010-09-30",
      "end": "2013-09-30",
      "daysLeft": -31,
      "state": "lapsed"
    }
  ]
}
`);
  });

  it('has an empty list when nothing is due', () => {
    expect(JSON.parse(expiryJson(empty))).toEqual({ schemaVersion: 1, asOf: '2013-10-31', within: '90d', items: [] });
  });
});

describe('table', () => {
  it.each([
    ['zh', 80],
    ['en', 80],
    ['zh', 60],
    ['en', 60],
  ] as const)('in %s fits %i columns and lines up', (lang, width) => {
    const words = expiryWords[lang];
    const lines = shown(expiryTable(report, words), { width }).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    const ends = lines.filter((line) => /20\d\d-\d\d-\d\d\s+\S.*(天|ago|days?)$/.test(line));
    expect(ends).toHaveLength(report.items.length);
    expect(new Set(ends.map((line) => stringWidth(line))).size).toBe(1);
  });

  it('goes from the most urgent to the least, each with its number, then says what to do', () => {
    const text = shown(expiryTable(report, zh));
    const headings = text.split('\n').filter((line) => / · \d+ 人$/.test(line));
    expect(headings).toEqual([
      '届满未处理 · 1 人',
      '30 天内到期 · 1 人',
      '31—90 天到期 · 1 人',
      '91—180 天到期 · 6 人',
      '180 天以后到期 · 3 人',
    ]);
    expect(text).toContain('\n  中共北村支部委员会\n    下一届已登记');
    expect(text.endsWith('共 12 人次，涉及 2 个组织\n')).toBe(true);
  });

  it('lets no name steer the terminal', () => {
    expect(shown(expiryTable(report, zh))).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
  });

  it('colours by urgency', () => {
    const text = shown(expiryTable(report, en), { paint: (style, words) => `[${style}]${words}` });
    expect(text).toContain('\n[alarm]Lapsed, undecided · 1 member\n');
    expect(text).toContain('\n[caution]Within 30 days · 1 member\n');
  });

  it('says so when nothing is due', () => {
    expect(shown(expiryTable(empty, en))).toContain('No term ends within the span');
  });
});

describe('workbook', () => {
  const [list, steps] = expiryWorkbook(report, zh).sheets;
  const valuesOf = (sheet: Sheet | undefined) => sheet?.rows.map((row) => row.cells.map((cell) => cell.value)) ?? [];
  const values = valuesOf(list);

  it('lists the terms on A4 landscape under a heading that repeats', () => {
    expect(list).toMatchObject({ name: '任期到期情况', orientation: 'landscape', repeatedRows: [1, 3], frozenRows: 3 });
    expect(values[0]).toEqual(['任期到期情况']);
    expect(values[1]).toEqual(['截至2013年10月31日，向后 1 年 · 共 12 人次，涉及 2 个组织']);
    expect(values[2]).toHaveLength(list?.widths.length ?? 0);
  });

  it('has one row a term, days as a number', () => {
    expect(values).toHaveLength(3 + report.items.length);
    expect(values[3]).toEqual([1, '镇0', '东镇党委', '镇', '甲类', '2010.09.30', '2013.09.30', -31, '届满未处理', '']);
  });

  it('counts its pages and writes its days as every paper does, in both languages', () => {
    for (const [words, footer] of [
      [zh, '第 &P 页，共 &N 页'],
      [en, 'Page &P of &N'],
    ] as const) {
      const book = expiryWorkbook({ ...report, title: '某市名册' }, words);
      expect(book.sheets.map((sheet) => sheet.footer)).toEqual([footer, footer]);
      for (const sheet of book.sheets) expect(sheet.rows[0]?.cells[0]?.value).toMatch(/^某市名册 · /);
    }
    const sentences = valuesOf(steps).flat().join('\n');
    expect(sentences).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(sentences).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
  });

  it('says on a second sheet what each organisation has to do, apart where cases differ', () => {
    const rows = valuesOf(steps).slice(3);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      [1, '东镇党委', '镇'],
      [2, '东镇党委', '镇'],
      [3, '中共北村支部委员会', '村'],
    ]);
    expect(rows[0]?.[3]).toBe('镇0');
    expect(rows[0]?.[4]).toMatch(/^任期已经结束，请尽快办理。\n连任：审批/);
    expect(rows[2]?.[3]).toBe('乙、甲');
  });

  it('keeps every date on one line when written', () => {
    const heights = list === undefined ? [] : rowHeights(list);
    expect(heights.slice(3).filter((_, index) => !/[<"]/.test(String(values[index + 3]?.[1])))).not.toContainEqual(37);
  });

  it('has a line that says so when nothing is due', () => {
    const { sheets } = expiryWorkbook(empty, en);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.rows.at(-1)?.cells[0]?.value).toBe(en.nothingDue);
  });
});

describe('the time zone', () => {
  it('changes nothing', () => {
    const before = process.env.TZ;
    const offsets = new Set<number>();
    const results = new Set<string>();
    for (const zone of ['Asia/Shanghai', 'UTC', 'America/New_York']) {
      process.env.TZ = zone;
      offsets.add(new Date('2013-10-31T00:00:00Z').getTimezoneOffset());
      const again = sampleReport();
      results.add(JSON.stringify(again) + shown(expiryTable(again, zh)));
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(offsets.size).toBe(3);
    expect(results.size).toBe(1);
  });
});
