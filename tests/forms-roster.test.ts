import { describe, expect, it } from 'vitest';
import { entriesOn } from '../src/forms/entries.ts';
import { rosterSheet } from '../src/forms/roster.ts';
import type { MemberRecord } from '../src/model/records.ts';
import {
  AS_OF,
  appointment,
  bareMember,
  columnOf,
  community,
  member,
  nomination,
  register,
  textsOf,
} from './forms-builders.ts';

function roster(members: readonly MemberRecord[], isMasked = false, asOf = AS_OF) {
  const entries = entriesOn(register, community, members, asOf);
  return rosterSheet({ register, organization: community, entries, asOf, isMasked });
}

describe('roster', () => {
  it('says what is asked of a member, each value under its heading', () => {
    const sheet = roster([member()]);
    expect(Object.fromEntries(HEADINGS.map((heading) => [heading, columnOf(sheet, heading)[0]]))).toEqual({
      序号: '1',
      姓名: '周建国',
      性别: '男',
      民族: '汉族',
      出生年月: '1968.04',
      籍贯: '湖南浏阳',
      学历学位: '大学、工学学士',
      入党时间: '1990.07',
      工作单位及职务: '浏阳某某科技有限公司党支部书记、董事长',
      人选类别: register.policy.categories.find(({ id }) => id === '非公经济组织负责人')?.label,
      产生方式: '聘任',
      任期起止: '2013.10.15—2014.06.09',
      批复文号: '淮工发〔2013〕12号',
      聘书编号: '朝阳聘〔2013〕3号',
      联系电话: '13800001234',
      备注: '—',
    });
  });

  it('names the organisation and the day in its head, and whom it goes to in its notes', () => {
    const texts = textsOf(roster([member()])).join('\n');
    expect(texts).toContain('中共淮川街道朝阳社区总支部委员会兼职委员情况登记表');
    expect(texts).toContain('填报时间：2013年10月31日');
    expect(texts).toContain('审核人（签名）：');
    expect(texts).toContain('于2013年10月31日前报中共浏阳市委组织部');
  });

  it('orders by category of the policy, then start, then code point of the name', () => {
    const others = [
      member({ name: '丁', appointments: [appointment({ category: '离退休党员' })] }),
      member({ name: '乙', appointments: [nomination()] }),
      member({ name: '阿', appointments: [appointment()] }),
      member({ name: '丙', appointments: [appointment()] }),
      member({ name: '先', appointments: [appointment({ start: '2012-01-01' })] }),
    ];
    expect(columnOf(roster(others), '姓名')).toEqual(['先', '丙', '阿', '乙', '丁']);
  });

  it('lists who serves, is nominated, or has a term that is over and undecided; not who has left', () => {
    const left = { kind: '自行退出', on: '2013-10-20', cause: '工作调动' };
    const leaving = { kind: '自行退出', on: '2013-11-20', cause: '工作调动' };
    const before = { start: '2009-01-01', end: '2011-06-09' };
    const sheet = roster([
      member({ name: '一', appointments: [appointment({ exit: left })] }),
      member({ name: '二', appointments: [appointment({ exit: leaving })] }),
      member({ name: '三', appointments: [appointment(before)] }),
      member({ name: '四', appointments: [appointment(before), appointment({ start: '2011-09-01' })] }),
      member({ name: '五', appointments: [appointment(before), nomination()] }),
      member({ name: '六', appointments: [appointment(), nomination()] }),
      member({ name: '七', appointments: [appointment({ start: '2013-12-01' })] }),
      member({ name: '八', appointments: [appointment({ organization: '淮川街道' })] }),
      member({ name: '九', appointments: [nomination({ withdrawn: { on: '2013-10-20' } })] }),
      member({ name: '十', appointments: [appointment(before), nomination({ withdrawn: { on: '2013-10-20' } })] }),
      member({ name: '十一', appointments: [appointment(before), appointment({ start: '2013-10-15' })] }),
    ]);
    const remarks = new Map(columnOf(sheet, '姓名').map((name, index) => [name, columnOf(sheet, '备注')[index]]));
    expect(Object.fromEntries(remarks)).toEqual({
      二: '自行退出（2013.11.20，工作调动）',
      三: '任期已满，待定',
      四: '续聘',
      五: '拟续聘',
      六: '拟续聘',
      七: '拟聘',
      十: '任期已满，待定',
      十一: '—',
    });
  });

  it('leaves no cell of a bare record blank', () => {
    const row = roster([bareMember()]).rows[4];
    expect(row?.cells).toHaveLength(HEADINGS.length);
    expect(row?.cells.filter((cell) => String(cell.value).trim() === '')).toEqual([]);
  });

  it('says 无 where there is nobody to list', () => {
    expect(textsOf(roster([]))).toContain('无');
  });

  it('shortens phones when masked', () => {
    expect(columnOf(roster([member()], true), '联系电话')).toEqual(['138****1234']);
  });

  it('repeats title and headings on every page', () => {
    expect(roster([member()])).toMatchObject({ orientation: 'landscape', repeatedRows: [1, 4], frozenRows: 4 });
  });
});

const HEADINGS = [
  ...[
    '序号',
    '姓名',
    '性别',
    '民族',
    '出生年月',
    '籍贯',
    '学历学位',
    '入党时间',
    '工作单位及职务',
    '人选类别',
    '产生方式',
  ],
  ...['任期起止', '批复文号', '聘书编号', '联系电话', '备注'],
];
