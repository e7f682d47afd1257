/** Ledgers on paper: what stands where, what the public is not shown, and how pages end. */

import { describe, expect, it, test } from 'vitest';
import { CONTENTS } from '../../src/ledgers/contents.ts';
import { LEDGER_KINDS, type Ledger, type LedgerKind } from '../../src/ledgers/ledger.ts';
import { linesOf } from '../../src/ledgers/ledger-of.ts';
import { ledgerWorkbook } from '../../src/ledgers/xlsx.ts';
import { rowHeights } from '../../src/writers/layout.ts';
import type { Cell, Sheet } from '../../src/writers/workbook.ts';
import { cellsOf, textsOf } from '../forms-builders.ts';
import { AS_OF, activity, evaluation, matter, meeting, member, type Records, sourceOf, unit } from './builders.ts';

const SECRET = '已与某户谈过';

const RECORDS: Records = {
  unit: [
    unit({
      partyOrganization: { name: '甲厂党支部', head: '王五', members: 12 },
      contact: { name: '陈某', phone: '0731-81234567' },
      resources: ['会议室'],
      needs: ['停车位', '操场'],
    }),
    unit({ id: '老校', resources: ['操场'] }),
  ],
  matter: [
    matter({
      assigned: { on: '2014-01-10', to: ['张三', '李四'] },
      due: '2014-02-28',
      progress: [{ on: '2014-01-20', note: SECRET }],
      resolved: { on: '2014-02-20', result: '更换路灯12盏' },
      published: { on: '2014-02-22', at: '小区公告栏' },
    }),
  ],
  meeting: [meeting({ topics: ['巷道', '规划'], attendees: ['张三'], absent: ['李四'], decisions: ['四月底前完成'] })],
  activity: [activity({ members: ['张三'], units: ['甲厂'], beneficiaries: 60, summary: '为60人义诊' })],
  evaluation: [
    evaluation({
      massReview: { score: 92.5, participants: 37 },
      performance: { score: 88, basis: '解决3个问题' },
      grade: '优',
      usedFor: ['评优'],
    }),
  ],
  member: [member()],
};

function ledgerOf<K extends LedgerKind>(kind: K, records: Records = RECORDS, over: Partial<Ledger<unknown>> = {}) {
  const lines = linesOf(kind, sourceOf(records), { asOf: AS_OF, organization: over.organization?.id });
  return { kind, asOf: AS_OF, policy: 'p', title: '某台账', whose: '中共东镇委员会', isMasked: false, ...over, lines };
}

function sheetFor<K extends LedgerKind>(
  kind: K,
  records: Records = RECORDS,
  over: Partial<Ledger<unknown>> = {},
): Sheet {
  const [sheet] = ledgerWorkbook(ledgerOf(kind, records, over), CONTENTS[kind]).sheets;
  if (sheet === undefined) throw new Error('a ledger has a sheet');
  return sheet;
}

/** What stands under a heading in the first line. */
function under(sheet: Sheet, heading: string): Cell['value'] | undefined {
  const [, , head, line] = sheet.rows;
  const column = head?.cells.find(({ value }) => value === heading)?.column;
  return line?.cells.find((cell) => cell.column === column)?.value;
}

describe('on paper', () => {
  test('a matter: from the day it was raised to the notice', () => {
    const sheet = sheetFor('matter');
    expect(under(sheet, '提出')).toBe('2014.01.05\n东镇党委');
    expect(under(sheet, '承办人')).toBe('张三\n李四');
    expect(under(sheet, '办理进展')).toBe(`2014.01.20 ${SECRET}`);
    expect(under(sheet, '公示')).toBe('2014.02.22\n小区公告栏');
    expect(under(sheet, '办理天数')).toBe(46);
    expect(textsOf(sheet)).toContain(
      '共 1 件：待交办 0 件，办理中 0 件（以上超期 0 件），办结待公示 0 件，已公示 1 件。',
    );
  });

  test('an overdue matter says for how long', () => {
    const sheet = sheetFor('matter', { matter: [matter({ due: '2014-06-20' })] });
    expect(under(sheet, '状态')).toBe('超期 10 天');
  });

  test('a unit: what it needs, and who of the area can give it', () => {
    const sheet = sheetFor('unit');
    expect(under(sheet, '需求与可对接单位')).toBe('停车位：暂无\n操场：某市老校（操场）');
    expect(textsOf(sheet)).toContain('共 2 个单位，其中 0 个有人任职；需求 2 项，可对接 1 项。');
  });

  test('a meeting: who came, and the rate of all', () => {
    const sheet = sheetFor('meeting');
    expect([under(sheet, '到会'), under(sheet, '议题')]).toEqual(['1/2', '1. 巷道\n2. 规划']);
    expect(textsOf(sheet)).toContain('共 1 次，到会 1 人次，应到 2 人次，到会率 50.0%。');
  });

  test('an activity and the people served', () => {
    const sheet = sheetFor('activity');
    expect([under(sheet, '参加单位'), under(sheet, '服务人数')]).toEqual(['某市甲厂', 60]);
    expect(textsOf(sheet)).toContain('共 1 次，服务 60 人次。');
  });

  test('an evaluation: scores, grade and what it was used for', () => {
    const sheet = sheetFor('evaluation');
    expect([under(sheet, '群众评议'), under(sheet, '等次'), under(sheet, '结果运用')]).toEqual([92.5, '优', '评优']);
    expect(textsOf(sheet)).toContain('共 1 人次：优 1。');
  });

  test('a result in words where there is no score', () => {
    const records = { evaluation: [evaluation({ massReview: { result: '满意' } })] };
    expect(under(sheetFor('evaluation', records), '群众评议')).toBe('满意');
  });
});

