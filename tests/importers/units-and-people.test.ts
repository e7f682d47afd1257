import { describe, expect, it } from 'vitest';
import { sheet, workbook } from './build.ts';
import { fieldsOf, keysAt, known, read, register, statuses } from './register.ts';

/** Two sheets made by a software firm: English field names, then Chinese ones; units in one, people in the other. */
const book = workbook(
  sheet('units', [
    [
      '单位名称',
      '单位类型',
      '所属社区',
      '党组织名称',
      '党组织书记',
      '党员人数',
      '联系人',
      '联系电话',
      '可提供资源',
      '需求',
    ],
    [
      '湖南新月食品有限公司',
      '非公经济组织',
      '朝阳社区',
      '新月食品党支部',
      '赵 云',
      12,
      '钱某',
      '0731-83600009',
      '会议室、停车场',
      '无',
    ],
    ['河滨小学', '事业单位', '朝阳社区党总支', null, null, '8名', null, null, null, null],
    ['浏阳市税务局', '行政', '朝阳社区', null, null, '十二', null, null, null, null],
  ]),
  sheet('people', [
    [
      'name',
      'sex',
      'birthDate',
      'id_number',
      'organization',
      'unit',
      'position',
      'category',
      'mode',
      '届次',
      'retired',
      'honors',
      'resume',
      'family',
      '退出方式',
      '离任时间',
      '退出原因',
    ],
    [
      '赵云',
      'M',
      '1970-02',
      null,
      '朝阳社区',
      '新月食品有限公司',
      '党支部书记、董事长',
      '非公经济组织负责人',
      '选任',
      '第五届',
      '否',
      '2012年度优秀共产党员；\n2011年劳动模范',
      '1988.09—1992.07 湖南大学学习\n1992.07至今 湖南新月食品有限公司\n（其间任车间主任）',
      '妻子：李某，1970.02，群众，教师\n儿子，赵某',
      '自行退出',
      '2013.3.1',
      '工作调动',
    ],
    [
      '钱芳',
      'female',
      '1966-01',
      '430198196601011003',
      '朝阳社区',
      null,
      '退休教师',
      '⑤',
      '聘任',
      '第六届',
      '退休',
      '无',
      '无',
      '无',
      null,
      null,
      null,
    ],
  ]),
);

describe('units on one sheet and people on another', () => {
  const roster = read(book);

  it('reads a new unit whole, and of a known one what is new', () => {
    expect(fieldsOf(roster, '湖南新月食品有限公司')).toEqual({
      name: '湖南新月食品有限公司',
      type: '非公经济组织',
      organization: '朝阳社区',
      'partyOrganization.name': '新月食品党支部',
      'partyOrganization.head': '赵云',
      'partyOrganization.members': 12,
      'contact.name': '钱某',
      'contact.phone': '0731-83600009',
      resources: ['会议室', '停车场'],
      needs: [],
    });
    expect(fieldsOf(roster, '浏阳市河滨小学')).toEqual({
      type: '事业单位',
      organization: '朝阳社区',
      'partyOrganization.members': 8,
    });
  });

  it('finds the new unit of a person by the end of its name', () => {
    expect(fieldsOf(roster, '赵云')).toEqual({
      name: '赵云',
      gender: '男',
      birthDate: '1970-02',
      unit: '湖南新月食品有限公司',
      position: '党支部书记、董事长',
      retired: false,
      honors: ['2012年度优秀共产党员', '2011年劳动模范'],
      resume: [
        { from: '1988-09', to: '1992-07', what: '湖南大学学习' },
        { from: '1992-07', what: '湖南新月食品有限公司（其间任车间主任）' },
      ],
      family: [
        { relation: '妻子', name: '李某', birthDate: '1970-02', politicalStatus: '群众', work: '教师' },
        { relation: '儿子', name: '赵某' },
      ],
      'appointments.0.organization': '朝阳社区',
      'appointments.0.category': '非公经济组织负责人',
      'appointments.0.mode': '选任',
      'appointments.0.start': '2011-06-10',
      'appointments.0.exit.kind': '自行退出',
      'appointments.0.exit.on': '2013-03-01',
      'appointments.0.exit.cause': '工作调动',
    });
  });

  it('reads what is known to be nothing, and a category by the number that the document gives it', () => {
    expect(fieldsOf(roster, '钱芳')).toEqual({
      name: '钱芳',
      gender: '女',
      birthDate: '1966-01',
      idNumber: '430198196601011003',
      position: '退休教师',
      retired: true,
      honors: [],
      resume: [],
      family: [],
      'appointments.0.organization': '朝阳社区',
      'appointments.0.category': '离退休党员',
      'appointments.0.mode': '聘任',
    });
  });

  it('understands every column, and names the three cells that cannot be used', () => {
    expect(Object.values(statuses(roster))).not.toContain('not-understood');
    expect(keysAt(roster.wrong)).toEqual(['units › B4 word', 'units › F4 number', 'people › J3 term-name']);
  });
});

