import { describe, expect, it } from 'vitest';
import { misdatedSteps } from '../../src/model/misdated.ts';
import type { ProcedureStep } from '../../src/model/policy.ts';
import type { Procedure } from '../../src/model/procedure.ts';
import type { StepRecords } from '../../src/model/records.ts';

/** A list, a meeting, a notice of seven days, a letter. */
const STEPS: readonly ProcedureStep[] = [
  { step: '提名' },
  { step: '研究' },
  { step: '公示', days: 7 },
  { step: '发文' },
];

function misdated(recorded: StepRecords, more: Partial<Procedure> = {}) {
  const procedure: Procedure = {
    steps: STEPS,
    required: [],
    recorded,
    path: [],
    dueOn: undefined,
    countedFrom: undefined,
    follows: undefined,
    endsBy: undefined,
    ...more,
  };
  return misdatedSteps(procedure);
}

describe('a step that is dated wrongly', () => {
  const right: StepRecords = {
    提名: { on: '2013-03-01' },
    研究: { on: '2013-03-05' },
    公示: { on: '2013-03-10', until: '2013-03-16' },
    发文: { on: '2013-03-20' },
  };

  it('is none where each comes no earlier than what it follows is over', () => {
    expect(misdated(right)).toEqual([]);
    expect(misdated({ ...right, 发文: { on: '2013-03-16' } })).toEqual([]);
    expect(misdated({ ...right, 研究: { on: '2013-03-01' } })).toEqual([]);
  });

  it('is told against the nearest step before it, and that one’s day', () => {
    expect(misdated({ ...right, 发文: { on: '2013-02-01' } })).toEqual([
      { name: '发文', is: 'before', day: '2013-03-10', other: '公示' },
    ]);
  });

  it('is told to lie within a step that lasts, until the day on which that is over', () => {
    expect(misdated({ ...right, 发文: { on: '2013-03-15' } })).toEqual([
      { name: '发文', is: 'beforeEnd', day: '2013-03-16', other: '公示' },
    ]);
    expect(misdated({ ...right, 发文: { on: '2013-03-10' } })).toEqual([
      { name: '发文', is: 'beforeEnd', day: '2013-03-16', other: '公示' },
    ]);
    // Without a recorded end the policy's days count, the first of them included.
    const noEnd = { ...right, 公示: { on: '2013-03-10' } };
    expect(misdated({ ...noEnd, 发文: { on: '2013-03-16' } })).toEqual([]);
    expect(misdated({ ...noEnd, 发文: { on: '2013-03-15' } })).toEqual([
      { name: '发文', is: 'beforeEnd', day: '2013-03-16', other: '公示' },
    ]);
  });

  it('is told against the nearest after it where none before it contradicts', () => {
    expect(misdated({ ...right, 提名: { on: '2013-04-01' } })).toEqual([
      { name: '提名', is: 'after', day: '2013-03-05', other: '研究' },
    ]);
    const late = { on: '2013-03-10', until: '2013-05-01' };
    const both = { 公示: late, 发文: { on: '2013-03-20' } };
    expect(misdated(both)).toHaveLength(1);
  });

  it('of a step that lasts is its end, where that alone is too late', () => {
    const steps: readonly ProcedureStep[] = [
      { step: '公示' },
      { step: '研究', after: '公示' },
      { step: '发文', after: '公示' },
    ];
    const recorded = {
      公示: { on: '2013-03-10', until: '2013-05-01' },
      研究: { on: '2013-03-20' },
      发文: { on: '2013-03-21' },
    };
    expect(misdated(recorded, { steps })).toEqual([
      { name: '公示', is: 'endsAfter', day: '2013-03-20', other: '研究' },
    ]);
  });

  it('is none of those that must be done by a day, on that day; what precedes them is over by then as well', () => {
    const endsBy = { day: '2013-03-20', steps: ['发文'] };
    expect(misdated(right, { endsBy })).toEqual([]);
    // That the term begins too early is for another rule to tell: the letter alone is late.
    expect(misdated({ ...right, 发文: { on: '2013-03-21' } }, { endsBy })).toEqual([]);
    const early = { day: '2013-03-12', steps: ['发文'] };
    // Two contradictions leave the term as the odd one.
    expect(misdated(right, { endsBy: early })).toEqual([]);
  });

  it('counts for the term it lies in, or comes after, from its first day', () => {
    const inOwn = { follows: { start: '2013-03-05', term: 'own' } } as const;
    expect(misdated(right, inOwn)).toEqual([{ name: '提名', is: 'beforeTerm', day: '2013-03-05' }]);
    const afterEarlier = { follows: { start: '2013-03-05', term: 'earlier' } } as const;
    expect(misdated(right, afterEarlier)).toEqual([
      { name: '提名', is: 'inEarlierTerm', day: '2013-03-05' },
      { name: '研究', is: 'inEarlierTerm', day: '2013-03-05' },
    ]);
  });
});
