/** Exits in the example register, as the built-in policy has them. */

import { beforeEach, describe, expect, test } from 'vitest';
import { isMeant, standingIn } from '../../src/changes/exits.ts';
import { changeOf, Desk, refusalOf, saidOf } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.at('examples/liuyang', '2013-12-31');
});

const exitOfLatest = () => desk.member('周建国').appointments[1]?.exit;
const exit = (said: Parameters<Desk['exit']>[2]) => desk.exit('周建国', '朝阳社区', said);

const NOTICE = '书面通报=2013-12-02';
const RELEASE = '解除=2013-12-10';

describe('during the term', () => {
  test('the last day is that of the last step, and the unit is named', () => {
    const decision = exit({ kind: '自行退出', cause: '工作调动', steps: [NOTICE, RELEASE] });
    expect(desk.make('周建国', decision)).toEqual([]);
    expect(exitOfLatest()).toEqual({
      kind: '自行退出',
      on: '2013-12-10',
      cause: '工作调动',
      steps: { 书面通报: { on: '2013-12-02', by: '浏阳市金穗农资有限公司党支部' }, 解除: { on: '2013-12-10' } },
    });
    expect(saidOf(decision)).toEqual([
      'Last day 2013-12-10: that of “解除”, the last step.',
      '书面通报: by 浏阳市金穗农资有限公司党支部, as the policy has it.',
    ]);
    expect(desk.newFindings()).toEqual([]);
  });

  test('the kind need not be stated where steps or cause leave only one', () => {
    expect(saidOf(exit({ cause: '工作调动', steps: [RELEASE], on: '2013-12-10' }))[0]).toMatch(/^Exit “自行退出”/);
    expect(saidOf(exit({ cause: '不遵守相关制度', on: '2013-12-10' }))[0]).toMatch(/^Exit “解除选聘”/);
    expect(exit({})).toEqual({ asks: [{ field: 'kind', choices: ['届满', '解除选聘', '自行退出'] }] });
  });

  test('what cannot be worked out is asked for', () => {
    expect(exit({ kind: '自行退出', steps: [NOTICE] })).toEqual({
      asks: [
        { field: 'on', choices: [] },
        { field: 'cause', choices: ['工作调动', '其他原因'] },
      ],
    });
  });

  test.each([{ goes: [[NOTICE], [RELEASE]] }, { goes: [[RELEASE], [NOTICE]] }])(
    'in several goes the file is the same',
    ({ goes }) => {
      const said = { kind: '自行退出', cause: '工作调动', on: '2013-12-10' };
      desk.make('周建国', exit({ ...said, steps: [NOTICE, RELEASE] }));
      const inOne = desk.textOf(desk.fileOf('周建国'));
      desk.drafts.clear();
      const [first = [], second = []] = goes;
      const begun = exit({ ...said, steps: first });
      expect(saidOf(begun).at(-1)).toMatch(/takes effect when its steps are done/);
      expect(desk.make('周建国', begun)).toHaveLength(1);
      expect(desk.newFindings()).toEqual(['step-missing appointments.1.exit.steps']);
      expect(desk.make('周建国', exit({ steps: second }))).toEqual([]);
      expect(desk.textOf(desk.fileOf('周建国'))).toBe(inOne);
      expect(desk.newFindings()).toEqual([]);
    },
  );

  test('an optional step later on', () => {
    const steps = ['研究=2013-12-02', '备案=2013-12-05'];
    desk.make('周建国', exit({ kind: '解除选聘', cause: '不遵守相关制度', on: '2013-12-06', steps }));
    desk.make('周建国', exit({ steps: ['免去职务=2013-12-06'] }));
    expect(Object.keys(exitOfLatest()?.steps ?? {})).toEqual(['研究', '备案', '免去职务']);
    expect(exitOfLatest()?.steps?.备案?.to).toBe('淮川街道');
    expect(desk.newFindings()).toEqual([]);
  });
});

describe('at the end of the term', () => {
  test('its end is the last day, without a word more', () => {
    desk.asOf = '2014-06-30';
    const decision = exit({});
    desk.make('周建国', decision);
    expect(exitOfLatest()).toEqual({ kind: '届满', on: '2014-06-09' });
    expect(saidOf(decision)).toEqual([
      'Exit “届满”: the one that fits what was stated.',
      'Last day 2014-06-09: the end of the term.',
    ]);
    expect(desk.newFindings()).toEqual([]);
  });

  test('not before', () => {
    expect(refusalOf(exit({ kind: '届满' }))).toMatch(/lasts to 2014-06-09.*earlier: “解除选聘”, “自行退出”/);
  });
});

