/**
 * How the time of reading grows with hostile texts of one file:
 *
 *     npx tsx tests/growth/text.ts [--from 60000] [--stage record] [--only dashes] [--all]
 *
 * Each family is read at a size, at twice and at four times that size (the largest that a record may have is 256 KB).
 * Prints the families that take long or more than in proportion, with `--all` every one; ends with 1 where one does.
 */

import { parseArgs } from 'node:util';
import { FAMILIES } from './hostile.ts';
import { STAGES } from './measure.ts';

/** Less is noise. */
const SHORTEST_MS = 300;
/** Twice the text takes twice the time, and now and then some more for the memory it fills. */
const MOST_GROWTH = 3;

const options = {
  from: { type: 'string', default: '60000' },
  stage: { type: 'string' },
  only: { type: 'string', default: '' },
  all: { type: 'boolean', default: false },
} as const;

async function run(): Promise<number> {
  const { values } = parseArgs({ options });
  const sizes = [1, 2, 4].map((factor) => factor * Number(values.from));
  const stages = Object.entries(STAGES).filter(([name]) => values.stage === undefined || name === values.stage);
  const families = FAMILIES.filter(({ name }) => name.includes(values.only));
  let slow = 0;
  for (const family of families) {
    for (const [name, measure] of stages) {
      const times: number[] = [];
      for (const size of sizes) times.push(Math.min(await measure(family, size), await measure(family, size)));
      const growth = Math.max(...times.slice(1).map((time, at) => (time < SHORTEST_MS ? 0 : time / (times[at] ?? 1))));
      const isSlow = growth > MOST_GROWTH;
      if (isSlow) slow += 1;
      if (!isSlow && !values.all) continue;
      const shown = times.map((time) => `${Math.round(time)} ms`.padStart(9)).join('');
      process.stdout.write(
        `${isSlow ? 'SLOW' : 'fine'} ${name.padEnd(9)}${shown}  ×${growth.toFixed(1)}  ${family.name}\n`,
      );
    }
  }
  process.stdout.write(`${families.length} families, ${stages.length} ways of reading, ${slow} out of proportion\n`);
  return slow === 0 ? 0 : 1;
}

process.exitCode = await run();
