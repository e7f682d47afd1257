/**
 * The long form of the fuzz tests:
 *
 *     npx tsx tests/fuzz/long.ts --runs 100000 [--seed 7] [--argv 2000]
 *
 * `--runs` counts damaged record files, `--argv` command lines. `--only N` repeats one batch of a seed. Ends with 1 and
 * what is needed to see it again when something is wrong; goes on to the end with `--all`.
 */

import { parseArgs } from 'node:util';
import { commandLineProblem } from './command-lines.ts';
import { batchOf, problemOf } from './record-batches.ts';

const FILES_A_BATCH = 100;
const PROGRESS_EVERY = 50;

const options = {
  runs: { type: 'string', default: '100000' },
  argv: { type: 'string', default: '2000' },
  seed: { type: 'string' },
  only: { type: 'string' },
  all: { type: 'boolean', default: false },
} as const;

async function repeat(
  what: string,
  count: number,
  isAll: boolean,
  problem: (number: number) => Promise<string | undefined>,
): Promise<number> {
  const started = performance.now();
  let wrong = 0;
  for (let number = 0; number < count && (isAll || wrong === 0); number += 1) {
    const found = await problem(number);
    if (found !== undefined) {
      wrong += 1;
      process.stdout.write(`WRONG: ${found}\n`);
    }
    if ((number + 1) % PROGRESS_EVERY === 0 || number + 1 === count) {
      const seconds = Math.round((performance.now() - started) / 1000);
      process.stdout.write(`${what}: ${number + 1} of ${count}, ${seconds} s, ${wrong} wrong\n`);
    }
  }
  return wrong;
}

async function run(): Promise<number> {
  const { values } = parseArgs({ options });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  process.stdout.write(`seed ${seed}\n`);
  if (values.only !== undefined) {
    const found = await problemOf(batchOf(seed, Number(values.only), FILES_A_BATCH));
    process.stdout.write(`${found ?? 'nothing wrong'}\n`);
    return found === undefined ? 0 : 1;
  }
  const batches = Math.ceil(Number(values.runs) / FILES_A_BATCH);
  const ofFiles = await repeat(`batches of ${FILES_A_BATCH} files`, batches, values.all, (number) =>
    problemOf(batchOf(seed, number, FILES_A_BATCH)),
  );
  const ofArgv = await repeat('command lines', Number(values.argv), values.all, (number) =>
    commandLineProblem(seed, number),
  );
  return ofFiles + ofArgv === 0 ? 0 : 1;
}

process.exitCode = await run();