describe('refused, with what to do', () => {
  test.each([
    [{ kind: '自行退职' }, /no exit “自行退职”; did you mean “自行退出”\?.*“届满”, “解除选聘”/],
    [{ kind: '自行退出', cause: '工作调到' }, /“工作调到” is no cause of “自行退出”; did you mean “工作调动”/],
    [
      { kind: '自行退出', steps: ['研究=2013-12-02'] },
      /“研究” is no step of “自行退出”; its steps are “书面通报”, “解除”/,
    ],
    [{ kind: '届满', steps: ['研究=2013-12-02'] }, /it needs no steps/],
    [{ kind: '自行退出', on: '2011-05-01' }, /takes office in “朝阳社区” on 2011-06-10 only/],
  ])('%j', (said, wanted) => {
    expect(refusalOf(exit(said))).toMatch(wanted);
  });

  test('nobody leaves twice', () => {
    expect(refusalOf(desk.exit('莫海波', '禧和社区', { kind: '届满' }))).toMatch(
      /left “禧和社区” already, on 2012-11-30/,
    );
    expect(changeOf(desk.exit('莫海波', '禧和社区')).edits).toEqual([]);
  });

  test('who was never in office cannot leave it', () => {
    expect(refusalOf(desk.exit('周建国', '北城社区', { kind: '自行退出' }))).toMatch(/never took office/);
  });
});

describe('a further appointment on its way', () => {
  const APPROVAL = '上级批复=2014-05-20,document=淮工发〔2014〕20号';
  beforeEach(() => {
    desk.asOf = '2014-07-31';
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps: [APPROVAL] }));
  });
  const nomination = () => desk.member('周建国').appointments.at(-1);

  test('is withdrawn with the exit, which is said; its steps stay', () => {
    const steps = nomination()?.steps;
    const decision = exit({});
    desk.make('周建国', decision);
    expect(exitOfLatest()).toEqual({ kind: '届满', on: '2014-06-09' });
    expect(nomination()).toMatchObject({ steps, withdrawn: { on: '2014-06-09', reason: '届满' } });
    expect(saidOf(decision).at(-1)).toMatch(/is on its way.*marked “withdrawn” on 2014-06-09/);
    expect(desk.newFindings()).toEqual([]);
  });

  test('with the cause, and not before the last of its steps', () => {
    desk.asOf = '2014-05-31';
    desk.make(
      '周建国',
      exit({ kind: '自行退出', cause: '工作调动', steps: ['书面通报=2014-05-02', '解除=2014-05-10'] }),
    );
    expect(nomination()?.withdrawn).toEqual({ on: '2014-05-20', reason: '工作调动' });
    expect(desk.newFindings()).toEqual([]);
  });

  test('that was begun after the exit is left as it is', () => {
    desk.make('周建国', exit({}));
    desk.edit(desk.fileOf('周建国'), / +withdrawn:(?: \{.*\}|\n(?: {6}.*\n)+)/, '');
    expect(nomination()?.withdrawn).toBeUndefined();
    expect(changeOf(exit({})).edits).toEqual([]);
  });
});

describe('a next term that is to begin', () => {
  const LEAVING = { kind: '自行退出', cause: '工作调动', steps: ['书面通报=2014-06-01', '解除=2014-06-03'] };
  const next = () => desk.member('周建国').appointments.at(-1);
  beforeEach(() => {
    desk.asOf = '2014-06-04';
    const line = '  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }\n';
    desk.edit(desk.fileOf('朝阳社区'), line, `${line}  - { name: 第六届, start: 2014-06-10, end: 2017-06-09 }\n`);
    const steps = [
      '上级批复=2014-05-20,document=淮工发〔2014〕20号',
      '组织聘用=2014-06-02,certificate=朝阳聘〔2014〕1号',
    ];
    desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps, start: '2014-06-10' }));
  });

  test('is withdrawn with the exit from the term that is served, which is said; its steps stay', () => {
    expect(next()?.start).toBe('2014-06-10');
    const steps = next()?.steps;
    const before = desk.newFindings();
    const decision = exit(LEAVING);
    desk.make('周建国', decision);
    expect(exitOfLatest()).toMatchObject({ kind: '自行退出', on: '2014-06-03' });
    expect(next()).toMatchObject({ steps, withdrawn: { on: '2014-06-03', reason: '工作调动' } });
    expect(next()).not.toHaveProperty('start');
    expect(next()).not.toHaveProperty('end');
    expect(saidOf(decision).at(-1)).toMatch(/next term.*from 2014-06-10, does not begin.*“withdrawn” on 2014-06-03/);
    expect(desk.newFindings().filter((finding) => !before.includes(finding))).toEqual([]);
  });

  test('once it has begun is left itself', () => {
    desk.asOf = '2014-06-20';
    desk.make('周建国', exit({ ...LEAVING, steps: ['书面通报=2014-06-12', '解除=2014-06-15'] }));
    expect(exitOfLatest()).toBeUndefined();
    expect(next()).toMatchObject({ start: '2014-06-10', exit: { on: '2014-06-15' } });
    expect(refusalOf(exit({ ...LEAVING, on: '2014-06-03' }))).not.toBe('');
  });

  test('of several who leave in the term all are meant, and nobody at its end who goes on', () => {
    const standing = (said: Parameters<typeof standingIn>[2]) =>
      standingIn(desk.member('周建国'), desk.organization('朝阳社区'), said, desk.deciding);
    expect(standing({ kind: '自行退出', steps: [] })).toBe('serving');
    expect(standing({ kind: '届满', on: '2014-06-09', steps: [] })).toBe('serving');
    expect(isMeant('serving', { kind: '届满', steps: [] }, desk.deciding)).toBe(false);
  });
});
