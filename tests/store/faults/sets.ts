/** Sets of files to be saved, and what became of them. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Change, seenAs } from '../../../src/store/save-set.ts';

/** A folder that is there, one with a space that is not, and the home itself. */
const FOLDERS = ['members', '新 街道/二级', '.'];

export interface Item {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Every third file is new. @param by whose set it is */
export function itemsOf(count: number, by = '新'): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    name: path.join(FOLDERS[index % FOLDERS.length] ?? '.', `周建国 ${index}.yaml`),
    before: index % 3 === 1 ? undefined : `id: 旧的 ${index}\n`,
    after: `id: ${by} ${index}\nname: ${'长'.repeat(index % 50)}\n`,
  }));
}

/** What stands before the set is saved. */
export function layOut(home: string, items: readonly Item[]): void {
  for (const { name, before } of items) {
    if (before === undefined) continue;
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, before);
  }
}

export function changesOf(home: string, items: readonly Item[]): Change[] {
  return items.map(({ name, before, after }) => ({
    path: path.join(home, name),
    name,
    content: after,
    expects: before === undefined ? 'absent' : seenAs(before),
  }));
}

/** `old`, `new`, or what else the file holds. */
export function stateOf(home: string, { name, before, after }: Item): string {
  const now = textOf(path.join(home, name));
  if (now === before) return 'old';
  return now === after ? 'new' : `${name} holds ${JSON.stringify(now)}`;
}

/** The different states of a set: one, unless it is mixed. */
export function statesOf(home: string, items: readonly Item[]): string[] {
  return [...new Set(items.map((item) => stateOf(home, item)))].sort();
}

/** What saving left behind. */
export function leftovers(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
    path.basename(name).startsWith('.dgw'),
  );
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
