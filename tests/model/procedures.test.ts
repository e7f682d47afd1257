import { describe, expect, it } from 'vitest';
import { actorsIn } from '../../src/model/actor.ts';
import { appointmentsOf } from '../../src/model/appointment.ts';
import { activity } from '../../src/model/kinds/activity.ts';
import type { WordUse } from '../../src/model/kinds/kind.ts';
import { member as memberKind } from '../../src/model/kinds/member.ts';
import type { Policy, PolicyLevel, ProcedureStep } from '../../src/model/policy.ts';
import { wordsOf } from '../../src/model/policy-words.ts';
import { appointingProcedure, exitProcedure, proceduresOf } from '../../src/model/procedure.ts';
import type { AppointmentRecord } from '../../src/model/records.ts';
import { placesOf, someSteps, stepsBefore } from '../../src/model/steps.ts';
import { appointment, member, POLICY, registerOf } from '../expiry.builders.ts';

describe('who acts in a step', () => {
  it('is nobody, one, or several', () => {
    expect(actorsIn(undefined)).toEqual([]);
    expect(actorsIn('self')).toEqual(['self']);
    expect(actorsIn({ level: '镇' })).toEqual([{ level: '镇' }]);
    expect(actorsIn(['self', { level: '镇' }])).toEqual(['self', { level: '镇' }]);
  });
});

const town = POLICY.levels.镇 as PolicyLevel;

/** The invented policy with another procedure in the town, and an exit with an optional step. */
function policyWith(procedure: readonly ProcedureStep[]): Policy {
  return {
    ...POLICY,
    levels: { ...POLICY.levels, 镇: { ...town, procedure: [...procedure] } },
    exits: {
      ...POLICY.exits,
      免去: {
        during: 'term',
        procedure: [
          { step: '研究', by: 'self' },
          { step: '谈话', by: 'self', optional: true },
        ],
      },
    },
  };
}

function only(record: AppointmentRecord, policy = POLICY) {
  const [first] = appointmentsOf(member({ appointments: [record] }), registerOf(undefined, policy));
  if (first === undefined) throw new Error('A member without an appointment');
  return first;
}

describe('a procedure', () => {
  const steps: ProcedureStep[] = [
    { step: '提名', by: 'self' },
    { step: '公示', by: 'self', optional: true },
    { step: '发证', by: 'self', appoints: true },
  ];

  it('demands every step that is not optional', () => {
    const of = only(appointment({ steps: { 发证: { on: '2010-10-10' } } }), policyWith(steps));
    const procedure = appointingProcedure(of);
    expect(procedure?.steps.map(({ step }) => step)).toEqual(['提名', '公示', '发证']);
    expect(procedure?.required).toEqual(['提名', '发证']);
    expect(procedure).toMatchObject({
      dueOn: '2010-10-15',
      countedFrom: '2010-10-10',
      endsBy: { day: '2010-10-15', steps: ['发证'] },
    });
    // The same list is asked of for every appointment; another list has its own answer.
    expect(appointingProcedure(of)?.required).toEqual(['提名', '发证']);
    expect(appointingProcedure(only(appointment()))?.required).toEqual(['提名', '审批', '发证']);
  });

  it('of an exit is over on its day or the day after', () => {
    const exit = { kind: '免去', on: '2012-02-28', steps: { 研究: { on: '2012-02-01' } } };
    const procedure = exitProcedure(only(appointment({ exit }), policyWith(steps)));
    expect(procedure).toMatchObject({
      required: ['研究'],
      recorded: exit.steps,
      path: ['appointments', 0, 'exit', 'steps'],
      dueOn: '2012-02-28',
      countedFrom: '2012-02-28',
      follows: { start: '2010-10-15', term: 'own' },
      endsBy: { day: '2012-02-29', steps: ['研究'] },
    });
  });

  it('is there as often as there is something to do', () => {
    const kinds = [appointment(), appointment({ exit: { kind: '期满', on: '2013-10-15' } })];
    expect(kinds.map((record) => proceduresOf(only(record)).length)).toEqual([1, 1]);
    expect(proceduresOf(only(appointment({ exit: { kind: '免去', on: '2012-01-01' } })))).toHaveLength(2);
    expect(proceduresOf(only(appointment({ organization: '无此' })))).toEqual([]);
  });

  it('has an order: the one of its list, or the one that the steps name', () => {
    const ordered: ProcedureStep[] = [
      { step: '甲' },
      { step: '乙' },
      { step: '丙', after: '甲' },
      { step: '丁', after: ['乙', '丙'] },
    ];
    const follows = [...placesOf(ordered)].map(([name, place]) => [name, place.follows]);
    expect(follows).toEqual([
      ['甲', []],
      ['乙', ['甲']],
      ['丙', ['甲']],
      ['丁', ['乙', '丙']],
    ]);
    expect([...stepsBefore(ordered, '丁')]).toEqual(['乙', '丙', '甲']);
    expect([...stepsBefore(ordered, '甲')]).toEqual([]);
    expect([...stepsBefore(ordered, '无')]).toEqual([]);
  });

  it('keeps its order where a step is left out', () => {
    const ordered: ProcedureStep[] = [{ step: '甲' }, { step: '乙' }, { step: '丙' }];
    expect(someSteps(ordered, ({ step }) => step !== '乙')).toEqual([
      { step: '甲', after: [] },
      { step: '丙', after: ['甲'] },
    ]);
    expect(someSteps(ordered, ({ step }) => step !== '甲')).toEqual([
      { step: '乙', after: [] },
      { step: '丙', after: ['乙'] },
    ]);
  });
});

