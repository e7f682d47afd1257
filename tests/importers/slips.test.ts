import { describe, expect, it } from 'vitest';
import type { Roster } from '../../src/importers/roster.ts';
import { LANGUAGES, type Lang, say } from '../../src/messages/catalogue.ts';
import { broken, day, type Put, sheet, shown, workbook } from './build.ts';
import { fieldsOf, keysAt, read, statuses } from './register.ts';

/** One cell under one header, of somebody in the community. */
function cell(header: string, put: Put, more: Readonly<Record<string, Put>> = {}) {
  const heads = ['姓名', header, ...Object.keys(more)];
  return read(workbook(sheet('表', [['朝阳社区名册'], heads, ['王海', put, ...Object.values(more)]])));
}

/** What the field is read as, or the key of what is wrong. */
function outcome(header: string, put: Put, path: string): unknown {
  const roster = cell(header, put);
  const [remark] = roster.wrong;
  return remark === undefined ? fieldsOf(roster, '王海')[path] : remark.message.key.replace('roster.', '');
}

/** What is said of the one cell that is wrong. */
function said({ wrong }: Roster, lang: Lang = 'zh'): string {
  return wrong.map(({ message }) => say(lang, message)).join('\n');
}

describe('dates', () => {
  it.each<[Put, unknown]>([
    ['1968.04', '1968-04'],
    ['1968年4月12日', '1968-04-12'],
    ['一九六八年四月', '1968-04'],
    ['68.4', '1968-04'],
    ['１９６８．０４', '1968-04'],
    ['1968.04（45岁）', '1968-04'],
    ['19680412', '1968-04-12'],
    [19680412, '1968-04-12'],
    [196804, '1968-04'],
    [1968.04, '1968-04'],
    [1968.12, '1968-12'],
    [1968.5, '1968-05'],
    [shown(1980.1, '1980.10'), '1980-10'],
    [day('1968-04-12'), '1968-04-12'],
    [day('1968-04'), '1968-04'],
    ['无', undefined],
    ['—', undefined],
    [1980.1, 'date-ambiguous'],
    [24940, 'date-as-number'],
    ['1968', 'date-incomplete'],
    [1968, 'date-incomplete'],
    ['1968-02-30', 'no-such-day'],
    ['4/5/1968', 'date-ambiguous'],
    ['1768.4', 'date-range'],
    ['至今', 'until-now'],
    ['不详', 'date-unknown'],
    [broken('#N/A'), 'error-cell'],
    [true, 'same-as-above'],
    ['同上', 'same-as-above'],
  ])('%j is %j', (put, expected) => {
    expect(outcome('出生年月', put, 'birthDate')).toBe(expected);
  });

  it('says of a number that may be January or October both, and of a serial number the day it would be', () => {
    expect(said(cell('出生年月', 1980.1))).toContain('1980-01，还是 1980-10');
    expect(said(cell('出生年月', 24940))).toContain('1968-04-12');
  });
});

describe('ID numbers', () => {
  it.each<[Put, unknown]>([
    ['430198196804120015', '430198196804120015'],
    [' 430198 19680412 0015 ', '430198196804120015'],
    ['43019819800305001x', '43019819800305001X'],
    ['４３０１９８１９６８０４１２００１５', '430198196804120015'],
    ["'430198196804120015", '430198196804120015'],
    [430198196804120000, 'id-damaged'],
    [shown(430198196804120000, '4.30198E+17'), 'id-damaged'],
    [Number('430198199003070134'), 'id-damaged'],
    ['4.30198E+17', 'id-damaged'],
    ['430198196804120000', 'id-damaged'],
    ['43019819680412001', 'id-shape'],
    ['430198680412001', 'id-shape'],
    ['4301**********0015', 'hidden'],
    ['无', undefined],
  ])('%j is %j', (put, expected) => {
    expect(outcome('身份证号', put, 'idNumber')).toBe(expected);
  });

  it('says nothing of sex and birth where its check character does not fit', () => {
    expect(outcome('身份证号', '430198196804120015', 'birthDate')).toBe('1968-04-12');
    expect(outcome('身份证号', '430198196804120016', 'birthDate')).toBeUndefined();
  });

  it('leaves the check character to the rules', () => {
    expect(outcome('身份证号', '430198196804120016', 'idNumber')).toBe('430198196804120016');
  });

  it('offers nothing for a damaged number, and shows no number whole', () => {
    for (const put of [430198196804120000, '43019819680412001', '430198196804120000'] as const) {
      for (const lang of LANGUAGES) {
        expect(said(cell('身份证号', put), lang)).toMatch(/ID number|身份证号码/);
        expect(said(cell('身份证号', put), lang)).not.toMatch(/\d{9}/);
      }
    }
  });
});

