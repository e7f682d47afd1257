import { describe, expect, it } from 'vitest';
import { day, sheet, workbook } from './build.ts';
import { entryOf, fieldsOf, keysAt, read, statuses, wordsAt } from './register.ts';

/** A subdistrict's summary: a column for the community, merged down, units in a column of their own with their type. */
const summary = workbook(
  sheet(
    '街道汇总',
    [
      ['淮川街道兼职委员汇总表'],
      [
        '所属社区',
        '姓名',
        '身份证号',
        '工作单位',
        '单位性质',
        '职务',
        '职务',
        '产生方式',
        '推荐时间',
        '批复时间',
        '批复文号',
        '聘用时间',
        '公示起止',
        '工号',
        '办公电话',
        '手机号',
      ],
      [
        '朝阳',
        '周建国',
        '430198196804120015',
        '金穗农资有限公司',
        null,
        '董事长',
        '董事长',
        '聘任制',
        '2013.9.25',
        day('2013-10-10'),
        '淮工发〔2013〕12号',
        '2013/10/15',
        '2013.10.16—2013.10.22',
        'A01',
        null,
        '13800000001',
      ],
      [
        null,
        '李红',
        '43019819800305001x',
        '湖南新月食品有限公司',
        '非公经济',
        '党支部书记',
        null,
        '聘任',
        '2013.9.25',
        null,
        '同上',
        '2013-10-15',
        '2013.10.16-2013.10.22',
        null,
        '83600001',
        '13800000002',
      ],
      [
        '城东社区支部委员会',
        '何静',
        null,
        '湖南新月食品有限公司',
        '非公经济组织',
        '副总经理',
        null,
        '〃',
        '2013年9月',
        null,
        null,
        null,
        null,
        'A03',
        null,
        null,
      ],
    ],
    { merged: ['A1:P1', 'A3:A4'], hiddenRows: [4], hiddenColumns: [16], isFiltered: true },
  ),
);

describe('the summary of a subdistrict', () => {
  const roster = read(summary);

  it('knows a community by a part of its name, for all rows of a merged cell', () => {
    expect(
      roster.entries.filter(({ kind }) => kind === 'member').map(({ name, organization }) => [name, organization]),
    ).toEqual([
      ['周建国', '朝阳社区'],
      ['李红', '朝阳社区'],
      ['何静', '城东社区'],
    ]);
  });

  it('reads the steps of the policy from columns named after parts of them', () => {
    expect(statuses(roster)).toMatchObject({
      推荐时间: 'step:广泛推荐:on',
      批复文号: 'step:上级批复:document',
      聘用时间: 'step:组织聘用:on',
      公示起止: 'step:单位公示:on',
    });
    expect(fieldsOf(roster, '周建国')).toEqual({
      name: '周建国',
      gender: '男',
      birthDate: '1968-04-12',
      idNumber: '430198196804120015',
      unit: '金穗农资',
      position: '董事长',
      phone: '13800000001',
      'appointments.0.organization': '朝阳社区',
      'appointments.0.mode': '聘任',
      'appointments.0.start': '2013-10-15',
      'appointments.0.steps.广泛推荐.on': '2013-09-25',
      'appointments.0.steps.上级批复.on': '2013-10-10',
      'appointments.0.steps.上级批复.document': '淮工发〔2013〕12号',
      'appointments.0.steps.组织聘用.on': '2013-10-15',
      'appointments.0.steps.单位公示.on': '2013-10-16',
      'appointments.0.steps.单位公示.until': '2013-10-22',
    });
  });

  it('takes 同上 for the cell above, joins two phones, and works out sex and birth from the number', () => {
    expect(fieldsOf(roster, '李红')).toMatchObject({
      idNumber: '43019819800305001X',
      phone: '83600001、13800000002',
      gender: '男',
      birthDate: '1980-03-05',
      unit: '湖南新月食品有限公司',
      position: '党支部书记',
      'appointments.0.steps.上级批复.document': '淮工发〔2013〕12号',
      'appointments.0.steps.单位公示.until': '2013-10-22',
    });
  });

  it('makes one unit of a name that the register does not have', () => {
    const unit = entryOf(roster, '湖南新月食品有限公司');
    expect([unit.kind, unit.id, unit.isKnown]).toEqual(['unit', '湖南新月食品有限公司', false]);
    expect(fieldsOf(roster, '湖南新月食品有限公司')).toEqual({
      name: '湖南新月食品有限公司',
      type: '非公经济组织',
      organization: '朝阳社区',
    });
    expect(keysAt(roster.told)).toContain('街道汇总 › D4 unit-elsewhere');
  });

  it('asks for the day of a step of which only the month is written', () => {
    expect(keysAt(roster.wrong)).toEqual(['街道汇总 › I5 date-incomplete']);
    expect(wordsAt(roster.wrong)[0]).toContain('2013-09-DD');
  });

  it('tells what is hidden and what was not understood', () => {
    expect(keysAt(roster.told)).toEqual(
      expect.arrayContaining(['街道汇总 › P2 hidden-column', '街道汇总 › A4 hidden-rows', '街道汇总 › A1 filtered']),
    );
    expect(roster.columns.filter(({ status }) => status === 'not-understood').map(({ label }) => label)).toEqual([
      '工号',
    ]);
  });

  it('asks where an organisation is left empty below a filled one', () => {
    const rows = [
      ['所属社区', '姓名'],
      ['朝阳社区', '王海'],
      [null, '何静'],
    ];
    expect(keysAt(read(workbook(sheet('表', rows))).wrong)).toEqual(['表 › B3 organization-of-row']);
  });
});

describe('answers that are remembered', () => {
  const rows = [
    ['姓名', '社区', '岗位', '工号', '备注', '备注'],
    ['王海', '朝阳社区', '书记', 'A1', '老党员', '13800000001'],
  ];
  const book = workbook(sheet('表', rows));

  it('decide what a header means', () => {
    const roster = read(book, { mapping: { 岗位: 'position', '工 号': '-', 备注: '联系电话' } });
    expect(statuses(roster)).toMatchObject({ 岗位: 'position', 工号: 'left-out', 备注: 'phone' });
    expect(fieldsOf(roster, '王海')).toMatchObject({ position: '书记', phone: '老党员、13800000001' });
  });

  it('are asked for by the columns that hold something, once each', () => {
    const open = read(book).columns.filter(({ status }) => status === 'not-understood');
    expect(open.map(({ label }) => label)).toEqual(['岗位', '工号', '备注', '备注']);
  });
});
