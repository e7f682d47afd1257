import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Drafts, draftsOf } from '../../src/importers/drafts/drafts-of.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import { normalise } from '../../src/records/normalise.ts';
import { recordOrder } from '../../src/records/record-order.ts';
import { editText } from '../../src/yaml/edit.ts';
import { type Put, sheet, workbook } from './build.ts';
import { keysAt, known, read, register } from './register.ts';

const TITLE = ['朝阳社区名册'];

function drafted(rows: readonly (readonly Put[])[], members: readonly MemberRecord[] = []): Drafts {
  const roster = read(workbook(sheet('表', [TITLE, ...rows])), { members });
  expect(keysAt(roster.wrong)).toEqual([]);
  return draftsOf(roster, {
    register,
    members: members.map((record) => ({ record, path: `members/${record.id}.yaml` })),
    units: [...register.units.values()].map((record) => ({ record, path: `units/${record.id}.yaml` })),
  });
}

/** The text of a record after the edits of its draft. */
function edited(text: string, rows: readonly (readonly Put[])[]): string {
  const record = normalise('member', parse(text)) as MemberRecord;
  const { drafts } = drafted(rows, [record]);
  const edits = drafts.flatMap((draft) => ('edits' in draft ? draft.edits : []));
  return editText(text, edits, recordOrder('member', register.policy));
}

describe('new records', () => {
  it('are written in the house style, fields in the order of the schema', () => {
    const { drafts } = drafted([
      [
        '聘书编号',
        '批复时间',
        '工作单位',
        '单位性质',
        '职务',
        '姓名',
        '性别',
        '身份证号',
        '入党时间',
        '学历',
        '类别',
        '产生方式',
        '任期',
      ],
      [
        'A〔2013〕1号',
        '2013.10.10',
        '浏阳市新月食品厂',
        '非公经济组织',
        '党支部书记',
        '王海',
        '男',
        '430198196507180038',
        '1990.7',
        '大专',
        '（1）',
        '聘任',
        '2013.10.15—2014.6.9',
      ],
    ]);
    expect(drafts.map((draft) => [draft.path, 'text' in draft ? draft.text : ''])).toEqual([
      [
        'units/浏阳市新月食品厂.yaml',
        'id: 浏阳市新月食品厂\nname: 浏阳市新月食品厂\ntype: 非公经济组织\norganization: 朝阳社区\n',
      ],
      [
        'members/朝阳社区/王海.yaml',
        `id: 王海
name: 王海
gender: 男
birthDate: 1965-07-18
idNumber: "430198196507180038"
party: { joined: 1990-07 }
education:
  fullTime: { level: 大专 }
unit: 浏阳市新月食品厂
position: 党支部书记
appointments:
  - organization: 朝阳社区
    category: 非公经济组织负责人
    mode: 聘任
    steps:
      上级批复: 2013-10-10
      组织聘用: { certificate: A〔2013〕1号 }
    start: 2013-10-15
    end: 2014-06-09
`,
      ],
    ]);
  });

  it('get a number behind the name where it is taken, in the register or in the roster', () => {
    const members = [known({ name: '王海', birthDate: '1950-01' })];
    const rows = [
      ['姓名', '出生年月'],
      ['王海', '1965.7'],
      ['王海', '1966.7'],
      ['何静', '1970.1'],
    ];
    const { drafts, told } = drafted(rows, members);
    expect(drafts.map(({ path }) => path)).toEqual([
      'members/朝阳社区/王海-2.yaml',
      'members/朝阳社区/王海-3.yaml',
      'members/朝阳社区/何静.yaml',
    ]);
    expect(keysAt(told)).toEqual(['表 › A3 id-taken', '表 › A4 id-taken']);
  });
});

const RECORD = `# 待补照片
id: 王海
name: 王海
gender: 男
birthDate: 1965-07-18 # 见档案
phone: "13800000001"
unit: 金穗农资
position: 书记
appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任
    steps:
      上级批复: 2013-10-10
    start: 2013-10-15
`;