describe('the words of a member’s record', () => {
  const policy = policyWith([
    { step: '提名', by: 'self' },
    { step: '选举', by: 'self', modes: ['聘用'] },
    { step: '推荐', by: 'self', categories: ['甲类'] },
    { step: '发证', by: 'self', appoints: true },
  ]);

  function used(record: AppointmentRecord): WordUse[] {
    const uses: WordUse[] = [];
    const person = member({ appointments: [record] });
    memberKind.words(person, (use) => uses.push(use), wordsOf(policy), registerOf(undefined, policy));
    return uses;
  }

  it('are steps of the level, of which a wrong one may be meant for those that only some appointments have', () => {
    const step = used(appointment({ steps: { 选巨: { on: '2010-10-01' } } })).find(({ isKey }) => isKey);
    expect(step).toMatchObject({
      word: '选巨',
      path: ['appointments', 0, 'steps', '选巨'],
      level: '镇',
      mayMean: ['选举', '推荐'],
    });
    expect([...(step?.expected ?? [])]).toEqual(['提名', '选举', '推荐', '发证']);
  });

  it('are the steps of every way where the way itself is not known', () => {
    const step = used(appointment({ mode: '无此', category: '乙类', steps: { 别的: { on: '2010-10-01' } } })).find(
      ({ isKey }) => isKey,
    );
    expect([...(step?.expected ?? [])]).toEqual(['提名', '选举', '推荐', '发证']);
    const known = used(appointment({ category: '乙类', steps: { 别的: { on: '2010-10-01' } } })).find(
      ({ isKey }) => isKey,
    );
    expect([...(known?.expected ?? [])]).toEqual(['提名', '选举', '发证']);
  });
});

describe('an activity', () => {
  const record = {
    id: '2013-植树',
    organization: '东镇',
    on: '2013-03-12',
    title: '植树',
    members: ['张三', '李四'],
    units: ['某厂'],
  };

  it('names those who held it and took part, and was held on its day', () => {
    const referred: unknown[] = [];
    activity.references(record, (...all) => referred.push(all));
    expect(referred).toEqual([
      ['organization', '东镇', 'organization'],
      ['member', '张三', 'members', 0],
      ['member', '李四', 'members', 1],
      ['unit', '某厂', 'units', 0],
    ]);
    const done: unknown[] = [];
    activity.done(record, (...all) => done.push(all));
    expect(done).toEqual([['2013-03-12', 'on']]);
    const acts: unknown[] = [];
    activity.acts(record, (...all) => acts.push(all));
    expect(acts).toEqual([['东镇', { from: '2013-03-12', until: '2013-03-12' }, 'on']]);
    expect([activity.folder, activity.isLookedUp]).toEqual(['activities', false]);
  });

  it('may leave out who took part', () => {
    const { members: _, units: __, ...rest } = record;
    const referred: unknown[] = [];
    activity.references(rest, (...all) => referred.push(all));
    expect(referred).toEqual([['organization', '东镇', 'organization']]);
  });
});
