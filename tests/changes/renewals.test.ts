/** All whose term in one organisation ends, in one go. */

import { beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/changes/decision.ts';
import { isToBeDecided, renewalsOf } from '../../src/changes/renewals.ts';
import { Desk } from './desk.ts';

const STEPS = [
  '上级批复=2014-06-12,document=淮工发〔2014〕20号',
  '组织聘用=2014-06-16,certificate=朝阳聘〔2014〕{01}号',
];

let desk: Desk;
let ids: string[];
beforeEach(async () => {
  desk = await Desk.at('examples/liuyang', '2014-07-31');
  const line = '  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }\n';
  desk.edit(desk.fileOf('朝阳社区'), line, `${line}  - { name: 第六届, start: 2014-06-10, end: 2017-06-09 }\n`);
  ids = concerned();
});

const concerned = (): string[] =>
  [...desk.members.keys()].filter((id) => isToBeDecided(desk.member(id), desk.organization('朝阳社区'), desk.deciding));

function decide(steps: readonly string[], whom = ids): Decision[] {
  const members = whom.map((id) => desk.member(id));
  return renewalsOf(members, desk.organization('朝阳社区'), { steps: desk.steps(steps) }, desk.deciding);
}

function makeAll(steps: readonly string[], whom = ids): void {
  for (const [index, decision] of decide(steps, whom).entries()) {
    if ('edits' in decision) desk.make(whom[index] ?? '', decision);
  }
}

const certificates = (whom = ids) =>
  whom.map((id) => desk.member(id).appointments.at(-1)?.steps?.组织聘用?.certificate);

describe('all of an organisation', () => {
  test('are those who serve there or whose term has ended undecided, not those who left', () => {
    const own = [...desk.members.keys()].filter((id) =>
      desk.member(id).appointments.some(({ organization }) => organization === '朝阳社区'),
    );
    expect(ids).toContain('周建国');
    expect(own).toContain('谭立新');
    expect(ids).not.toContain('谭立新');
  });

  test('each gets a number of the own, and the register has no new error', () => {
    makeAll(STEPS);
    expect(certificates()).toEqual(ids.map((_, index) => `朝阳聘〔2014〕${String(index + 1).padStart(2, '0')}号`));
    expect(desk.newFindings()).toEqual([]);
  });

  test('a second run changes nothing', () => {
    makeAll(STEPS);
    expect(decide(STEPS).map((decision) => ('edits' in decision ? decision.edits : decision))).toEqual(
      ids.map(() => []),
    );
  });

  test('who comes later gets the next number that is free', () => {
    const [first = '', ...others] = ids;
    makeAll(STEPS, others);
    makeAll(STEPS);
    const all = certificates([...others, first]);
    expect(all).toEqual(ids.map((_, index) => `朝阳聘〔2014〕${String(index + 1).padStart(2, '0')}号`));
  });

  test('whoever cannot be renewed is told with the reason, and takes no number', () => {
    const [first = '', second = ''] = ids;
    desk.edit(desk.fileOf(first), /^party: .*\n/m, '');
    const [refused] = decide(STEPS);
    expect(refused).toMatchObject({
      refused: { key: 'changes.obstacles', params: { obstacles: expect.arrayContaining(['party']) } },
    });
    makeAll(STEPS);
    expect(certificates([second])).toEqual(['朝阳聘〔2014〕01号']);
  });
});