describe('records that are there already', () => {
  it('change where the roster says something else, and nowhere else', () => {
    const text = edited(RECORD, [
      ['姓名', '出生年月', '手机', '单位及职务', '批复文号', '籍贯'],
      ['王 海', '1965.7', '13800000002', '浏阳市金穗农资有限公司书记', '淮工发〔2013〕12号', '湖南浏阳'],
    ]);
    expect(text).toBe(
      RECORD.replace('13800000001', '13800000002')
        .replace('上级批复: 2013-10-10', '上级批复: { on: 2013-10-10, document: 淮工发〔2013〕12号 }')
        .replace('phone:', 'nativePlace: 湖南浏阳\nphone:'),
    );
  });

  it('do not change where it says the same in other words', () => {
    const rows = [
      ['姓名', '性别', '出生年月', '工作单位', '职务', '类别', '任期', '联系电话'],
      ['王海', '男', '1965年7月', '金穗农资', '书记', '优秀离退休党员', '2013.10.15—2014.6.9', 13800000001],
    ];
    expect(edited(RECORD, rows)).toBe(RECORD);
  });

  it('do not change where the recorded position begins with the unit’s own name', () => {
    const whole = RECORD.replace('position: 书记', 'position: 浏阳市金穗农资有限公司书记');
    const rows = [
      ['姓名', '出生年月', '单位及职务'],
      ['王海', '1965.7', '浏阳市金穗农资有限公司书记'],
    ];
    expect(edited(whole, rows)).toBe(whole);
  });

  it('get a further appointment behind the others', () => {
    const rows = [
      ['姓名', '出生年月', '社区', '类别', '产生方式', '任期起'],
      ['王海', '1965.7', '城东社区', '(5)', '选任', '2013.10.12'],
    ];
    expect(edited(RECORD, rows)).toBe(
      `${RECORD}  - organization: 城东社区\n    category: 离退休党员\n    mode: 选任\n    start: 2013-10-12\n`,
    );
  });

  it('get a further appointment in the same organisation where the start lies behind the last', () => {
    const rows = [
      ['姓名', '出生年月', '类别', '任期起'],
      ['王海', '1965.7', '(5)', '2014.6.20'],
    ];
    expect(edited(RECORD, rows)).toBe(
      `${RECORD}  - organization: 朝阳社区\n    category: 离退休党员\n    start: 2014-06-20\n`,
    );
  });

  it('have a start corrected that lies within the same term', () => {
    const rows = [
      ['姓名', '出生年月', '任期起'],
      ['王海', '1965.7', '2013.10.20'],
    ];
    expect(edited(RECORD, rows)).toBe(RECORD.replace('start: 2013-10-15', 'start: 2013-10-20'));
  });

  it('of a nominee get the start of the nomination', () => {
    const nominee = RECORD.replace('    start: 2013-10-15\n', '');
    const rows = [
      ['姓名', '出生年月', '任职时间'],
      ['王海', '1965.7', '2013.10.15'],
    ];
    expect(edited(nominee, rows)).toBe(RECORD);
  });

  it('show old and new with the cell, for the preview', () => {
    const record = normalise('member', parse(RECORD)) as MemberRecord;
    const { drafts } = drafted(
      [
        ['姓名', '手机'],
        ['王海', '13800000002'],
      ],
      [record],
    );
    expect(drafts.map((draft) => ('changes' in draft ? draft.changes : []))).toEqual([
      [{ path: ['phone'], from: '13800000001', to: '13800000002', place: { sheet: '表', row: 3, column: 2 } }],
    ]);
  });

  it('are in conflict where two rows were taken for one of them', () => {
    const record = normalise('member', parse(RECORD)) as MemberRecord;
    const members = [{ ...record, idNumber: '430198196507180038' }];
    const rows = [
      ['姓名', '身份证号', '手机'],
      ['王海', '430198196507180038', '1'],
      ['王大海', '430198196507180038', '2'],
    ];
    expect(keysAt(drafted(rows, members).conflicts)).toEqual(['表 › A4 one-record-twice']);
  });
});
