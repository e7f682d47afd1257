import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { HeadcountRule, PolicyLevel } from '../src/model/policy.ts';
import type { AppointmentRecord, MemberRecord } from '../src/model/records.ts';
import { statsJson } from '../src/stats/json.ts';
import { expectedNumber } from '../src/stats/sections.ts';
import { type Stats, startStats } from '../src/stats/stats.ts';
import { statsWords } from '../src/stats/stats.words.ts';
import { statsTable } from '../src/stats/table.ts';
import { statsWorkbook } from '../src/stats/xlsx.ts';
import { ASSOCIATION, appointment, member, POLICY, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';
import { shown } from './support/shown.ts';

const AS_OF = '2013-10-31';

function statsOf(members: readonly MemberRecord[], register = registerOf(), asOf = AS_OF): Stats {
  const stats = startStats(register, asOf);
  for (const one of members) stats.add(one);
  return stats.result();
}

const serving = (fields: Partial<AppointmentRecord> = {}) => appointment({ start: '2011-01-01', ...fields });

const people = [
  member({
    id: '甲',
    gender: '女',
    ethnicity: '汉族',
    birthDate: '1977-10',
    party: { joined: '2008-10-31' },
    education: { fullTime: { level: '大学' }, inService: { level: '研究生' } },
    appointments: [serving(), serving({ organization: '北村', category: '乙类', mode: '推举', start: '2012-01-01' })],
  }),
  member({
    id: '乙',
    ethnicity: '土家族',
    birthDate: '1977-11-01',
    party: { joined: '1983-10' },
    education: { fullTime: { level: '大专' } },
    appointments: [serving({ organization: '北村' })].map((term) => ({ ...term, start: '2011-06-10' })),
  }),
  member({ id: '丙', party: {}, appointments: [serving({ organization: '商会', mode: '席位', start: '2000-01-01' })] }),
  member({ id: '提名', appointments: [{ organization: '东镇', category: '甲类', mode: '聘用' }] }),
  member({ id: '过期', birthDate: '1900-01', appointments: [appointment({ start: '2010-01-01' })] }),
  member({ id: '离任', appointments: [serving({ exit: { kind: '免去', on: '2013-10-30' } })] }),
];

describe('the statistics', () => {
  const stats = statsOf(people);

  it('count people once and seats each', () => {
    expect(stats.persons).toBe(3);
    expect(stats.seats).toEqual({ serving: 4, nominated: 1, lapsed: 1 });
  });

  it('count by level and organisation, those without anybody too, each followed by those below it', () => {
    const lone = { ...VILLAGE, id: '南村', name: '南村' };
    const gone = { ...VILLAGE, id: '西村', active: { until: '2013-10-30' } };
    const { organizations, levels } = statsOf(people, registerOf([VILLAGE, lone, gone, ASSOCIATION, TOWN]));
    expect(organizations).toEqual([
      {
        id: '东镇',
        name: '东镇党委',
        level: '镇',
        serving: 1,
        nominated: 1,
        lapsed: 1,
        headcount: { about: 5, tolerance: 2 },
      },
      {
        id: '北村',
        name: '中共北村支部委员会',
        level: '村',
        parent: '东镇',
        serving: 2,
        nominated: 0,
        lapsed: 0,
        headcount: { min: 3, max: 7 },
      },
      {
        id: '南村',
        name: '南村',
        level: '村',
        parent: '东镇',
        serving: 0,
        nominated: 0,
        lapsed: 0,
        headcount: { min: 3, max: 7 },
      },
      { id: '商会', name: '某商会', level: '协会', serving: 1, nominated: 0, lapsed: 0 },
    ]);
    expect(levels).toEqual([
      { level: '镇', organizations: 1, withMembers: 1, serving: 1, nominated: 1, lapsed: 1 },
      { level: '村', organizations: 2, withMembers: 1, serving: 2, nominated: 0, lapsed: 0 },
      { level: '协会', organizations: 1, withMembers: 1, serving: 1, nominated: 0, lapsed: 0 },
    ]);
  });

  it("keep the organisation's own number", () => {
    const { organizations } = statsOf([], registerOf([{ ...TOWN, headcount: { planned: 9, reason: '辖区大' } }]));
    expect(organizations[0]?.planned).toBe(9);
  });

  it.each<[what: string, rule: HeadcountRule, planned: number | undefined, zh: string, en: string]>([
    ['of its own', { min: 3, max: 7 }, 9, '自定 9 人', 'own 9'],
    [
      'of its own, beside what holds of all',
      { max: 7, totalOdd: true },
      4,
      '自定 4 人，总数为单数（现有专职 2 人）',
      'own 4, odd total; 2 full-time now',
    ],
    [
      'of all together',
      { min: 3, total: { min: 7 }, plannedTotal: true },
      9,
      '自定专兼职共 9 人，不少于 3 人（现有专职 2 人）',
      'own 9 in all, at least 3; 2 full-time now',
    ],
    [
      'of full-time members',
      { fullTime: { max: 3 } },
      undefined,
      '专职不超过 3 人（现有专职 2 人）',
      'at most 3 full-time; 2 full-time now',
    ],
    ['that nobody set', {}, undefined, '—', '—'],
  ])('name a number %s', (_, headcount, planned, zh, en) => {
    const town = { ...TOWN, fullTimeMembers: [{ name: '何某' }, { name: '罗某' }] };
    const level = { ...POLICY.levels.镇, headcount } as PolicyLevel;
    const policy = { ...POLICY, levels: { ...POLICY.levels, 镇: level } };
    const own = planned === undefined ? town : { ...town, headcount: { planned, reason: '辖区大' } };
    const [seats] = statsOf([], registerOf([own], policy)).organizations;
    expect(seats && expectedNumber(seats, statsWords.zh)).toBe(zh);
    expect(seats && expectedNumber(seats, statsWords.en)).toBe(en);
  });

  it('end on organisations that name each other as parents', () => {
    const ring = [
      { ...VILLAGE, id: 'a', parent: 'b' },
      { ...VILLAGE, id: 'b', parent: 'a' },
    ];
    expect(statsOf([], registerOf(ring)).organizations).toHaveLength(2);
  });

  it('describe those who serve', () => {
    expect(stats.structure).toEqual({
      gender: [
        { value: '男', count: 2 },
        { value: '女', count: 1 },
      ],
      age: [
        { value: 'to35', count: 1 },
        { value: '36-45', count: 1 },
        { value: '46-55', count: 0 },
        { value: '56-60', count: 0 },
        { value: 'from61', count: 0 },
        { value: 'unknown', count: 1 },
      ],
      education: [
        { value: '研究生', count: 1 },
        { value: '大专', count: 1 },
        { value: 'unknown', count: 1 },
      ],
      partyAge: [
        { value: 'under5', count: 0 },
        { value: '5-9', count: 1 },
        { value: '10-19', count: 0 },
        { value: '20-29', count: 0 },
        { value: 'from30', count: 1 },
        { value: 'unknown', count: 1 },
      ],
      ethnicity: [
        { value: 'han', count: 1 },
        { value: 'minority', count: 1 },
        { value: 'unknown', count: 1 },
      ],
    });
    expect(stats.averageAge).toBe(35.5);
  });

  it('count seats by the words of the policy, in its order', () => {
    expect(stats.categories).toEqual([
      { value: '甲类', count: 3 },
      { value: '乙类', count: 1 },
    ]);
    expect(stats.modes).toEqual([
      { value: '聘用', count: 2 },
      { value: '推举', count: 1 },
      { value: '席位', count: 1 },
    ]);
  });

  it('know no average where no birth date is known', () => {
    expect(statsOf([])).not.toHaveProperty('averageAge');
  });

  it('do not change with the time zone', () => {
    const before = process.env.TZ;
    const results = ['Asia/Shanghai', 'UTC', 'America/New_York'].map((zone) => {
      process.env.TZ = zone;
      return statsJson(statsOf(people));
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(results).size).toBe(1);
  });
});

describe('formats', () => {
  const stats = statsOf(people);

  it('json is versioned and plain', () => {
    expect(JSON.parse(statsJson(stats))).toEqual({ schemaVersion: 1, ...stats });
    expect(statsJson(stats).startsWith('{\n  "schemaVersion": 1,\n  "asOf": "2013-10-31",\n')).toBe(true);
  });

  it.each(['zh', 'en'] as const)('the table fits 80 columns in %s', (lang) => {
    const text = shown(statsTable(stats, statsWords[lang]));
    expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(text).toContain(lang === 'zh' ? '在任 3 人（4 席）' : '3 people serving (4 seats)');
    expect(text).toMatch(lang === 'zh' ? /一般 5 人（3—7）/ : /about 5 \(3–7\)/);
  });

  it('the table leaves out organisations that nobody could read', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ ...TOWN, id: `o${index}`, shortName: `某镇${index}` }));
    const text = shown(statsTable(statsOf([], registerOf(many)), statsWords.en));
    expect(text).toContain('201 organisations are not listed here');
    expect(text).not.toContain('某镇7');
  });

  it('the workbook has numbers as numbers and a total', () => {
    const [structure, organizations] = statsWorkbook(stats, statsWords.zh, '某市名册').sheets;
    const values = (sheet: typeof structure) => sheet?.rows.map((row) => row.cells.map((cell) => cell.value)) ?? [];
    expect(values(structure)).toContainEqual(['女', 1, '33.3%']);
    expect(values(structure)).toContainEqual(['36—45岁', 1, '33.3%']);
    expect(values(organizations)[3]).toEqual(['东镇党委', '镇', '一般 5 人（3—7）', 1, 1, 1, '—']);
    expect(values(organizations).at(-1)).toEqual(['合计', '', '', 4, 1, 1, '']);
  });

  it.each(['zh', 'en'] as const)(
    'the workbook says whose it is, with days and pages as on every paper in %s',
    (lang) => {
      const { title, sheets } = statsWorkbook(stats, statsWords[lang], '某市名册');
      expect(title).toContain('某市名册');
      for (const sheet of sheets) {
        const texts = sheet.rows.slice(0, 2).map((row) => String(row.cells[0]?.value));
        expect(texts[0]).toBe(`某市名册 · ${statsWords[lang].title}`);
        expect(texts[1]).toContain(lang === 'zh' ? '2013年10月31日' : '2013-10-31');
        expect(sheet.footer).toBe(lang === 'zh' ? '第 &P 页，共 &N 页' : 'Page &P of &N');
      }
    },
  );

  it.each<[HeadcountRule, string, string]>([
    [{ about: 5, tolerance: 2 }, '一般 5 人（3—7）', 'about 5 (3–7)'],
    [{ about: 5 }, '5 人左右', 'about 5'],
    [{ min: 3, max: 7 }, '3—7 人', '3–7'],
    [{ min: 3 }, '不少于 3 人', 'at least 3'],
    [{ max: 7 }, '不超过 7 人', 'at most 7'],
    [{ total: { min: 7, max: 9 }, totalOdd: true }, '专兼职共 7—9 人，总数为单数', '7–9 in all, odd total'],
    [{ minShare: 0.285 }, '兼职占比不低于 28.5%', 'share at least 28.5%'],
    [{ fullTime: { min: 5, max: 7 } }, '专职 5—7 人', '5–7 full-time'],
    [{}, '', ''],
  ])('%o reads %s', (rule, zh, en) => {
    expect(statsWords.zh.headcount(rule)).toBe(zh);
    expect(statsWords.en.headcount(rule)).toBe(en);
  });
});
