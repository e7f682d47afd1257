import { describe, expect, it } from 'vitest';
import { blankBoxes, blankWorkbook, personalWorkbook } from '../src/forms/registration.ts';
import type { MemberRecord } from '../src/model/records.ts';
import type { Sheet } from '../src/writers/workbook.ts';
import {
  AS_OF,
  appointment,
  bareMember,
  beside,
  cellsOf,
  community,
  member,
  nomination,
  register,
  subdistrict,
  textsOf,
} from './forms-builders.ts';

const about = { register, organization: community, asOf: AS_OF, isMasked: false, photoOf: () => undefined };

function form(record: MemberRecord, over: Partial<typeof about> = {}): Sheet {
  const sheet = personalWorkbook({ ...about, ...over }, record)?.sheets[0];
  if (sheet === undefined) throw new Error('no form');
  return sheet;
}

/** Values of the rows of a table, from below its headings. */
function rowsBelow(sheet: Sheet, heading: string, count: number): string[][] {
  const start = sheet.rows.findIndex((row) => row.cells.some((cell) => cell.value === heading));
  return sheet.rows.slice(start + 1, start + 1 + count).map((row) => row.cells.map((cell) => String(cell.value)));
}

/** A record without one of its fields. */
function without(field: keyof MemberRecord): MemberRecord {
  const { [field]: _, ...rest } = member();
  return rest as MemberRecord;
}

describe('what is not recorded stays blank', () => {
  it.each<[keyof MemberRecord, string]>([
    ['ethnicity', '民族'],
    ['birthDate', '出生年月（岁）'],
    ['nativePlace', '籍贯'],
    ['workStarted', '参加工作时间'],
    ['idNumber', '身份证号'],
    ['phone', '联系电话'],
    ['address', '家庭住址'],
    ['resume', '简历'],
    ['honors', '奖惩情况'],
    ['education', '全日制教育'],
    ['party', '入党时间'],
    ['party', '转正时间'],
    ['party', '政治面貌'],
    ['party', '组织关系所在党组织'],
  ])('without %s: %s', (field, box) => {
    expect(beside(form(member()), box)).not.toBe('');
    const sheet = form(without(field));
    expect(beside(sheet, box)).toBe('');
    expect(blankBoxes(sheet)).toContain(box);
  });

  it('with room to write in: four relatives, and a résumé', () => {
    const sheet = form(bareMember());
    expect(rowsBelow(sheet, '称谓', 4)).toEqual(Array.from({ length: 4 }, () => ['', '', '', '', '']));
    const resume = sheet.rows.find((row) => row.cells[0]?.value === '简历');
    expect(resume?.minHeight).toBeGreaterThan(130);
  });

  it('in a relative of whom not all is known', () => {
    const sheet = form(member({ family: [{ relation: '妻子', name: '李某' }] }));
    expect(rowsBelow(sheet, '称谓', 1)).toEqual([['妻子', '李某', '', '', '']]);
    expect(blankBoxes(sheet)).toContain('家庭主要成员及重要社会关系');
  });
});

describe('what is known to be nothing says so', () => {
  it('in a list that is empty', () => {
    const sheet = form(member({ resume: [], honors: [], family: [] }));
    expect(beside(sheet, '简历')).toBe('无');
    expect(beside(sheet, '奖惩情况')).toBe('无');
    expect(rowsBelow(sheet, '称谓', 1)).toEqual([['—', '—', '—', '—', '无']]);
    for (const box of ['简历', '奖惩情况', '家庭主要成员及重要社会关系']) expect(blankBoxes(sheet)).not.toContain(box);
  });

  it('in a step that the policy asks nothing of', () => {
    expect(rowsBelow(form(member()), '步骤', 1)).toEqual([['广泛推荐', '2013.09.25', '—', '无']]);
  });

  it('but not in a step whose number or actor is asked for and was not recorded', () => {
    const steps = { 上级批复: { on: '2013-10-10' }, 组织聘用: { on: '2013-10-15' } };
    const rows = rowsBelow(form(member({ appointments: [appointment({ steps })] })), '步骤', 4);
    expect(rows[2]).toEqual(['上级批复', '2013.10.10', '', '']);
    expect(rows[3]).toEqual(['组织聘用', '2013.10.15', '朝阳社区党总支', '']);
  });
});

