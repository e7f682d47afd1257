import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countryFiles } from './country/index.ts';
import { liuyangFiles } from './liuyang/index.ts';
import { busyLiuyangFiles } from './liuyang/work.ts';
import { YEAR_2014 } from './liuyang/year-2014/edition.ts';
import type { TextFile } from './record-file.ts';
import { writePhotos } from './write-photos.ts';

const USAGE = `usage: cli.ts liuyang <dir> [--records N] [--matters N]
       cli.ts liuyang-2014 <dir>
       cli.ts country <dir> --members N [--seed S] [--findings N]
`;

/** Writes the files below `directory`; those already there are overwritten. Returns how many. */
function writeFiles(directory: string, files: Iterable<TextFile>): number {
  const known = new Set<string>();
  let count = 0;
  for (const { path, text } of files) {
    const folder = dirname(path);
    if (!known.has(folder)) mkdirSync(join(directory, folder), { recursive: true });
    known.add(folder);
    writeFileSync(join(directory, path), text);
    count += 1;
  }
  return count;
}

function main(argv: string[]): number {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      members: { type: 'string' },
      seed: { type: 'string' },
      findings: { type: 'string' },
      records: { type: 'string' },
      matters: { type: 'string' },
    },
  });
  const [kind, directory] = positionals;
  if (directory === undefined) return refuse();
  if (kind === 'liuyang') return writeLiuyang(directory, values);
  if (kind === 'liuyang-2014') return report(writeFiles(directory, liuyangFiles(YEAR_2014)) + writePhotos(directory));
  if (kind === 'country') return writeCountry(directory, values);
  return refuse();
}

function writeLiuyang(directory: string, { records, matters }: { records?: string; matters?: string }): number {
  return report(writeFiles(directory, filesOfLiuyang(records, matters)) + writePhotos(directory));
}

/** As it is, or with so many records of work: of all kinds, or of problems alone. */
function filesOfLiuyang(records: string | undefined, matters: string | undefined): Iterable<TextFile> {
  if (matters !== undefined) return busyLiuyangFiles(Number(matters), ['matter']);
  return records === undefined ? liuyangFiles() : busyLiuyangFiles(Number(records));
}

function writeCountry(directory: string, values: { members?: string; seed?: string; findings?: string }): number {
  const [members, seed] = [Number(values.members), Number(values.seed ?? 1)];
  if (!Number.isInteger(members) || members < 3 || !Number.isInteger(seed)) return refuse();
  const findings = values.findings === undefined ? {} : { findings: Number(values.findings) };
  return report(writeFiles(directory, countryFiles({ members, seed, ...findings })));
}

function report(count: number): number {
  process.stdout.write(`${count} files\n`);
  return 0;
}

function refuse(): number {
  process.stderr.write(USAGE);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
