/** The short form; `workbooks.ts` is the long one. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../generator/random.ts';
import { damagedWorkbook } from './workbook-damage.ts';
import { runWorkbook, sampleWorkbooks } from './workbook-runs.ts';

const SEED = 11;
const RUNS = 60;

describe('damaged workbooks are read, or refused with words', () => {
  it('and marked, without an error that leaves the reading', { timeout: 120_000 }, async () => {
    const samples = await sampleWorkbooks();
    const outcomes = Array.from({ length: RUNS }, (_, number) => runWorkbook(samples, SEED, number));
    expect(outcomes.flatMap(({ problem }) => problem ?? [])).toEqual([]);
    // Both ends of the road are gone.
    expect(outcomes.filter(({ result }) => result === 'read').length).toBeGreaterThan(RUNS / 10);
    expect(outcomes.filter(({ result }) => result === 'refused').length).toBeGreaterThan(RUNS / 10);
  });

  it('the same ones for the same seed', async () => {
    const [sample = new Uint8Array()] = await sampleWorkbooks();
    const damaged = (seed: number) => damagedWorkbook(sample, createRandom(seed));
    expect(damaged(1)).toEqual(damaged(1));
    expect(damaged(1)).not.toEqual(damaged(2));
  });

  it('whole ones are fine', async () => {
    const outcomes = (await sampleWorkbooks()).map((sample) =>
      runWorkbook([sample], SEED, 0, (bytes) => Buffer.from(bytes)),
    );
    expect(outcomes.map(({ problem, result }) => problem ?? result)).toEqual(['read', 'read', 'read', 'read']);
  });
});
