/** Renewals and further appointments in the example register, as the built-in policy has them. */

import { beforeEach, describe, expect, test } from 'vitest';
import { seatOf } from '../../src/changes/seat.ts';
import { stateOn } from '../../src/model/appointment.ts';
import { changeOf, Desk, refusalOf, saidOf } from './desk.ts';

const EXAMPLE = 'examples/liuyang';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.at(EXAMPLE, '2014-07-31');
});

/** The community has elected: its next term is in its record. */
function elected(start = '2014-06-10'): void {
  desk.edit(
    communityFile(),
    '  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }\n',
    (line) => `${line}  - { name: 第六届, start: ${start}, end: 2017-06-09 }\n`,
  );
}

function communityFile(): string {
  return desk.fileOf('朝阳社区');
}

const APPROVAL = '上级批复=2014-06-12,document=淮工发〔2014〕20号';
const APPOINTMENT = '组织聘用=2014-06-16,certificate=朝阳聘〔2014〕1号';
const NOTICE = '单位公示=2014-06-18,until=2014-06-24,at=社区公示栏';
const FILING = '备案=2014-06-20';

describe('what the policy asks for next', () => {
  test('a renewal takes the steps of a renewal, with who does them and what they show', () => {
    elected();
    const change = changeOf(desk.renewal('周建国', '朝阳社区'));
    expect(change).toMatchObject({
      edits: [],
      stillToDo: [
        { step: '上级批复', by: { actor: 'superior', name: '中共浏阳市淮川街道工作委员会' }, evidence: ['document'] },
        { step: '组织聘用', by: { actor: 'self' }, evidence: ['certificate'] },
      ],
    });
    expect(saidOf(desk.renewal('周建国', '朝阳社区'))).toEqual([
      expect.stringMatching(/^A renewal: 周建国’s term in “朝阳社区” ends on 2014-06-09/),
      'As in the last term: 非公经济组织负责人, 聘任.',
    ]);
  });

  test('before the election it says so', () => {
    expect(saidOf(desk.renewal('周建国', '朝阳社区')).join(' ')).toMatch(/The election comes first: “第五届”/);
  });

  test('too late for a renewal: the whole procedure', () => {
    desk.asOf = '2014-12-31';
    elected();
    expect(changeOf(desk.renewal('周建国', '朝阳社区')).stillToDo.map(({ step }) => step)).toEqual([
      '广泛推荐',
      '分类筛选',
      '上级批复',
      '组织聘用',
      '单位公示',
      '备案',
    ]);
    expect(saidOf(desk.renewal('周建国', '朝阳社区'))[0]).toMatch(/^A new appointment: the time for renewing/);
  });
});