describe('other values', () => {
  it.each<[string, Put, string, unknown]>([
    ['手机', 13800001234, 'phone', '13800001234'],
    ['手机', '138 0000 1234', 'phone', '138 0000 1234'],
    ['手机', '13800001234\n13800001235', 'phone', '13800001234、13800001235'],
    ['手机', '1.38E+10', 'phone', 'phone-damaged'],
    ['手机', shown(13800001234, '13,800,001,234'), 'phone', '13800001234'],
    ['手机', shown(73183600001, '0731-83600001'), 'phone', '0731-83600001'],
    ['手机', 1380000.5, 'phone', 'phone-damaged'],
    ['手机', '138****1234', 'phone', 'hidden'],
    ['性别', '男 ', 'gender', '男'],
    ['性别', '女性', 'gender', '女'],
    ['性别', '未知', 'gender', 'gender'],
    ['民族', '土家', 'ethnicity', '土家族'],
    ['民族', '瀚族', 'ethnicity', 'ethnicity'],
    ['人选类别', '(5)', 'appointments.0.category', '离退休党员'],
    ['人选类别', 2, 'appointments.0.category', '上级单位负责人'],
    ['人选类别', '第四类', 'appointments.0.category', '模范党员'],
    ['人选类别', '5.优秀离退休党员', 'appointments.0.category', '离退休党员'],
    ['人选类别', '社区骨干', 'appointments.0.category', '社区骨干'],
    ['人选类别', '表现优秀的离退休党员。', 'appointments.0.category', '离退休党员'],
    ['人选类别', '9', 'appointments.0.category', 'word'],
    ['人选类别', '党员', 'appointments.0.category', 'word'],
    ['产生方式', '选任（差额）', 'appointments.0.mode', '选任'],
    ['产生方式', '任命', 'appointments.0.mode', '任命'],
    ['产生方式', '聘仼', 'appointments.0.mode', 'word'],
    ['职务身份', '党组织负责人、法定代表人', 'roles', ['党组织负责人', '法定代表人']],
    ['职务身份', '党组织负责人、班长', 'roles', 'word'],
    ['是否离退休', '√', 'retired', true],
    ['是否离退休', '不清楚', 'retired', 'yes-or-no'],
    ['居住社区', '城东', 'residence', '城东社区'],
    ['居住社区', '社区', 'residence', 'organization-ambiguous'],
    ['居住社区', '南门社区', 'residence', 'organization-unknown'],
    ['学历学位', '大学、工学学士', 'education.fullTime.degree', '工学学士'],
    ['学历学位', '大专\n在职大学', 'education.inService.level', '大学'],
    ['学历学位', '大专、大学', 'education.fullTime.level', 'education'],
    ['简历', '一直在家', 'resume', 'resume'],
    ['家庭成员', '一家三口', 'family', 'family'],
    ['任期', '2013.10.15—2014.6.9', 'appointments.0.end', '2014-06-09'],
    ['任期', '自2013年10月15日至2014年6月9日止（本届）', 'appointments.0.end', '2014-06-09'],
    ['任期', '2013.10.15—2014.6', 'appointments.0.end', undefined],
    ['任期', '2013.10.15—2014.7', 'appointments.0.end', 'term-months'],
    ['任期', '2014.6.9-2013.10.15', 'appointments.0.start', 'term-order'],
    ['任期', '一届', 'appointments.0.start', 'term-unknown'],
    ['任期', '第五届', 'appointments.0.start', '2011-06-10'],
    ['任期', '2013.10—2014.6', 'appointments.0.start', 'term-months'],
    ['任职时间', '2011年6月', 'appointments.0.start', '2011-06-10'],
    ['届次', '第九届', 'appointments.0.start', 'term-name'],
    ['批复文号', '淮工发〔2013〕 12号', 'appointments.0.steps.上级批复.document', '淮工发〔2013〕 12号'],
    ['聘书编号', 'A1\nA2', 'appointments.0.steps.组织聘用.certificate', 'evidence'],
    ['公示时间', '2013.10.16—2013.10.22', 'appointments.0.steps.单位公示.until', '2013-10-22'],
  ])('%s %j: %s is %j', (header, put, path, expected) => {
    expect(outcome(header, put, path)).toEqual(expected);
  });

  it('names what may stand there, and the nearest', () => {
    expect(said(cell('产生方式', '聘仼'))).toBe('“聘仼”不是文件规定的用语，此处可填：“聘任”、“选任”，是不是“聘任”？');
  });

  it('sees that a political status contradicts the dates beside it', () => {
    expect(keysAt(cell('政治面貌', '群众', { 入党时间: '1990.7' }).wrong)).toEqual(['表 › B3 party-status']);
    expect(keysAt(cell('政治面貌', '中共党员', { 入党时间: '1990.7' }).wrong)).toEqual([]);
    expect(keysAt(cell('政治面貌', '群众').wrong)).toEqual([]);
    expect(keysAt(cell('政治面貌', '农工党员', { 入党时间: '1990.7' }).wrong)).toEqual(['表 › B3 party-status']);
    expect(keysAt(cell('政治面貌', '无党派人士').wrong)).toEqual([]);
    expect(keysAt(cell('政治面貌', '—', { 入党时间: '1990.7' }).wrong)).toEqual([]);
  });

  it('does not take any word for a political status', () => {
    expect(keysAt(cell('政治面貌', '正常', { 入党时间: '1990.7' }).wrong)).toEqual(['表 › B3 no-party-status']);
    expect(said(cell('政治面貌', '在册'))).toMatch(/“在册”看不出是不是党员/);
  });

  it('does not take the seat that the table is about for a post in the unit', () => {
    for (const seat of ['兼职委员', '委 员']) {
      const roster = cell('职务', seat);
      expect([fieldsOf(roster, '王海').position, keysAt(roster.told)]).toEqual([
        undefined,
        ['表 › B3 seat-as-position'],
      ]);
    }
    expect(fieldsOf(cell('职务', '政协委员'), '王海').position).toBe('政协委员');
    const beside = cell('职务', '兼职委员', { 工作单位: '浏阳市河滨小学' });
    expect(fieldsOf(beside, '王海')).toMatchObject({ unit: '河滨小学' });
    expect(fieldsOf(beside, '王海')).not.toHaveProperty('position');
  });
});

