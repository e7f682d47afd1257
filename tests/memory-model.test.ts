import { describe, expect, it } from 'vitest';
import { HeldFacts } from '../src/check/remembered/held-facts.ts';
import { apply, step } from './faults/edits.ts';
import { bothWays, registerOf, told } from './faults/registers.ts';
import fc from './support/properties.ts';

it('after any sequence of changes a check with the memory says what one without it says', async () => {
  let remembered = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10, size: 'max' }), async (steps) => {
      const register = registerOf(24);
      try {
        await bothWays(register);
        for (const each of steps) {
          apply(register, each);
          const { withMemory, without } = await bothWays(register, each.run);
          expect(withMemory.result).toEqual(without.result);
          if (withMemory.membersRead < without.membersRead) remembered += 1;
        }
      } finally {
        register.remove();
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 12) },
  );
  // Else this would prove nothing.
  expect(remembered).toBeGreaterThan(0);
}, 600_000);

describe.each([
  { first: 'from nothing', hasMemory: false },
  { first: 'from what an earlier run has left', hasMemory: true },
])('held in the process, $first', ({ hasMemory }) => {
  it('after any sequence of changes a check says what a fresh one says', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10, size: 'max' }), async (steps) => {
        const register = registerOf(24);
        const facts = new HeldFacts();
        try {
          if (hasMemory) await told(register, { memory: true });
          for (const each of [undefined, ...steps]) {
            if (each !== undefined) apply(register, each);
            const again = await told(register, { ...each?.run, memory: hasMemory, facts });
            const fresh = await told(register, { ...each?.run, memory: false });
            expect(again.result).toEqual(fresh.result);
            if (each !== undefined && again.membersRead < fresh.membersRead) held += 1;
          }
        } finally {
          register.remove();
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 12) },
    );
    expect(held).toBeGreaterThan(0);
  }, 600_000);
});
