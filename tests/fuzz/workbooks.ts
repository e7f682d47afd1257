/**
 * Workbooks that are damaged in bytes, entries and XML, read and marked:
 *
 *     npx tsx tests/fuzz/workbooks.ts --runs 2000 [--seed 7]
 *
 * `--only N` repeats one run of a seed. Goes on to the end; ends with 1 where something was wrong.
 */

import { parseArgs } from 'node:util';
import { runWorkbook, sampleWorkbooks } from './workbook-runs.ts';

const PROGRESS_EVERY = 250;

const options = {
  runs: { type: 'string', default: '2000' },
  seed: { type: 'string' },
  only: { type: 'string' },
} as const;

async function run(): Promise<number> {
  const { values } = parseArgs({ options });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const samples = await sampleWorkbooks();
  const first = Number(values.only ?? 0);
  const count = values.only === undefined ? Number(values.runs) : 1;
  let [wrong, read, longest] = [0, 0, 0];
  for (let number = first; number < first + count; number += 1) {
    const { problem, result, milliseconds } = runWorkbook(samples, seed, number);
    if (problem !== undefined) process.stdout.write(`WRONG: ${problem}\n`);
    wrong += problem === undefined ? 0 : 1;
    read += result === 'read' ? 1 : 0;
    longest = Math.max(longest, milliseconds);
    if ((number + 1 - first) % PROGRESS_EVERY === 0 || number + 1 === first + count) {
      const memory = Math.round(process.resourceUsage().maxRSS / 1024);
      process.stdout.write(
        `seed ${seed}: ${number + 1 - first} of ${count}, ${read} read, ${wrong} wrong, longest ${Math.round(longest)} ms, at most ${memory} MB\n`,
      );
    }
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await run();