describe('step after step over the weeks', () => {
  test('the first step makes a nomination, the appointing one gives start and end, later ones go where they belong', () => {
    elected();
    const seat = () => seatOf(desk.member('周建国'), '朝阳社区', desk.deciding.register);
    expect(desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL] }))).toEqual(['组织聘用']);
    expect(seat().nomination?.record).toEqual({
      organization: '朝阳社区',
      category: '非公经济组织负责人',
      mode: '聘任',
      steps: { 上级批复: { on: '2014-06-12', by: '淮川街道', document: '淮工发〔2014〕20号' } },
    });
    expect(desk.newFindings()).toEqual([]);
    expect(desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [APPOINTMENT] }))).toEqual([]);
    expect(seat()).toMatchObject({
      nomination: undefined,
      latest: { record: { start: '2014-06-16', end: '2017-06-09' } },
    });
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [NOTICE] }));
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [FILING] }));
    const { latest } = seat();
    expect(Object.keys(latest?.record.steps ?? {})).toEqual(['上级批复', '组织聘用', '单位公示', '备案']);
    expect(latest?.record.steps?.备案).toEqual({ on: '2014-06-20', to: '中共浏阳市委组织部' });
    expect(latest && stateOn(latest, desk.asOf)).toBe('serving');
    expect(desk.newFindings()).toEqual([]);
  });

  test.each([
    { goes: [[APPROVAL], [APPOINTMENT], [NOTICE], [FILING]] },
    { goes: [[APPROVAL], [APPOINTMENT, FILING], [NOTICE]] },
    { goes: [[APPOINTMENT], [APPROVAL], [FILING], [NOTICE]] },
    { goes: [[FILING, NOTICE, APPOINTMENT, APPROVAL]] },
  ])('in however many goes, the file is the same: $goes.length', ({ goes }) => {
    elected();
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL, APPOINTMENT, NOTICE, FILING] }));
    const inOne = desk.textOf(desk.fileOf('周建国'));
    desk.drafts.delete(desk.fileOf('周建国'));
    for (const steps of goes) desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps }));
    expect(desk.textOf(desk.fileOf('周建国'))).toBe(inOne);
  });

  test('the same step said again adds what was not known, and says what it corrects', () => {
    elected();
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: ['上级批复=2014-06-11'] }));
    const again = desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL] });
    expect(saidOf(again)).toContain('上级批复: on was “2014-06-11” and becomes “2014-06-12”.');
    desk.make('周建国', again);
    expect(desk.textOf(desk.fileOf('周建国'))).toMatch(
      /上级批复: \{ on: 2014-06-12, by: 淮川街道, document: 淮工发〔2014〕20号 \}/,
    );
  });

  test('a nomination that was overtaken by a later term does not go on', () => {
    elected();
    const stale =
      '  - organization: 朝阳社区\n    category: 非公经济组织负责人\n    mode: 聘任\n    steps: { 广泛推荐: 2011-05-02 }\n';
    desk.edit(desk.fileOf('周建国'), 'appointments:\n', `appointments:\n${stale}`);
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL] }));
    expect(desk.member('周建国').appointments.map(({ steps = {} }) => Object.keys(steps).length)).toEqual([
      1, 6, 6, 2, 1,
    ]);
  });

  test('a nomination that was dropped does not go on', () => {
    elected();
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: ['广泛推荐=2014-06-11'] }));
    desk.edit(
      desk.fileOf('周建国'),
      '广泛推荐: 2014-06-11\n',
      '广泛推荐: 2014-06-11\n    withdrawn: { on: 2014-06-12 }\n',
    );
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL] }));
    expect(desk.member('周建国').appointments).toHaveLength(5);
  });
});

describe('start and end', () => {
  test.each([
    [
      'on the day of the appointing step',
      '2014-06-16',
      '2014-06-10',
      '2014-06-16',
      /Start 2014-06-16: the day of “组织聘用”/,
    ],
    [
      'after the term before',
      '2014-06-05',
      '2014-06-10',
      '2014-06-10',
      /Start 2014-06-10: the term before it ends on 2014-06-09/,
    ],
    ['on the shared day of the election', '2014-06-05', '2014-06-09', '2014-06-09', /Start 2014-06-09/],
    [
      'with the next term of the organisation',
      '2014-06-12',
      '2014-06-25',
      '2014-06-25',
      /Start 2014-06-25: the first day of “第六届”/,
    ],
  ])('%s', (_where, on, election, start, said) => {
    elected(election);
    const steps = ['上级批复=2014-06-01,document=淮工发〔2014〕20号', `组织聘用=${on},certificate=朝阳聘〔2014〕1号`];
    const decision = desk.renewal('周建国', '朝阳社区', { steps });
    desk.make('周建国', decision);
    expect(desk.member('周建国').appointments.at(-1)).toMatchObject({ start, end: '2017-06-09' });
    expect(saidOf(decision).join(' ')).toMatch(said);
    expect(desk.newFindings()).toEqual([]);
  });

  test('what is stated goes before what would be worked out', () => {
    elected();
    desk.edit(desk.fileOf('周建国'), 'resume:', 'residence: 朝阳社区\nhonors: [2012年度优秀共产党员]\nresume:');
    const said = {
      start: '2014-06-20',
      end: '2017-06-09',
      category: '模范党员',
      mode: '选任',
      position: '董事长',
    };
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL, APPOINTMENT], ...said }));
    expect(desk.member('周建国').appointments.at(-1)).toMatchObject(said);
  });

  test('the end that hangs on the organisation is left to it where the record writes none', () => {
    elected();
    const file = desk.fileOf('周建国');
    desk.drafts.set(file, desk.textOf(file).replaceAll(/^ {4}end: .*\n/gm, ''));
    const decision = desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL, APPOINTMENT] });
    desk.make('周建国', decision);
    expect(desk.member('周建国').appointments.at(-1)).not.toHaveProperty('end');
    expect(saidOf(decision).at(-1)).toMatch(/need not be written: it is that of “第六届” \(2017-06-09/);
    expect(desk.newFindings()).toEqual([]);
  });
});