describe('rows', () => {
  const slips = (rows: readonly (readonly Put[])[], merged: readonly string[] = []) =>
    keysAt(read(workbook(sheet('表', [['朝阳社区名册'], ...rows], { merged }))).wrong);

  it('say what has no name', () => {
    expect(
      slips([
        ['姓名', '性别', '籍贯'],
        [null, '男', '湖南浏阳'],
        ['王海', '男'],
      ]),
    ).toEqual(['表 › B3 no-name']);
    expect(
      slips([
        ['姓名', '性别'],
        ['详见附件：王海', '男'],
      ]),
    ).toEqual(['表 › A3 name']);
  });

  it('ask whose a personal value is that is merged over several people', () => {
    const rows = [
      ['姓名', '性别', '人选类别'],
      ['王海', '男', '社区骨干'],
      ['何静', null, null],
    ];
    expect(slips(rows, ['B3:B4', 'C3:C4'])).toEqual(['表 › B3 merged-personal']);
  });

  it('take a value that is merged over the rows of several people for all of them, where it may hold for all', () => {
    const rows = [['朝阳社区名册'], ['姓名', '人选类别'], ['王海', '社区骨干'], ['何静', null]];
    const roster = read(workbook(sheet('表', rows, { merged: ['B3:B4'] })));
    expect(fieldsOf(roster, '何静')).toMatchObject({ 'appointments.0.category': '社区骨干' });
  });

  it('do not take a cell that is only high for one over several people', () => {
    expect(slips([['姓名', '性别'], ['王海', '男'], []], ['A3:A4', 'B3:B4'])).toEqual([]);
  });

  it('ask which of two columns of one name holds where they differ', () => {
    expect(
      slips([
        ['姓名', '职务', '职务'],
        ['王海', '书记', '主任'],
        ['何静', '主任', '主任'],
      ]),
    ).toEqual(['表 › C3 two-columns']);
  });

  it('are told of a wrong merged cell once', () => {
    const rows = [
      ['姓名', '人选类别'],
      ['王海', '不详'],
      ['何静', null],
      ['李红', null],
    ];
    expect(slips(rows, ['B3:B5'])).toEqual(['表 › B3 word']);
  });

  it('do not take a personal value from the row above for 同上', () => {
    expect(
      slips([
        ['姓名', '籍贯', '产生方式'],
        ['王海', '湖南浏阳', '聘任'],
        ['何静', '同上', '同上'],
      ]),
    ).toEqual(['表 › B4 same-as-above']);
  });
});

