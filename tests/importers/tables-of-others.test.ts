/**
 * Tables as the systems of other offices hand them out, filled in: for elections, appraisals, membership. They hold more
 * than a record does; each column is understood, left out by what it is, or told of by its name.
 */

import { describe, expect, it } from 'vitest';
import type { Roster } from '../../src/importers/roster.ts';
import { say } from '../../src/messages/catalogue.ts';
import { type Put, sheet, workbook } from './build.ts';
import { entryOf, fieldsOf, keysAt, read } from './register.ts';

function table(rows: readonly (readonly Put[])[], merged: readonly string[] = [], organization?: string): Roster {
  return read(workbook(sheet('Sheet1', rows, { merged })), organization === undefined ? {} : { organization });
}

const unknown = ({ columns }: Roster) =>
  columns.filter(({ status }) => status === 'not-understood').map(({ label }) => label);
const names = ({ entries }: Roster) => entries.map(({ name }) => name);

describe('a summary of nominations: the people under one heading, opinions beside it', () => {
  const rows: Put[][] = [
    ['朝阳社区党总支委员候选人\n推荐汇总'],
    ['支部名称：朝阳社区党总支    党员总数：41    到会：39'],
    ['说明：赞成的划“√”。\n另选他人的，写在末栏。'],
    ['序号', '候选人', null, null, null, null, '意见', '另选他人\n姓名'],
    [null, '姓名', '性别', '学历\n学位', '职称', '职务', null, null],
    [1, '王  海', '男', '大学\n工学学士', '工程师', '某厂车间主任', '√', null],
    [2, '何静', '女', '大专', null, '某店经理', null, null],
    ['书记签名：'],
    ['2013年    月    日'],
  ];
  const merged = ['A1:H1', 'A2:H2', 'A3:H3', 'A4:A5', 'B4:F4', 'G4:G5', 'H4:H5', 'A8:H8', 'A9:H9'];

  it('has the names under the heading, and no other column gives one', () => {
    const roster = table(rows, merged);
    expect(names(roster)).toEqual(['王海', '何静']);
    expect(entryOf(roster, '王海').place).toMatchObject({ row: 6, column: 2 });
    expect(fieldsOf(roster, '王海')).toMatchObject({
      gender: '男',
      position: '某厂车间主任',
      'education.fullTime.level': '大学',
      'education.fullTime.degree': '工学学士',
      'appointments.0.organization': '朝阳社区',
    });
    expect(unknown(roster)).toEqual(['候选人/职称', '意见']);
    expect(keysAt(roster.wrong)).toEqual([]);
  });

  it('with somebody else written in the last column there are two names in a row, and nobody is lost in silence', () => {
    const written = rows.map((row, index) => (index === 5 ? [...row.slice(0, 7), '李新'] : row));
    const roster = table(written, merged);
    expect(names(roster)).toEqual(['王海', '何静']);
    expect(unknown(roster)).toContain('另选他人姓名');
  });
});

it('a list of delegates: its own numbers, votes and addresses are named one by one', () => {
  const roster = table(
    [
      ['朝阳社区党代表名单\n（第二阶段）'],
      ['党组织名称（盖章）：朝阳社区党总支'],
      ['本单位于5月3日召开大会。应到41名，实到39名。'],
      ['序号', '代表类型', '工号', '被推荐人\n姓名', '年龄', '入党时间', '职务', '票数', '手机号', '邮箱'],
      [1, '一线党员', '0012', '王海', 45, '1990.07', '车间主任', 35, '13800001111', 'w@example.com'],
      ['报送日期：        年      月     日'],
    ],
    ['A1:J1', 'A2:J2', 'A3:J3', 'A6:J6'],
  );
  expect(names(roster)).toEqual(['王海']);
  expect(fieldsOf(roster, '王海')).toMatchObject({ phone: '13800001111', 'party.joined': '1990-07' });
  expect(unknown(roster)).toEqual(['代表类型', '工号', '票数', '邮箱']);
  expect(keysAt(roster.wrong)).toEqual([]);
});

it('a sheet of members of committees: the committee that each belongs to, the seat in the column for posts', () => {
  const roster = table([
    ['所属分党委', '分党委编码', '姓名', '学工号', '职务（留空为委员）', '是否管理员（留空为否）'],
    ['朝阳社区党总支', '0201', '王海', 89031, '委员', '否'],
    ['城东社区', '0202', '何静', 89032, null, null],
  ]);
  expect(roster.entries.map(({ organization }) => organization)).toEqual(['朝阳社区', '城东社区']);
  expect(unknown(roster)).toEqual(['分党委编码', '学工号', '是否管理员（留空为否）']);
  expect(keysAt(roster.told)).toEqual(['Sheet1 › E2 seat-as-position']);
  expect(fieldsOf(roster, '王海')).not.toHaveProperty('position');
});

