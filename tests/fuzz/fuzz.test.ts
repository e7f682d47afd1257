/** The short form of the fuzz tests; `long.ts` is the long one. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../generator/random.ts';
import { commandLine, commandLineProblem } from './command-lines.ts';
import { secretsOf, wrongWith } from './invariants.ts';
import { batchOf, problemOf } from './record-batches.ts';

const SEED = 7;

it.each([0, 1, 2])(
  'damaged records are told of, and nothing else happens (batch %i)',
  async (number) => {
    expect(await problemOf(batchOf(SEED, number, 40))).toBeUndefined();
  },
  60_000,
);

it.each([0, 1, 2])(
  'any command line ends in words and a known exit code (group %i)',
  async (group) => {
    const numbers = Array.from({ length: 30 }, (_, index) => group * 30 + index);
    for (const number of numbers) expect(await commandLineProblem(SEED, number)).toBeUndefined();
  },
  60_000,
);

describe('what the fuzz tests rest on', () => {
  const fine = { argv: [], code: 1, out: '{}', err: '', milliseconds: 3 };

  it('a batch and a command line are the same for the same seed', () => {
    expect(batchOf(1, 2, 20)).toEqual(batchOf(1, 2, 20));
    expect(batchOf(1, 2, 20).files).not.toEqual(batchOf(1, 3, 20).files);
    expect(commandLine(createRandom(5))).toEqual(commandLine(createRandom(5)));
  });

  it('what is wrong is seen', () => {
    const secrets = new Set(secretsOf('idNumber: "430198196804120015"\nphone: 13800001234\n'));
    expect(secrets).toEqual(new Set(['430198196804120015', '13800001234']));
    expect(wrongWith(fine, secrets)).toBeUndefined();
    expect(wrongWith({ ...fine, code: 3 }, secrets)).toMatch('exit code');
    expect(wrongWith({ ...fine, out: 'x 13800001234' }, secrets)).toMatch('in full');
    expect(wrongWith({ ...fine, err: 'TypeError\n    at check (/a/b.ts:3:4)' }, secrets)).toMatch('inside');
    expect(wrongWith({ ...fine, out: 'found [object Object]' }, secrets)).toMatch('inside');
    expect(wrongWith({ ...fine, milliseconds: 6000 }, secrets)).toMatch('took');
    const told = 'dgw failed: x. This is a mistake of dgw; please report it with this line (DGW_DEBUG=1 shows more).';
    expect(wrongWith({ ...fine, err: told }, secrets)).toMatch('a mistake of the program');
  });
});
