import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countryFiles } from '../generator/country/index.ts';
import { busyLiuyangFiles } from '../generator/liuyang/work.ts';
import type { TextFile } from '../generator/record-file.ts';
import { writePhotos } from '../generator/write-photos.ts';

const SEED = 1;
const GENERATOR = path.join(import.meta.dirname, '..', 'generator');

/** What registers are made by: those of an earlier generator break rules that are newer, and measure findings instead. */
function generatorVersion(): string {
  const hash = createHash('sha256');
  const names = readdirSync(GENERATOR, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(readFileSync(path.join(GENERATOR, name)));
  return hash.digest('hex').slice(0, 8);
}

/** A generated register, made once and kept for the next benchmark by the same generator. */
export function registerOf(members: number, findings?: number): string {
  const name = `${members}${findings === undefined ? '' : `-findings-${findings}`}`;
  return kept(name, () => countryFiles({ members, seed: SEED, ...(findings !== undefined && { findings }) }));
}

/** The example with so many records of work: of all kinds, or of problems alone. */
export function busyRegisterOf(records: number, kind?: 'matter'): string {
  return kept(`work-${records}${kind ?? ''}`, () => busyLiuyangFiles(records, kind && [kind]), writePhotos);
}

function kept(name: string, files: () => Iterable<TextFile>, complete?: (folder: string) => void): string {
  const folder = path.join(tmpdir(), 'dgw-bench', `${name}-${generatorVersion()}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const made = new Set<string>();
  for (const { path: place, text } of files()) {
    const file = path.join(unfinished, place);
    const parent = path.dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
  }
  complete?.(unfinished);
  renameSync(unfinished, folder);
  return folder;
}
