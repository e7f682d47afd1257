import { describe, expect, it } from 'vitest';
import { expiryCsv } from '../src/expiry/csv.ts';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { writeCsv } from '../src/writers/csv.ts';
import { sampleReport } from './expiry.builders.ts';
import { joined } from './support/joined.ts';

const { zh, en } = expiryWords;
const report = sampleReport();

/** Reads RFC 4180 back: quotes doubled inside quotes, CRLF between lines. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('csv', () => {
  it('begins with a byte order mark, ends every line with CRLF and reads back', () => {
    const text = joined(expiryCsv(report, zh));
    expect(text.startsWith('\uFEFF组织,层级,姓名,编号,人选类别,任期起,任期止,剩余天数,状态,紧急程度,下一步\r\n')).toBe(
      true,
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = parseCsv(text.slice(1));
    expect(rows).toHaveLength(1 + report.items.length);
    expect(rows.every((row) => row.length === 11)).toBe(true);
    expect(rows[1]?.slice(0, 10)).toEqual([
      '东镇党委',
      '镇',
      '镇0',
      '镇-0',
      '甲类',
      '2010-09-30',
      '2013-09-30',
      '-31',
      '届满未处理',
      '届满未处理',
    ]);
    expect(rows.map((row) => row[2])).toContain('A&B\'s "x", y');
    expect(rows.map((row) => row[2])).toContain("'=1+1");
  });

  it('has English headings in English', () => {
    expect(parseCsv(joined(expiryCsv(report, en)).slice(1))[0]?.slice(0, 3)).toEqual(['Organisation', 'Level', 'Name']);
  });

  it.each(['=1', '+1', '-1', '@a', '\ta', '＝1'])('disarms %j but leaves numbers alone', (text) => {
    expect(parseCsv(writeCsv([[text, -1, `a${text}`]]).slice(1))).toEqual([[`'${text}`, '-1', `a${text}`]]);
  });

  it.each([
    ...['007', '1E5', '1e5', '2014-001', '1-2', '123456', '2013-11-20', '3/4', '1:30', '12%', '(5)', '￥5'],
    ...[
      '1,000',
      '.5',
      '6A',
      '9 AM',
      'May 5',
      'MAR1',
      '5-Sept',
      '5月1日',
      '2013年11月20日',
      '上午9:00',
      '１２',
      '１Ｅ５',
    ],
    ...['TRUE', 'false', '#N/A'],
  ])('keeps %s from becoming something else by a tab, and nothing but a tab', (text) => {
    expect(parseCsv(writeCsv([[text, `x${text}`]]).slice(1))).toEqual([[`\t${text}`, `x${text}`]]);
  });

  it.each(['张三', 'zhang-3', 'A1', 'B-12', 'e5', '3号楼', '第5届', 'Q4', '5x', 'may', '4301**********0015', ''])(
    'leaves %j as it is',
    (text) => {
      expect(parseCsv(writeCsv([[text]]).slice(1))).toEqual([[text]]);
    },
  );

  it('writes ids so, but days as dates', () => {
    const [item] = report.items;
    if (item === undefined) throw new Error('the sample has no item');
    const numbered = { ...report, items: [{ ...item, member: '007', organizationName: '2014-001' }] };
    const [, row = []] = parseCsv(joined(expiryCsv(numbered, zh)).slice(1));
    expect([row[0], row[3]]).toEqual(['\t2014-001', '\t007']);
    expect([row[5], row[6], row[7]]).toEqual(['2010-09-30', '2013-09-30', '-31']);
  });

  it('looks at a long text once', () => {
    const started = performance.now();
    writeCsv([[`${'1'.repeat(200_000)}x`, 'may'.repeat(60_000), `${'1 a'.repeat(60_000)}!`]]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