describe('refused, with what to do', () => {
  test('the next term of the organisation is not recorded, but the appointing step is there', () => {
    expect(refusalOf(desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL, APPOINTMENT] }))).toMatch(
      /term of “朝阳社区” after “第五届” \(to 2014-06-09\) is not recorded.*- \{ name: …, start: 2014-06-10, end: … \}/,
    );
  });

  test('never a member there', () => {
    expect(refusalOf(desk.renewal('周建国', '北城社区'))).toMatch(/Nothing to renew.*--anew/);
  });

  test('never a member there, said to be anew: category and mode are asked for', () => {
    expect(desk.renewal('周建国', '北城社区', { isAnew: true })).toEqual({
      asks: [
        { field: 'category', choices: ['非公经济组织负责人', '上级单位负责人'] },
        { field: 'mode', choices: ['聘任', '选任'] },
      ],
    });
  });

  test('has left', () => {
    expect(refusalOf(desk.renewal('莫海波', '禧和社区'))).toMatch(/left “禧和社区” on 2012-11-30 \(解除选聘\).*--anew/);
    const anew = desk.renewal('莫海波', '禧和社区', { isAnew: true });
    expect(changeOf(anew).stillToDo).toHaveLength(6);
  });

  test('still in the first half of the term, unless the start is stated', () => {
    expect(refusalOf(desk.renewal('周建国', '淮川街道'))).toMatch(
      /^Too early: .* lasts from 2013-10-16 to 2016-10-16\. .* second half, from 2015-04-17\..*--start/,
    );
    desk.asOf = '2015-04-16';
    expect(refusalOf(desk.renewal('周建国', '淮川街道'))).toMatch(/^Too early/);
    desk.asOf = '2015-04-17';
    expect(changeOf(desk.renewal('周建国', '淮川街道')).stillToDo).toHaveLength(2);
  });

  test('the organisation is dissolved', () => {
    desk.edit(communityFile(), 'level: 社区\n', 'level: 社区\nactive: { until: 2014-06-30 }\n');
    expect(refusalOf(desk.renewal('周建国', '朝阳社区'))).toMatch(/“朝阳社区” exists until 2014-06-30.*dgw exit/);
  });

  test('the category is no longer met, and another is', () => {
    desk.edit(desk.fileOf('周建国'), 'unit: 金穗农资\n', 'retired: true\nresidence: 朝阳社区\n');
    elected();
    expect(refusalOf(desk.renewal('周建国', '朝阳社区'))).toMatch(
      /category “非公经济组织负责人” is no longer met.*--category: “模范党员”, “离退休党员” would be met/,
    );
    const other = desk.renewal('周建国', '朝阳社区', { category: '离退休党员', steps: [APPROVAL, APPOINTMENT] });
    desk.make('周建国', other);
    expect(desk.newFindings().filter((finding) => finding.startsWith('category'))).toEqual([
      expect.stringContaining('appointments.2.category'),
    ]);
  });

  test('a step of another procedure', () => {
    expect(refusalOf(desk.renewal('周建国', '朝阳社区', { steps: ['向常委会报告=2014-06-12'] }))).toMatch(
      /no step of an appointment at level “社区”; its steps are “广泛推荐”/,
    );
  });

  test('something in the record is wrong', () => {
    desk.edit(desk.fileOf('周建国'), 'start: 2011-06-10', 'start: 2011-06-31');
    expect(refusalOf(desk.renewal('周建国', '朝阳社区'))).toMatch(/dgw validate/);
  });
});
