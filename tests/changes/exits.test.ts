/** Several who leave in one go: after an election, where the organisation is dissolved, and step after step. */

import { beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/changes/decision.ts';
import type { ExitAnswers } from '../../src/changes/exit-answers.ts';
import { exitsOf, isMeant, standingIn } from '../../src/changes/exits.ts';
import { Desk } from './desk.ts';

const WHERE = '朝阳社区';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.at('examples/liuyang', '2014-07-31');
});

type Said = Omit<ExitAnswers, 'steps'> & { readonly steps?: readonly string[] };

const answersOf = (said: Said): ExitAnswers => ({ ...said, steps: desk.steps(said.steps) });

/** Ids of those who are meant. */
function meant(said: Said = {}): string[] {
  const answers = answersOf(said);
  return [...desk.members.keys()].filter((id) => {
    const standing = standingIn(desk.member(id), desk.organization(WHERE), answers, desk.deciding);
    return standing !== undefined && isMeant(standing, answers, desk.deciding);
  });
}

function decide(said: Said, ids = meant(said)): Decision[] {
  const leavers = ids.map((id) => ({ member: desk.member(id), organization: desk.organization(WHERE) }));
  return exitsOf(leavers, answersOf(said), desk.deciding);
}

function makeAll(said: Said, ids = meant(said)): string[] {
  for (const [index, decision] of decide(said, ids).entries()) desk.make(ids[index] ?? '', decision);
  return ids;
}

const exits = (ids: readonly string[]) =>
  ids.map((id) => desk.member(id).appointments.findLast(({ organization }) => organization === WHERE)?.exit);

/** The community elects, and the first of its members is appointed again. */
function elected(): { readonly renewed: string; readonly others: string[] } {
  const line = '  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }\n';
  desk.edit(desk.fileOf(WHERE), line, `${line}  - { name: 第六届, start: 2014-06-10, end: 2017-06-09 }\n`);
  const [renewed = '', ...others] = meant();
  const steps = [
    '上级批复=2014-06-12,document=淮工发〔2014〕20号',
    '组织聘用=2014-06-16,certificate=朝阳聘〔2014〕1号',
  ];
  desk.make(renewed, desk.renewal(renewed, WHERE, { steps }));
  return { renewed, others };
}

describe('after an election', () => {
  test('all but who was appointed again leave at the end of the term, without a new error', () => {
    const { renewed, others } = elected();
    expect(others.length).toBeGreaterThan(2);
    expect(makeAll({})).toEqual(others);
    expect(exits(others)).toEqual(others.map(() => ({ kind: '届满', on: '2014-06-09' })));
    expect(exits([renewed])).toEqual([undefined]);
    expect(desk.newFindings().filter((finding) => !finding.startsWith('headcount'))).toEqual([]);
  });

  test('a second run finds nobody', () => {
    elected();
    makeAll({});
    expect(meant()).toEqual([]);
  });

  test('who goes on is meant where an exit during the term is stated', () => {
    const { renewed } = elected();
    expect(meant({ kind: '解除选聘' })).toEqual([renewed]);
    expect(meant({ cause: '不遵守相关制度' })).toEqual([renewed]);
  });
});

describe('where the organisation is dissolved', () => {
  beforeEach(() => {
    desk.edit(desk.fileOf(WHERE), 'level: 社区\n', 'level: 社区\nactive: { until: 2013-12-31 }\n');
  });

  test('all leave on its last day', () => {
    desk.asOf = '2014-01-10';
    const ids = makeAll({});
    expect(ids).toContain('周建国');
    expect(exits(ids)).toEqual(ids.map(() => ({ kind: '届满', on: '2013-12-31' })));
  });

  test('on that day already, where the exit is stated', () => {
    desk.asOf = '2013-12-31';
    const ids = makeAll({ kind: '届满' });
    expect(ids.length).toBeGreaterThan(3);
    expect(exits(ids)).toEqual(ids.map(() => ({ kind: '届满', on: '2013-12-31' })));
  });
});

describe('during the term', () => {
  const FIRST: Said = { kind: '解除选聘', cause: '不遵守相关制度', on: '2013-12-06', steps: ['研究=2013-12-02'] };

  beforeEach(() => {
    desk.asOf = '2013-12-31';
  });

  test('step after step, each document with a number of its own', () => {
    const ids = makeAll(FIRST);
    expect(ids.length).toBeGreaterThan(3);
    const steps = ['备案=2013-12-05,document=朝工发〔2013〕{7}号'];
    expect(makeAll({ steps })).toEqual(ids);
    expect(exits(ids).map((exit) => exit?.steps?.备案?.document)).toEqual(
      ids.map((_, index) => `朝工发〔2013〕${7 + index}号`),
    );
    expect(meant({ steps })).toEqual([]);
    expect(desk.newFindings().filter((finding) => !finding.startsWith('headcount'))).toEqual([]);
  });

  test('not who left for another cause or on another day', () => {
    makeAll(FIRST);
    expect(meant({ cause: '其他情形', steps: ['备案=2013-12-05'] })).toEqual([]);
    expect(meant({ on: '2013-12-07', steps: ['备案=2013-12-05'] })).toEqual([]);
  });

  test('nobody who left long before, however little is recorded of it', () => {
    expect(meant({ steps: ['备案=2013-12-05'] })).not.toContain('谭立新');
  });
});

test('whoever has something wrong in the record is meant, and refused', () => {
  desk.edit(desk.fileOf('周建国'), 'start: 2011-06-10', 'start: 2011-16-10');
  const ids = meant();
  expect(ids).toContain('周建国');
  expect(decide({})[ids.indexOf('周建国')]).toMatchObject({ refused: { key: 'changes.unknown' } });
});
