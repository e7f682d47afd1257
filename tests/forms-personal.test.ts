import { describe, expect, it } from 'vitest';
import { entriesOn } from '../src/forms/entries.ts';
import { opinionsOn } from '../src/forms/opinions.ts';
import { personalSheet } from '../src/forms/personal.ts';
import type { MemberRecord, OrganizationRecord } from '../src/model/records.ts';
import type { Sheet } from '../src/writers/workbook.ts';
import {
  AS_OF,
  appointment,
  bareMember,
  beside,
  cellsOf,
  community,
  member,
  register,
  subdistrict,
  textsOf,
} from './forms-builders.ts';

function entryOf(record: MemberRecord, organization: OrganizationRecord = community) {
  const [entry] = entriesOn(register, organization, [record], AS_OF);
  if (entry === undefined) throw new Error('not on the form');
  return entry;
}

function form(record: MemberRecord, over: { asOf?: string; isMasked?: boolean } = {}): Sheet {
  const entry = entryOf(record);
  const input = { register, organization: community, entry, asOf: AS_OF, isMasked: false, photo: undefined, ...over };
  return personalSheet(input, record.name);
}

describe('personal form', () => {
  it.each([
    ['姓名', '周建国'],
    ['性别', '男'],
    ['出生年月（岁）', '1968.04（45岁）'],
    ['民族', '汉族'],
    ['籍贯', '湖南浏阳'],
    ['政治面貌', '中共党员'],
    ['入党时间', '1990.07'],
    ['转正时间', '1991.07'],
    ['参加工作时间', '1988.09'],
    ['产生方式', '聘任'],
    ['全日制教育', '大学、工学学士'],
    ['毕业院校系及专业', '湖南大学土木工程'],
    ['在职教育', ''],
    ['工作单位及职务', '浏阳某某科技有限公司党支部书记、董事长'],
    ['组织关系所在党组织', '浏阳某某科技有限公司党支部'],
    ['拟聘（聘任）组织', '中共淮川街道朝阳社区总支部委员会'],
    ['任期起止', '2013.10.15—2014.06.09'],
    ['身份证号', '430198196804120015'],
    ['联系电话', '13800001234'],
    ['家庭住址', '淮川街道朝阳社区解放路8号'],
    ['简历', '1988.09—1992.07  湖南大学土木工程专业学习'],
    ['奖惩情况', '2012年度优秀共产党员'],
    ['备注', ''],
  ])('%s: %s', (label, value) => {
    expect(beside(form(member()), label)).toBe(value);
  });

  it('keeps the width of an open end in the résumé', () => {
    expect(textsOf(form(member()))).toContain('1992.07—         浏阳某某科技有限公司');
  });

  it.each([
    ['1968-04', '2013-03-31', '1968.04（44岁）'],
    ['1968-04', '2013-04-01', '1968.04（45岁）'],
    ['1968-04-30', '2013-04-01', '1968.04（45岁）'],
  ])('reckons the age of %s on %s by month: %s', (birthDate, asOf, printed) => {
    expect(beside(form(member({ birthDate }), { asOf }), '出生年月（岁）')).toBe(printed);
  });

  it('calls a member who is not yet confirmed probationary', () => {
    expect(beside(form(member({ party: { joined: '2013-01' } })), '政治面貌')).toBe('中共预备党员');
  });

  it('lists the steps of the policy with days, actors and evidence', () => {
    const sheet = form(member());
    const start = sheet.rows.findIndex((row) => row.cells.some((cell) => cell.value === '步骤'));
    const rows = sheet.rows.slice(start + 1, start + 7).map((row) => row.cells.map((cell) => cell.value));
    expect(rows).toEqual([
      ['广泛推荐', '2013.09.25', '—', '无'],
      ['分类筛选', '2013.09.28', '—', '无'],
      ['上级批复', '2013.10.10', '淮川街道党工委', '淮工发〔2013〕12号'],
      ['组织聘用', '2013.10.15', '朝阳社区党总支', '朝阳聘〔2013〕3号'],
      ['单位公示', '2013.10.16—2013.10.22', '—', '社区公示栏'],
      ['备案', '2013.10.25', '中共浏阳市委组织部', '无'],
    ]);
  });

  it('shows of a renewal only the steps that it needs', () => {
    const before = appointment({ start: '2009-01-01', end: '2011-06-09' });
    const texts = textsOf(form(member({ appointments: [before, appointment({ start: '2011-09-01', steps: {} })] })));
    expect(texts).toContain('上级批复');
    expect(texts).not.toContain('广泛推荐');
  });

  it('prints the duties of the policy below', () => {
    const notes = textsOf(form(member())).at(-1) ?? '';
    for (const duty of register.policy.duties?.items ?? []) expect(notes).toContain(duty);
    expect(register.policy.duties?.items).toHaveLength(5);
  });

  it('has no two cells on the same place, and none beyond the grid', () => {
    for (const sheet of [form(member()), form(member(), { isMasked: true }), form(bareMember())]) {
      const taken = cellsOf(sheet).flatMap(({ cell, row }) =>
        Array.from({ length: (cell.columns ?? 1) * (cell.rows ?? 1) }, (_, index) => {
          const columns = cell.columns ?? 1;
          return `${row + Math.floor(index / columns)}:${cell.column + (index % columns)}`;
        }),
      );
      expect(new Set(taken).size).toBe(taken.length);
      expect(sheet.rows.every((row) => row.cells.every((cell) => cell.column + (cell.columns ?? 1) <= 13))).toBe(true);
    }
  });
});

describe('opinion blocks', () => {
  const blocks = (record: MemberRecord, organization?: OrganizationRecord) =>
    opinionsOn(entryOf(record, organization), register);

  it('go upward from the recommending unit, with what is recorded', () => {
    expect(blocks(member())).toEqual([
      { heading: '推荐单位意见', lines: [], on: undefined },
      { heading: '社区党组织意见', lines: ['组织聘用：朝阳聘〔2013〕3号'], on: '2013-10-15' },
      { heading: '街道党工委意见', lines: ['上级批复：淮工发〔2013〕12号'], on: '2013-10-10' },
      { heading: '中共浏阳市委组织部意见', lines: ['备案'], on: '2013-10-25' },
    ]);
  });

  it('of a subdistrict name the authorities of its own procedure', () => {
    const headings = blocks(member({ appointments: [appointment({ organization: '淮川街道' })] }), subdistrict);
    expect(headings.map(({ heading }) => heading)).toEqual([
      '推荐单位意见',
      '街道党工委意见',
      '中共浏阳市委组织部意见',
    ]);
  });
});
