import { describe, expect, it } from 'vitest';
import { day, sheet, shown, workbook } from './build.ts';
import { entryOf, fieldsOf, keysAt, read, statuses } from './register.ts';

/** As an office types it: a title, who reports, headers in two levels with blanks, numbers filled in ahead, signatures. */
const roster = workbook(
  sheet(
    'Sheet1',
    [
      ['淮川街道朝阳社区“兼职委员”花名册'],
      ['填报单位（盖章）：朝阳社区党总支            填报时间：2013年10月31日'],
      [
        '序号',
        '姓  名',
        '性\n别',
        '民族',
        '出生\n年月',
        '籍 贯',
        '文化程度',
        '入党\n时间',
        '工作单位及职务',
        '任职情况',
        null,
        null,
        null,
        null,
        '联系\n电话',
        '身份证号码',
        '备注',
      ],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        '人选类别',
        '产生方式',
        '任期起止',
        '批复文号',
        '聘书编号',
        null,
        null,
        null,
      ],
      [
        1,
        '周 建 国',
        '男',
        '汉',
        shown(1968.1, '1968.10'),
        '湖南 浏阳',
        '大专',
        '1991年6月28日',
        '浏阳市金穗农资有限公司党支部书记、董事长',
        '（1）',
        '聘任',
        '2013.10.15—2014.6.9',
        '淮工发〔2013〕12号',
        '朝阳聘〔2013〕1号',
        13800001234,
        '430198196810250514',
        null,
      ],
      [
        2,
        '李　红（女）',
        null,
        '汉族',
        '７１．３',
        '湖南浏阳',
        '在职研究生',
        day('1995-07'),
        '浏阳市某某局党组书记、局长',
        '上级机关事业单位、国企、金融等部门单位党组织负责人',
        '选任',
        '2013年10月15日至2014年6月9日',
        null,
        null,
        '０７３１－83600001',
        null,
        null,
      ],
      [3],
      [4],
      [5],
      ['审核人（签名）：', null, null, null, null, '填表人：', null, null, null, null, '联系电话：'],
      ['注：1. 出生年月填至月。'],
    ],
    {
      merged: [
        'A1:Q1',
        'A2:Q2',
        'A3:A4',
        'B3:B4',
        'C3:C4',
        'D3:D4',
        'E3:E4',
        'F3:F4',
        'G3:G4',
        'H3:H4',
        'I3:I4',
        'J3:N3',
        'O3:O4',
        'P3:P4',
        'Q3:Q4',
        'A11:Q11',
      ],
    },
  ),
);

describe('the roster of one organisation', () => {
  const found = read(roster);

  it('is understood without anything wrong', () => {
    expect(keysAt(found.wrong)).toEqual([]);
    expect(found.entries.map(({ name }) => name)).toEqual(['周建国', '李红']);
  });

  it('gives every field of somebody whose unit the register knows', () => {
    expect(fieldsOf(found, '周建国')).toEqual({
      name: '周建国',
      gender: '男',
      ethnicity: '汉族',
      birthDate: '1968-10',
      nativePlace: '湖南浏阳',
      'education.fullTime.level': '大专',
      'party.joined': '1991-06-28',
      unit: '金穗农资',
      position: '党支部书记、董事长',
      phone: '13800001234',
      idNumber: '430198196810250514',
      'appointments.0.organization': '朝阳社区',
      'appointments.0.category': '非公经济组织负责人',
      'appointments.0.mode': '聘任',
      'appointments.0.start': '2013-10-15',
      'appointments.0.end': '2014-06-09',
      'appointments.0.steps.上级批复.document': '淮工发〔2013〕12号',
      'appointments.0.steps.组织聘用.certificate': '朝阳聘〔2013〕1号',
    });
  });

  it('keeps a unit that nobody knows in the position, and reads what is written full-width', () => {
    expect(fieldsOf(found, '李红')).toEqual({
      name: '李红',
      gender: '女',
      ethnicity: '汉族',
      birthDate: '1971-03',
      nativePlace: '湖南浏阳',
      'education.inService.level': '研究生',
      'party.joined': '1995-07',
      position: '浏阳市某某局党组书记、局长',
      phone: '0731-83600001',
      'appointments.0.organization': '朝阳社区',
      'appointments.0.category': '上级单位负责人',
      'appointments.0.mode': '选任',
      'appointments.0.start': '2013-10-15',
      'appointments.0.end': '2014-06-09',
    });
  });

  it('tells what was guessed, and what each column was taken for', () => {
    expect(keysAt(found.told)).toEqual(['Sheet1 › G5 full-time', 'Sheet1 › E6 century']);
    expect(entryOf(found, '李红').seenName).toBe('李 红（女）');
    expect(statuses(found)).toMatchObject({
      序号: 'serial',
      文化程度: 'education',
      '任职情况/批复文号': 'step:上级批复:document',
      备注: 'remarks',
    });
    expect(found.columns.find(({ label }) => label === '备注')?.status).toBe('empty');
  });
});
