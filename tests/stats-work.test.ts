import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../src/model/policy.ts';
import type {
  MatterRecord,
  MeetingRecord,
  MemberRecord,
  OrganizationRecord,
  UnitRecord,
} from '../src/model/records.ts';
import type { Register } from '../src/model/register.ts';
import { type Stats, startStats } from '../src/stats/stats.ts';
import { statsWords } from '../src/stats/stats.words.ts';
import { statsTable } from '../src/stats/table.ts';
import { statsWorkbook } from '../src/stats/xlsx.ts';
import { ASSOCIATION, appointment, member, POLICY, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';
import { shown } from './support/shown.ts';

const AS_OF = '2013-10-31';
const LEFT = { kind: '免去', on: '2013-06-30' };

interface Records {
  readonly members?: readonly MemberRecord[];
  readonly matters?: readonly Partial<MatterRecord>[];
  readonly meetings?: readonly Partial<MeetingRecord>[];
}

function statsOf({ members = [], matters = [], meetings = [] }: Records, register = registerOf(), asOf = AS_OF): Stats {
  const stats = startStats(register, asOf);
  for (const own of matters) {
    stats.addMatter({ id: '一', organization: '东镇', title: '路灯', raised: { on: '2013-01-05' }, ...own });
  }
  for (const own of meetings) {
    stats.addMeeting({ id: '一', organization: '东镇', on: '2013-05-01', attendees: [], ...own });
  }
  for (const one of members) stats.add(one);
  return stats.result();
}

const serving = (id: string, start = '2011-01-01', exit?: typeof LEFT) =>
  member({ id, appointments: [appointment({ start, ...(exit && { exit }) })] });

describe('problems', () => {
  it('are counted in the month in which they were raised and resolved, of the last twelve', () => {
    const { since, matters } = statsOf({
      matters: [
        { raised: { on: '2012-10-31' }, resolved: { on: '2012-11-01' } },
        { raised: { on: '2012-11-01' } },
        { raised: { on: '2013-10-31' }, resolved: { on: '2013-10-31' } },
        { raised: { on: '2013-10-01' } },
      ],
    }).work;
    expect([since, matters.months.length, matters.months.at(-1)?.month]).toEqual(['2012-11', 12, '2013-10']);
    expect(matters.months[0]).toEqual({ month: '2012-11', opened: 1, resolved: 1 });
    expect(matters.months[11]).toEqual({ month: '2013-10', opened: 2, resolved: 1 });
    expect([matters.opened, matters.resolved]).toEqual([3, 2]);
  });

  it('are open until they are resolved, and overdue from the day after the one on which they were due', () => {
    const { matters } = statsOf({
      matters: [
        { due: '2013-10-30' },
        { due: AS_OF },
        { raised: { on: '2009-01-01' } },
        { due: '2013-02-01', resolved: { on: '2013-03-01' } },
      ],
    }).work;
    expect([matters.open, matters.overdue]).toEqual([3, 1]);
  });
});

describe('attendance', () => {
  const members = [
    serving('甲'),
    serving('乙', '2013-05-02'),
    serving('丙', '2011-01-01', LEFT),
    member({ id: '丁', appointments: [appointment({ organization: '商会', start: '2000-01-01', mode: '席位' })] }),
  ];

  it('is measured by those who served on the day of each meeting', () => {
    const meetings = [
      { on: '2013-05-01', attendees: ['甲', '丙'] },
      { on: '2013-07-01', attendees: ['乙'] },
    ];
    expect(statsOf({ members, meetings }).work.meetings).toEqual({ held: 2, expected: 4, attended: 3 });
  });

  it('counts nobody who did not serve, and no meeting of more than twelve months ago', () => {
    const meetings = [
      { on: '2012-10-31', attendees: ['甲'] },
      { on: '2013-07-01', attendees: ['丙', '丁', '甲'] },
    ];
    expect(statsOf({ members, meetings }).work.meetings).toEqual({ held: 1, expected: 2, attended: 1 });
  });

  it('counts somebody once whose terms meet on the day', () => {
    const twice = member({
      id: '甲',
      appointments: [appointment({ start: '2010-05-01', end: '2013-05-01' }), appointment({ start: '2013-05-01' })],
    });
    const meetings = [{ on: '2013-05-01', attendees: ['甲'] }];
    expect(statsOf({ members: [twice], meetings }).work.meetings).toEqual({ held: 1, expected: 1, attended: 1 });
  });
});

describe('units of the area', () => {
  const units = ['某厂', '某校', '某店', '居委会'].map((id): [string, UnitRecord] => {
    const bodyOf = id === '居委会' ? { bodyOf: '东镇' } : {};
    return [id, { id, name: id, type: '企业', organization: '东镇', ...bodyOf }];
  });
  const register: Register = { ...registerOf(), units: new Map(units) };

  it('have a member where somebody from them serves now; own bodies of committees are none', () => {
    const members = [
      { ...serving('甲'), unit: '某厂' },
      { ...serving('乙', '2011-01-01', LEFT), unit: '某校' },
      { ...serving('丙'), unit: '某店', retired: true },
      { ...serving('丁'), unit: '居委会' },
      { ...serving('戊'), unit: '某厂' },
    ];
    expect(statsOf({ members }, register).work.units).toEqual({ total: 3, represented: 1 });
  });

  it('are those of the area that is asked for', () => {
    const stats = startStats(register, AS_OF, ({ id }) => id === '某厂');
    expect(stats.result().work.units).toEqual({ total: 1, represented: 0 });
  });
});

describe('forms handed in', () => {
  const policy: Policy = { ...POLICY, registration: { ...POLICY.registration, due: '2013-09-30' } };
  const handedIn: OrganizationRecord['registrations'] = [{ on: '2013-09-20', to: '某市组织部', members: 1 }];
  const members = [
    serving('甲'),
    serving('乙', '2013-10-15'),
    member({
      id: '丙',
      appointments: [
        appointment({ organization: '北村', start: '2011-06-10', exit: { kind: '免去', on: '2013-10-01' } }),
      ],
    }),
    member({ id: '丁', appointments: [appointment({ organization: '商会', mode: '席位', start: '2013-10-01' })] }),
  ];
  const registered = (registrations: OrganizationRecord['registrations'] = []) =>
    registerOf([{ ...TOWN, registrations }, VILLAGE, ASSOCIATION], policy);

  it('are missing of whoever had members on the day; others need not', () => {
    const { organizations, registration } = statsOf({ members }, registered(handedIn));
    expect(organizations.map(({ id, registration: state }) => [id, state])).toEqual([
      ['东镇', { on: '2013-09-20', members: 1 }],
      ['北村', 'missing'],
      ['商会', undefined],
    ]);
    expect(registration).toEqual({ due: '2013-09-30', reported: 1, missing: 1 });
  });

  it('are not missing before the day is past, nor where no day is set', () => {
    expect(statsOf({ members }, registered(), '2013-09-30').registration).toEqual({
      due: '2013-09-30',
      reported: 0,
      missing: 0,
    });
    expect(statsOf({ members })).not.toHaveProperty('registration');
  });

  it('do not count where they went to somebody else', () => {
    const { registration } = statsOf({ members }, registered([{ on: '2013-09-20', to: '某县组织部' }]));
    expect(registration).toMatchObject({ reported: 0, missing: 2 });
  });
});

it('each level says in how many of its organisations somebody serves', () => {
  const { levels } = statsOf({ members: [serving('甲')] }, registerOf([TOWN, { ...TOWN, id: '西镇' }, VILLAGE]));
  expect(levels.map(({ level, organizations, withMembers }) => [level, organizations, withMembers])).toEqual([
    ['镇', 2, 1],
    ['村', 1, 0],
    ['协会', 0, 0],
  ]);
});

describe('formats', () => {
  const policy: Policy = { ...POLICY, registration: { ...POLICY.registration, due: '2013-09-30' } };
  const stats = statsOf(
    {
      members: [serving('甲'), serving('乙')],
      matters: [{ due: '2013-10-01' }, { resolved: { on: '2013-02-03' } }],
      meetings: [{ attendees: ['甲'] }],
    },
    registerOf(undefined, policy),
  );

  it.each([
    ['zh', '办结 1 件；现在尚未办结 1 件', '实到 1 人次（50.0%）', '未报送'],
    ['en', '1 open now, 1 of them past the day', 'attended by 1 of 2 (50.0%)', 'missing'],
  ] as const)('the table says so in %s, in 80 columns and in 60', (lang, ...said) => {
    for (const width of [80, 60]) {
      const text = shown(statsTable(stats, statsWords[lang]), { width });
      expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
      // As it was before it was broken into lines.
      const flowing = text.replaceAll('\n', lang === 'zh' ? '' : ' ');
      for (const words of said) expect(flowing).toContain(words);
      expect(text).toMatch(/2013-02 +0 +1/);
    }
  });

  it('the table lists no months in which nothing was raised', () => {
    expect(shown(statsTable(statsOf({}), statsWords.en))).not.toContain('2013-02');
  });

  it('the workbook has a sheet of it, and whether forms came in beside each organisation', () => {
    const { sheets } = statsWorkbook(stats, statsWords.zh, '某市名册');
    const [, organizations, work] = sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(({ value }) => value)));
    expect(organizations).toContainEqual(['东镇党委', '镇', '一般 5 人（3—7）', 2, 0, 0, '未报送']);
    expect(work).toContainEqual(['镇', 1, 1, 2]);
    expect(work).toContainEqual(['2013-01', 2, 0, '']);
    expect(work).toContainEqual(['合计', 2, 1, '']);
  });
});