describe('the form of a nominee', () => {
  const nominee = member({ appointments: [nomination({ steps: { 广泛推荐: { on: '2013-09-25' } } })] });

  it('has the steps done, and those to come by name alone', () => {
    const [first, ...rest] = rowsBelow(form(nominee), '步骤', 6);
    expect(first).toEqual(['广泛推荐', '2013.09.25', '—', '无']);
    expect(rest.map(([name]) => name)).toEqual(['分类筛选', '上级批复', '组织聘用', '单位公示', '备案']);
    expect(rest.flatMap(([, ...values]) => values).join('')).toBe('');
  });

  it('has opinion blocks that are open for words, seal and date', () => {
    const sheet = form(nominee);
    const seals = textsOf(sheet).filter((text) => text.startsWith('（盖章）'));
    expect(seals).toHaveLength(4);
    for (const seal of seals) expect(seal).toMatch(/年\s+月\s+日$/);
    const opinions = cellsOf(sheet).filter(({ cell }) => cell.style === 'text' && cell.open === 'bottom');
    expect(opinions.filter(({ cell, row }) => cell.value === '' && row > 20)).toHaveLength(4);
  });

  it('leaves the term open, which is no box that was forgotten', () => {
    const sheet = form(nominee);
    expect(beside(sheet, '任期起止')).toBe('');
    expect(blankBoxes(sheet)).not.toContain('任期起止');
  });

  it('on probation in the Party does not ask for the day of full membership', () => {
    const sheet = form(member({ party: { joined: '2013-01', branch: '某支部' } }));
    expect(beside(sheet, '转正时间')).toBe('');
    expect(blankBoxes(sheet)).not.toContain('转正时间');
  });
});

describe('blank boxes', () => {
  it('are told by the name of the box, each once a form', () => {
    const photo = { bytes: new Uint8Array(), format: 'png', width: 1, height: 1, isTurned: false } as const;
    const full = member({ education: { ...member().education, inService: { level: '研究生', school: '某校' } } });
    expect(blankBoxes(form(full, { photoOf: () => photo as never }))).toEqual([]);
    expect(blankBoxes(form(full))).toEqual(['照片']);
    const missing = blankBoxes(form(bareMember()));
    expect(missing).toEqual([...new Set(missing)]);
    expect(missing).toContain('家庭主要成员及重要社会关系');
    expect(missing).not.toContain('备注');
  });

  it('ask for a school only where there is an education', () => {
    const { education: _, ...uneducated } = member();
    expect(blankBoxes(form(uneducated))).not.toContain('毕业院校系及专业');
    expect(blankBoxes(form(member({ education: { fullTime: { level: '大学' } } })))).toContain('毕业院校系及专业');
  });
});

describe('empty forms', () => {
  const { sheets } = blankWorkbook(about);
  const [roster, personal] = sheets;

  it('are a roster and a personal form that know the organisation and its procedure', () => {
    expect(sheets).toHaveLength(2);
    if (roster === undefined || personal === undefined) throw new Error('no forms');
    expect(textsOf(roster)).toContain('填报单位（盖章）：中共淮川街道朝阳社区总支部委员会');
    expect(beside(personal, '拟聘（聘任）组织')).toBe(community.name);
    expect(rowsBelow(personal, '步骤', 6).map(([name]) => name)).toContain('上级批复');
    expect(textsOf(personal)).toContain('社区党组织意见');
  });

  it('know nobody', () => {
    if (personal === undefined) throw new Error('no form');
    const labels = cellsOf(personal).filter(({ cell }) => cell.style === 'label');
    expect(labels.length).toBeGreaterThan(30);
    for (const box of ['姓名', '性别', '出生年月（岁）', '人选类别', '产生方式', '简历', '备注']) {
      expect(beside(personal, box)).toBe('');
    }
    expect(personal.footer).toMatch(/^姓名：＿+　+第 &P 页，共 2 页$/);
  });
});

describe("one person's form alone", () => {
  it('has no roster', () => {
    expect(personalWorkbook(about, member())?.sheets.map((sheet) => sheet.name)).toEqual(['周建国']);
  });

  it('is there for somebody who has left, and says how', () => {
    const exit = { kind: '自行退出', on: '2013-10-20', cause: '工作调动' };
    const sheet = form(member({ appointments: [appointment({ exit })] }));
    expect(beside(sheet, '备注')).toBe('自行退出（2013.10.20，工作调动）');
  });

  it('is not there for whom the organisation never had', () => {
    expect(personalWorkbook({ ...about, organization: subdistrict }, member())).toBeUndefined();
  });
});