describe('a unit that lies elsewhere than its people serve', () => {
  it('lies where its own table says, on whichever sheet that stands', () => {
    const people = sheet('人员', [
      ['姓名', '社区', '工作单位'],
      ['王海', '朝阳社区', '浏阳市新月食品厂'],
    ]);
    const places = sheet('单位', [
      ['单位名称', '单位类型', '所属社区'],
      ['浏阳市新月食品厂', '国有企业', '城东社区'],
    ]);
    const roster = read(workbook(people, places));
    expect(keysAt(roster.wrong)).toEqual([]);
    expect(keysAt(roster.told)).toEqual([]);
    expect(fieldsOf(roster, '浏阳市新月食品厂')).toEqual({
      name: '浏阳市新月食品厂',
      type: '国有企业',
      organization: '城东社区',
    });
  });
});

/** A form for one person as other offices have it, labels at the left of boxes, some of them high. */
const form = workbook(
  sheet(
    '张明',
    [
      ['兼职委员推荐登记表'],
      ['姓  名', '张　明', '性  别', '男', '出生年月', '1965.07（48岁）', '照片'],
      ['民  族', '汉', '籍  贯', '湖南浏阳', '政治面貌', '中共党员', null],
      ['入党时间', '1990年7月', '参加工作时间', '1986.9', '健康状况', '良好', null],
      ['身份证号码', '430198196507180038', null, '联系电话', '13800000009', null, null],
      ['单位及职务', '浏阳市河滨小学\n党支部书记', null, '聘任单位', '城东社区党支部', null, null],
      ['人选类别', '居民中的先进模范党员', null, '产生方式', '聘任', null, null],
      ['简历', '1986.09—1990.06  浏阳师范学习', null, null, null, null, null],
      [null, '1990.06—          浏阳市河滨小学', null, null, null, null, null],
      ['奖惩情况', '2010年优秀教师', null, null, null, null, null],
      ['家庭主要成员', '称谓', '姓名', '出生年月', '政治面貌', '工作单位及职务', null],
      [null, '妻子', '李 某', '1968.5', '群众', '退休', null],
      [null, null, null, null, null, null, null],
      ['推荐单位意见', '（盖章）\n年  月  日', null, '社区党组织意见', '同意', null, null],
    ],
    { merged: ['A1:G1', 'G2:G4', 'B5:C5', 'E5:G5', 'B6:C6', 'E6:G6', 'A8:A9', 'B8:G8', 'B9:G9', 'A11:A13'] },
  ),
);

describe('a personal form that another office made', () => {
  it('is read by its labels', () => {
    const roster = read(form);
    expect(keysAt(roster.wrong)).toEqual([]);
    expect(fieldsOf(roster, '张明')).toEqual({
      name: '张明',
      gender: '男',
      birthDate: '1965-07',
      ethnicity: '汉族',
      nativePlace: '湖南浏阳',
      'party.joined': '1990-07',
      workStarted: '1986-09',
      idNumber: '430198196507180038',
      phone: '13800000009',
      unit: '河滨小学',
      position: '党支部书记',
      honors: ['2010年优秀教师'],
      resume: [
        { from: '1986-09', to: '1990-06', what: '浏阳师范学习' },
        { from: '1990-06', what: '浏阳市河滨小学' },
      ],
      family: [{ relation: '妻子', name: '李某', birthDate: '1968-05', politicalStatus: '群众', work: '退休' }],
      'appointments.0.organization': '城东社区',
      'appointments.0.category': '模范党员',
      'appointments.0.mode': '聘任',
    });
  });

  it('tells a box that has no place in the record', () => {
    expect(read(form).columns.map(({ label, status }) => [label, status])).toEqual([['健康状况', 'not-understood']]);
  });

  it('belongs to the record of the person whom the register has', () => {
    const roster = read(form, { members: [known({ id: '张明', name: '张明', birthDate: '1965-07-18' })] });
    expect(roster.entries.map(({ id, isKnown }) => [id, isKnown])).toEqual([['张明', true]]);
    expect(register.organizations.has('城东社区')).toBe(true);
  });
});
