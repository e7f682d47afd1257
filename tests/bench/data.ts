import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countryFiles } from '../generator/country/index.ts';

const SEED = 1;

/** A generated register, made once and kept for the next benchmark. */
export function registerOf(members: number, findings?: number): string {
  const folder = path.join(tmpdir(), 'dgw-bench', `${members}${findings === undefined ? '' : `-findings-${findings}`}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const made = new Set<string>();
  for (const { path: name, text } of countryFiles({
    members,
    seed: SEED,
    ...(findings !== undefined && { findings }),
  })) {
    const file = path.join(unfinished, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
  }
  renameSync(unfinished, folder);
  return folder;
}
