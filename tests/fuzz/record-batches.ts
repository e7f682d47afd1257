import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KINDS, RECORD_FOLDERS } from '../../src/model/kinds/index.ts';
import { createRandom, type Random } from '../generator/random.ts';
import { damaged } from './damage.ts';
import { LONGEST_MS, type Ran, ran, secretsOf, wrongWith } from './invariants.ts';
import { foundation, samples } from './samples.ts';

/** Damaged record files in one workspace, made from a seed and a number: the same ones each time. */
export interface Batch {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly runs: readonly (readonly string[])[];
}

const OTHER_COMMANDS: readonly (readonly string[])[] = [
  ['list', '--format', 'json'],
  ['list', 'unit'],
  ['list', 'matter'],
  ['stats', '--format', 'json'],
  ['stats'],
  ['expiring', '--within', '5y'],
  ['expiring', '--format', 'json'],
  ['expiring', '--format', 'csv', '--within', '100y'],
  ['expiring', '--format', 'ics', '--within', '3y'],
  ['expiring', '--format', 'html', '--within', '3y'],
  ['validate', '--only', 'headcount,duplicate-person,schema', '--no-ignores'],
];

export function batchOf(seed: number, number: number, size: number): Batch {
  const random = createRandom(Math.imul(seed, 1_000_003) + number);
  const files = new Map<string, Buffer>();
  for (let index = 0; index < size; index += 1) {
    const { kind, name, text } = random.pick(samples);
    const folder = random.chance(0.02) ? random.pick(RECORD_FOLDERS) : KINDS[kind].folder;
    files.set(`${folder}/${index}/${fileName(name, random)}`, damaged(text, random));
  }
  const asOf = random.pick(['2013-10-31', '2013-10-31', '2016-10-20', '1900-01-01', '2199-12-31', '2012-02-29']);
  const globals = ['--as-of', asOf, '--lang', random.pick(['zh', 'en']), '--color', random.pick(['auto', 'always'])];
  const validate = ['validate', '--format', random.pick(['json', 'human'])];
  const runs = [validate, validate, random.pick(OTHER_COMMANDS)].map((argv) => [...argv, ...globals]);
  return { name: `seed ${seed}, batch ${number} of ${size} files`, files, runs };
}

function fileName(name: string, random: Random): string {
  if (random.chance(0.96)) return name;
  return random.pick([
    name.normalize('NFD'),
    `${name}.yml`,
    '430198196804120015.yaml',
    '\u{1B}[31m.yaml',
    '甲 乙.yaml',
  ]);
}

/** Runs a batch; what is wrong, narrowed down to one file where one file shows it. */
export async function problemOf(batch: Batch): Promise<string | undefined> {
  const problem = await problemWith(batch.runs, batch.files);
  if (problem === undefined) return undefined;
  for (const [file, content] of batch.files) {
    const alone = await problemWith(batch.runs, new Map([[file, content]]));
    if (alone !== undefined) return `${batch.name}\n${alone}\n${file}\n${JSON.stringify(content.toString('utf8'))}`;
  }
  return `${batch.name}\n${problem}\n(not by one file alone)`;
}

async function problemWith(
  runs: readonly (readonly string[])[],
  files: ReadonlyMap<string, Buffer>,
): Promise<string | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dgw-fuzz-'));
  try {
    for (const [file, content] of [...foundation, ...files]) write(path.join(folder, file), content);
    const secrets = new Set([...files.values()].flatMap((content) => secretsOf(content.toString('utf8'))));
    let earlier: Ran | undefined;
    for (const argv of runs) {
      const result = await ran(argv, folder);
      // A batch may take as long as its files together; each one alone is asked again where it does.
      const isTolerated = files.size > 1 && result.milliseconds <= LONGEST_MS * 2;
      const problem = wrongWith(isTolerated ? { ...result, milliseconds: 0 } : result, secrets);
      if (problem !== undefined) return `dgw ${argv.join(' ')}: ${problem}`;
      if (earlier?.argv.join(' ') === argv.join(' ') && !isSame(earlier, result)) {
        return `dgw ${argv.join(' ')}: another output the second time`;
      }
      earlier = result;
    }
    return undefined;
  } catch (error) {
    return `an error left the program: ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSame(one: Ran, other: Ran): boolean {
  return one.code === other.code && one.out === other.out && one.err === other.err;
}

function write(file: string, content: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