it('a table of who does what: months are no days of a term, two columns of phones are one list', () => {
  const roster = table(
    [
      ['各党总支委员及分工'],
      ['单位名称：朝阳社区党总支'],
      ['序号', '职  务', '姓  名', '工号', '分  工', '任职时间', '办公电话', '手机号'],
      [1, '兼职委员', '王  海', '0125', '综治', '2013.10', '0731-83600001', '13800002222'],
      [2, null, null, null, null, null, null, null],
      ['统计日期：2013年2月  日'],
    ],
    ['A1:H1', 'A2:H2', 'A6:H6'],
  );
  expect(names(roster)).toEqual(['王海']);
  expect(keysAt(roster.wrong)).toEqual(['Sheet1 › F4 term-months']);
  expect(fieldsOf(roster, '王海').phone).toBe('0731-83600001、13800002222');
  expect(unknown(roster)).toEqual(['工号', '分  工']);
});

describe('a sheet for a system to take in, with remarks left in the middle of it', () => {
  const rows: Put[][] = [
    ['学工号', '姓名', '党籍状态', '评议结果'],
    ['000123', '王海', '正式党员', '优秀'],
    [null, '何静', '预备党员', null],
    [null, '注意事项：\n1、请在下拉中选择\n2、导入前请删除'],
  ];
  const merged = ['B4:D8'];

  it('takes no remark for a person', () => {
    const roster = table(rows, merged, '朝阳社区');
    expect(names(roster)).toEqual(['王海', '何静']);
    expect(unknown(roster)).toEqual(['学工号', '评议结果']);
    expect(keysAt(roster.wrong)).toEqual([]);
  });

  it('asks whose people they are, where nothing says so', () => {
    expect(keysAt(table(rows, merged).wrong)).toEqual(['Sheet1 › B2 organization-missing']);
  });

  it('tells of a remark that is not called one', () => {
    const written = [...rows.slice(0, 3), [null, null, '1、红色的为必填\n2、全称填写']];
    const roster = table(written, ['C4:D8'], '朝阳社区');
    expect([names(roster), keysAt(roster.told)]).toEqual([['王海', '何静'], [expect.stringMatching(/^Sheet1 › C4 /)]]);
  });
});

it('a table of one’s own career: the post and the unit in one column, the rest of the career is named', () => {
  const roster = table(
    [
      ['朝阳社区党总支干部一览'],
      ['序号', '姓名', '所在单位及职务', '出生时间', '政治面貌', '最高学历学位', '专业技术\n职务', '现职级始任时间'],
      [1, '王海', '浏阳市河滨小学副校长', '1972.11', '中共党员', '研究生教育学硕士', '高级教师', '2010.9'],
      ['  '],
    ],
    ['A1:H1', 'A4:H4'],
  );
  expect(fieldsOf(roster, '王海')).toMatchObject({ unit: '河滨小学', position: '副校长', birthDate: '1972-11' });
  expect(unknown(roster)).toEqual(['专业技术职务', '现职级始任时间']);
  expect(keysAt(roster.wrong)).toEqual([]);
});

describe('two people side by side in one row', () => {
  const header = ['序号', '姓名', '性别', '联系电话', '序号', '姓名', '性别', '联系电话'];
  const table2 = (...rows: Put[][]) => table([['朝阳社区名册'], header, ...rows]);
  const both = [1, '王海', '男', '13800001111', 2, '何静', '女', '13800002222'];

  it('are refused by name and reason, once a row, and nobody gets the fields of the other', () => {
    const roster = table2(both, [3, '李新', '女', null, 4, '张立', '男', null]);
    expect(keysAt(roster.wrong)).toEqual(['Sheet1 › F3 two-people', 'Sheet1 › F4 two-people']);
    expect(roster.wrong.map(({ message }) => say('zh', message))[0]).toBe(
      '这一行并排写了两个人：“王海”和“何静”。请改成一人一行。',
    );
    expect(fieldsOf(roster, '王海')).toMatchObject({ gender: '男', phone: '13800001111' });
  });

  it('are one person where one half is empty, or says the name again', () => {
    const roster = table2(
      [1, '王海', '男', null, ...both.slice(4).map(() => null)],
      [null, null, null, null, ...both.slice(4)],
    );
    expect([names(roster), keysAt(roster.wrong)]).toEqual([['王海', '何静'], []]);
    expect(fieldsOf(roster, '何静')).toMatchObject({ gender: '女', phone: '13800002222' });
    const again = table2([1, '王海', '男', null, 1, '王 海', null, '13800002222']);
    expect([names(again), keysAt(again.wrong)]).toEqual([['王海'], []]);
  });
});