describe('every ledger', () => {
  test.each(LEDGER_KINDS)('of %s is one page wide, with its heading on each, and signed', (kind) => {
    const sheet = sheetFor(kind, RECORDS, { organization: { id: '东镇', name: '东镇党委' }, period: 2014 });
    expect(sheet).toMatchObject({ orientation: 'landscape', repeatedRows: [1, 3], footer: '第 &P 页，共 &N 页' });
    const texts = textsOf(sheet);
    expect(texts[0]).toBe('中共东镇委员会某台账');
    expect(texts).toContain('2014年度 · 截至2014年6月30日');
    expect(texts).toContain('填报单位（盖章）：中共东镇委员会');
    expect(texts).toContain('审核人（签名）：');
  });

  test.each(LEDGER_KINDS)('of %s says so where there is nothing', (kind) => {
    const sheet = sheetFor(kind, {});
    expect(textsOf(sheet)).toContain('无');
    expect(sheet.rows).toHaveLength(6);
  });

  test.each(LEDGER_KINDS)('of %s fills the whole width in every row of the table', (kind) => {
    const sheet = sheetFor(kind);
    const [, , head, line] = sheet.rows;
    expect(head?.cells).toHaveLength(sheet.widths.length);
    expect(line?.cells).toHaveLength(sheet.widths.length);
  });

  test.each(LEDGER_KINDS.filter((kind) => kind !== 'unit'))('of %s has no column for the one organisation', (kind) => {
    expect(textsOf(sheetFor(kind))).toContain('组织');
    expect(textsOf(sheetFor(kind, RECORDS, { organization: { id: '东镇', name: '' } }))).not.toContain('组织');
  });
});

describe('for public notice', () => {
  test.each([
    ['unit', ['陈某', '0731-81234567']],
    ['matter', [SECRET, '2014-001']],
    ['meeting', ['李四']],
    ['evaluation', ['92.5', '88', '37']],
  ] as const)('the ledger of %s leaves out what is of no concern to the public', (kind, internal) => {
    const isIn = (isMasked: boolean) => {
      const text = textsOf(sheetFor(kind, RECORDS, { isMasked })).join('\n');
      return internal.map((one) => text.includes(one));
    };
    expect(isIn(false)).toEqual(internal.map(() => true));
    expect(isIn(true)).toEqual(internal.map(() => false));
  });

  it('is stamped and signed by nobody', () => {
    const texts = textsOf(sheetFor('matter', RECORDS, { isMasked: true }));
    expect(texts).toContain('中共东镇委员会（盖章）\n2014年6月30日');
    expect(texts).not.toContain('审核人（签名）：');
  });
});

describe('a text that is longer than a page', () => {
  const long = '反映楼道消防通道被长期占用，'.repeat(60);
  const sheet = sheetFor('matter', { matter: [matter({ title: long, due: '2014-07-01' })] });
  const parts = sheet.rows.slice(3, -2);

  it('goes on in rows between which a page may end, without a line between them', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ cells }) => cells[2]?.open)).toEqual(['bottom', ...parts.slice(2).map(() => 'both'), 'top']);
    for (const height of rowHeights({ widths: sheet.widths, rows: parts })) expect(height).toBeLessThan(409);
  });

  it('loses nothing', () => {
    const title = cellsOf({ ...sheet, rows: parts }).filter(({ cell }) => cell.style === 'text' && cell.column === 4);
    const said = title.map(({ cell }) => String(cell.value).replaceAll('\n', '')).join('');
    expect(said).toBe(long);
  });

  it('says what is short once', () => {
    expect(textsOf({ ...sheet, rows: parts }).filter((text) => text === '2014.07.01')).toHaveLength(1);
  });
});
