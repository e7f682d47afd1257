import { describe, expect, it } from 'vitest';
import { sheet, workbook } from './build.ts';
import { entryOf, fieldsOf, keysAt, read, statuses, wordsAt } from './register.ts';

const HEAD = ['序号', '姓名', '性别', '出生日期', '职务', '手机'];

/** One table under the other, whose people they are in rows of their own, the header again on the second page. */
const under = workbook(
  sheet(
    '汇总',
    [
      ['2013年兼职委员花名册'],
      HEAD,
      ['一、朝阳社区（2人）'],
      [1, '欧阳·志', '男', '1970-05-06', '河滨小学校长', '13800000001'],
      [2, '王海', '男', '19650718', '退休干部', '0731-83600002、13800000002'],
      ['小计', '2人'],
      ['二、城东社区'],
      [1, '王海', '男', '1980年3月5日', '个体户', '13800000003'],
      [],
      ['2013年兼职委员花名册'],
      HEAD,
      [2, '何 静', '女', '1975.8', '社区医生', '13800000004'],
      ['合 计', '4人'],
      ['填表人：王某        2013年10月31日'],
    ],
    { merged: ['A1:F1', 'A3:F3', 'A7:F7', 'A10:F10', 'A14:F14'] },
  ),
);

describe('several organisations one under the other', () => {
  const roster = read(under);

  it('puts everybody where the heading above says, over the page too', () => {
    expect(wordsAt(roster.wrong)).toEqual([]);
    expect(roster.entries.map(({ name, organization, place }) => [name, organization, place.row])).toEqual([
      ['欧阳·志', '朝阳社区', 4],
      ['王海', '朝阳社区', 5],
      ['王海', '城东社区', 8],
      ['何静', '城东社区', 12],
    ]);
  });

  it('splits a unit by its short name off the position', () => {
    expect(fieldsOf(roster, '欧阳·志')).toEqual({
      name: '欧阳·志',
      gender: '男',
      birthDate: '1970-05-06',
      unit: '河滨小学',
      position: '校长',
      phone: '13800000001',
      'appointments.0.organization': '朝阳社区',
    });
    expect(fieldsOf(roster, '何静')).toMatchObject({ birthDate: '1975-08', position: '社区医生' });
  });

  it('says nothing of sums and signatures', () => {
    expect(keysAt(roster.told)).toEqual([]);
  });

  it('does not give the people below a heading that the register does not know to the organisation above', () => {
    const rows = [HEAD, ['一、朝阳社区'], [1, '王海', '男'], ['二、城南社区'], [1, '何静', '女'], [2, '李红', '女']];
    const found = read(workbook(sheet('汇总', rows, { merged: ['A2:F2', 'A4:F4'] })));
    expect(keysAt(found.wrong)).toEqual(['汇总 › A4 organization-of-title']);
    expect(entryOf(found, '何静').organization).toBeUndefined();
  });

  it('does not give a second table with another title to the organisation of the first', () => {
    const rows = [['朝阳社区花名册'], HEAD, [1, '王海', '男'], [], ['城南社区花名册'], HEAD, [1, '何静', '女']];
    const found = read(workbook(sheet('汇总', rows)));
    expect(keysAt(found.wrong)).toEqual(['汇总 › A5 organization-of-title']);
    expect(wordsAt(found.wrong)[0]).toContain('“城南社区花名册”');
  });
});

/** A sheet each, named after its organisation, with headers whose upper words stand over the first of their columns only. */
const sheets = workbook(
  sheet('朝阳社区', [
    ['兼职委员名单'],
    [],
    ['姓名', '基本情况', null, '任期', null, '全日制教育', null, '在职教育', null],
    [null, '性别', '民族', '起', '止', '学历', '毕业院校及专业', '学历', '毕业院校及专业'],
    ['王海', '男', '苗', '2013-10-15', '2014-6-9', '大学', '湖南大学土木工程专业', '研究生', '中央党校'],
  ]),
  sheet('城东社区', [
    ['姓名', '性别', '任期'],
    ['何静', '女', '2013.10—2016.10'],
    ['李红', '女', '2013.9-2016.9'],
    ['张明', '男', '2013.10.20至今'],
  ]),
  sheet(
    '隐藏',
    [
      ['姓名', '性别'],
      ['某人', '男'],
    ],
    { isHidden: true },
  ),
  sheet('Sheet3', []),
  sheet('说明', [['请于月底前报送'], ['联系人：王某']]),
);

describe('an organisation a sheet', () => {
  const roster = read(sheets);

  it('knows it by the name of the sheet, and reads headers of two levels that are not merged', () => {
    expect(statuses(roster)).toMatchObject({
      '任期/起': 'start',
      '任期/止': 'end',
      '在职教育/学历': 'inService.level',
    });
    expect(fieldsOf(roster, '王海')).toEqual({
      name: '王海',
      gender: '男',
      ethnicity: '苗族',
      'education.fullTime.level': '大学',
      'education.fullTime.school': '湖南大学',
      'education.fullTime.major': '土木工程',
      'education.inService.level': '研究生',
      'education.inService.school': '中央党校',
      'appointments.0.organization': '朝阳社区',
      'appointments.0.start': '2013-10-15',
      'appointments.0.end': '2014-06-09',
    });
  });

  it('knows the day of a term of which only months are written where the organisation’s own began then', () => {
    expect(fieldsOf(roster, '何静')).toEqual({
      name: '何静',
      gender: '女',
      'appointments.0.organization': '城东社区',
      'appointments.0.start': '2013-10-12',
    });
    expect(keysAt(roster.wrong)).toEqual(['城东社区 › C3 term-months']);
    expect(fieldsOf(roster, '张明')).toMatchObject({ 'appointments.0.start': '2013-10-20' });
  });

  it('tells which sheets were not read', () => {
    expect(keysAt(roster.told)).toEqual([
      '城东社区 › C2 start-of-term',
      '隐藏 › A1 hidden-sheet',
      'Sheet3 › A1 empty-sheet',
      '说明 › A1 no-table',
    ]);
  });

  it('takes what was asked for where nothing says whose people they are', () => {
    const nameless = workbook(
      sheet('Sheet1', [
        ['姓名', '性别'],
        ['王海', '男'],
        ['何静', '女'],
      ]),
    );
    expect(keysAt(read(nameless).wrong)).toEqual(['Sheet1 › A2 organization-missing']);
    const asked = read(nameless, { organization: '城东社区' });
    expect(asked.wrong).toEqual([]);
    expect(entryOf(asked, '何静').organization).toBe('城东社区');
  });

  it('takes the title where a column for it was left empty all the way down', () => {
    const rows = [['朝阳社区名册'], ['社区', '姓名'], [null, '王海'], [null, '何静']];
    const found = read(workbook(sheet('表', rows)));
    expect(found.wrong).toEqual([]);
    expect(entryOf(found, '何静').organization).toBe('朝阳社区');
  });

  it('skips a row that says there is nobody', () => {
    const found = read(
      workbook(
        sheet('朝阳社区', [
          ['序号', '姓名', '性别'],
          [1, '无', '—'],
        ]),
      ),
    );
    expect([found.entries, found.wrong]).toEqual([[], []]);
  });
});
