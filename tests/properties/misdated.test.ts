import { describe, expect, it } from 'vitest';
import { misdatedSteps } from '../../src/model/misdated.ts';
import { oddOnes } from '../../src/model/odd-ones.ts';
import type { ProcedureStep } from '../../src/model/policy.ts';
import type { Procedure } from '../../src/model/procedure.ts';
import type { Day, StepRecords } from '../../src/model/records.ts';
import fc from '../support/properties.ts';
import { dayWithin } from './naive-calendar.ts';

const day = dayWithin('2013-01-01', 300);

/** Steps in a line, of which some follow an earlier one than their neighbour. */
const steps: fc.Arbitrary<ProcedureStep[]> = fc
  .array(fc.option(fc.nat({ max: 10 }), { nil: undefined }), { minLength: 2, maxLength: 7 })
  .map((places) =>
    places.map((place, index) => ({
      step: `s${index}`,
      ...(place !== undefined && index > 0 && { after: `s${place % index}` }),
    })),
  );

function procedureOf(list: readonly ProcedureStep[], days: readonly Day[], start?: Day): Procedure {
  const recorded: StepRecords = Object.fromEntries(list.map(({ step }, index) => [step, { on: days[index] ?? '' }]));
  const endsBy = start === undefined ? undefined : { day: start, steps: [list.at(-1)?.step ?? ''] };
  return {
    steps: list,
    required: [],
    recorded,
    path: [],
    dueOn: start,
    countedFrom: start,
    follows: undefined,
    endsBy,
  };
}

/** A procedure in order, begun after its last step, and the same with one other day. */
const slip = fc
  .tuple(steps, fc.array(day, { minLength: 7, maxLength: 7 }), fc.nat(), day)
  .map(([list, days, at, other]) => {
    const inOrder = days.toSorted();
    const index = at % list.length;
    const start = inOrder[list.length - 1] ?? '';
    const right = procedureOf(list, inOrder, start);
    const wrong = procedureOf(list, inOrder.with(index, other), start);
    return { right, wrong, name: list[index]?.step ?? '' };
  });

describe('misdated steps', () => {
  it('there are none where every step is no earlier than the one it follows', () => {
    fc.assert(
      fc.property(slip, ({ right }) => {
        expect(misdatedSteps(right)).toEqual([]);
      }),
    );
  });

  it('one slip is told at most once, and on its own step unless one other day alone contradicts it', () => {
    fc.assert(
      fc.property(slip, ({ wrong, name }) => {
        const told = misdatedSteps(wrong);
        expect(told.length).toBeLessThanOrEqual(1);
        for (const { name: found, other } of told) expect([found, other]).toContain(name);
      }),
    );
  });

  it('without them all the others are in order', () => {
    fc.assert(
      fc.property(steps, fc.array(day, { minLength: 7, maxLength: 7 }), (list, days) => {
        const procedure = procedureOf(list, days);
        const told = new Set(misdatedSteps(procedure).map(({ name }) => name));
        const kept = Object.entries(procedure.recorded).filter(([name]) => !told.has(name));
        expect(misdatedSteps({ ...procedure, recorded: Object.fromEntries(kept) })).toEqual([]);
      }),
    );
  });

  it('steps that follow each other in a ring hold nobody', () => {
    const ring = [
      { step: 'a', after: 'b' },
      { step: 'b', after: 'a' },
    ];
    expect(misdatedSteps(procedureOf(ring, ['2013-01-02', '2013-01-01'])).map(({ name }) => name)).toEqual(['b']);
  });
});

describe('odd ones', () => {
  it('of a star its middle; of a pair the last', () => {
    expect(oddOnes([[1], [0, 2], [1]])).toEqual([{ node: 1, others: [0, 2] }]);
    expect(oddOnes([[1], [0]])).toEqual([{ node: 1, others: [0] }]);
    expect(oddOnes([[], []])).toEqual([]);
    expect(oddOnes([])).toEqual([]);
  });
});