describe('headers', () => {
  const meanings = (rows: readonly (readonly Put[])[], merged: readonly string[] = []) => {
    const roster = read(workbook(sheet('朝阳社区', rows, { merged })));
    return [roster.entries.map(({ name }) => name), statuses(roster)];
  };

  it('hold characters that cannot be seen', () => {
    expect(
      meanings([
        ['姓\u200b名', '性\u00a0别\ufeff'],
        ['王\u200b海', '男'],
      ]),
    ).toEqual([['王海'], { 姓名: 'name', '性 别': 'gender' }]);
  });

  it('reach over two rows though most of the lower one is not understood', () => {
    const rows = [
      ['姓名', '任职情况', null, null],
      [null, '岗位甲', '岗位乙', '产生方式'],
      ['王海', '是', '否', '聘任'],
    ];
    expect(meanings(rows, ['A1:A2', 'B1:D1'])).toEqual([
      ['王海'],
      {
        姓名: 'name',
        '任职情况/岗位甲': 'not-understood',
        '任职情况/岗位乙': 'not-understood',
        '任职情况/产生方式': 'mode',
      },
    ]);
  });

  it('reach down beside a heading over nearly all of the table', () => {
    const rows = [
      ['序号', '基本情况', null, null, null, null],
      [null, '姓名', '性别', '民族', '籍贯', '职务'],
      [1, '王海', '男', '汉', '浏阳', '书记'],
    ];
    expect(meanings(rows, ['A1:A2', 'B1:F1'])).toMatchObject([['王海'], { 序号: 'serial', '基本情况/姓名': 'name' }]);
  });

  it('come again right below somebody with a cell beyond them, who is no header', () => {
    const rows = [
      ['姓名', '性别', '职务'],
      ['王海', '男', '书记', '补'],
      ['姓名', '性别', '职务'],
      ['何静', '女', '主任'],
    ];
    expect(meanings(rows)[0]).toEqual(['王海', '何静']);
  });

  it('come again in two rows on the next page', () => {
    const head = [
      ['姓名', '情况', null, '电话'],
      [null, '性别', '职务', null],
    ];
    const rows = [...head, ['王海', '男', '书记', '1'], ...head, ['何静', '女', '主任', '2']];
    expect(meanings(rows)[0]).toEqual(['王海', '何静']);
  });

  it('explain the words below them without being merged', () => {
    const rows = [
      [null, '基本情况', null, '任期', null],
      ['姓名', '性别', '民族', '起', '止'],
      ['王海', '男', '汉', '2013.10.15', '2014.6.9'],
    ];
    expect(meanings(rows)).toMatchObject([['王海'], { '任期/起': 'start', '任期/止': 'end' }]);
  });

  it('of somebody else’s are not those of the member', () => {
    const rows = [
      ['姓名', '单位联系人', null, '任职时间', null],
      [null, '姓名', '联系电话', '起', '止'],
      ['王海', '李某', '1', '2013.10.15', '2014.6.9'],
    ];
    expect(meanings(rows, ['A1:A2', 'B1:C1', 'D1:E1'])).toEqual([
      ['王海'],
      {
        姓名: 'name',
        '单位联系人/姓名': 'not-understood',
        '单位联系人/联系电话': 'not-understood',
        '任职时间/起': 'start',
        '任职时间/止': 'end',
      },
    ]);
  });

  it('are not names of relatives', () => {
    const rows = [
      ['姓名', '家庭成员', null],
      [null, '姓名', '称谓'],
      ['王海', '李某', '妻子'],
    ];
    expect(meanings(rows, ['A1:A2', 'B1:C1'])).toMatchObject([['王海'], { '家庭成员/姓名': 'not-understood' }]);
  });

  it('are told where there is none above what stands beside a name', () => {
    expect(
      meanings([
        ['姓名', '性别'],
        ['王海', '男', '秘密'],
      ]),
    ).toEqual([['王海'], { 姓名: 'name', 性别: 'gender', '': 'not-understood' }]);
  });

  it('of a subdistrict and of a community together mean the community', () => {
    const rows = [
      ['街道', '社区', '姓名'],
      ['淮川街道', '朝阳社区', '王海'],
      ['淮川街道', null, '何静'],
    ];
    const roster = read(workbook(sheet('表', rows)));
    expect(roster.entries.map(({ organization }) => organization)).toEqual(['朝阳社区', '淮川街道']);
  });
});

describe('forms below each other on one sheet', () => {
  it('are of one person each', () => {
    const one = (name: string, born: string) => [
      ['姓名', name, '性别', '男'],
      ['出生年月', born, '民族', '汉'],
      ['籍贯', '湖南浏阳', '职务', '科长'],
      [],
    ];
    const roster = read(workbook(sheet('朝阳社区', [...one('王海', '1965.7'), ...one('何静', '1975.8')])));
    expect(keysAt(roster.wrong)).toEqual([]);
    expect(fieldsOf(roster, '王海')).toMatchObject({ birthDate: '1965-07', position: '科长' });
    expect(fieldsOf(roster, '何静')).toMatchObject({ birthDate: '1975-08', nativePlace: '湖南浏阳' });
  });
});
