import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ran } from '../fuzz/invariants.ts';
import { createRandom } from '../generator/random.ts';
import { readFiles } from '../support/temp-workspace.ts';
import { EXAMPLE } from './program.ts';
import { writeIn } from './registers.ts';

const COMMANDS = [
  ['validate', '--format', 'json'],
  ['validate', '--format', 'human'],
  ['list'],
  ['list', 'organization', '--format', 'json'],
  ['expiring', '--format', 'json', '--within', '50y'],
  ['expiring', '--format', 'ics', '--within', '50y'],
  ['stats', '--format', 'json'],
];

/** Files of which many have something wrong, and two are of one person. */
function files(): [string, Buffer][] {
  const all = [...readFiles(EXAMPLE)].filter(([file]) => !file.startsWith('photos/'));
  const members = all.filter(([file]) => file.startsWith('members/'));
  const copies = members
    .slice(0, 6)
    .map(([file, text]): [string, Buffer] => [file.replace('members/', 'members/抄/'), text]);
  return [...all, ...copies, ['members/无/a.yaml', Buffer.from('id: b\n')], ['units/z.yml', Buffer.from(':')]];
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = createRandom(seed);
  const keyed = list.map((item) => ({ item, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

it('the outputs are the same in whatever order files and folders came to the disk', async () => {
  const top = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  const folder = path.join(top, 'register');
  const outputs = new Map<string, Set<string>>();
  try {
    for (const seed of [1, 2, 3]) {
      rmSync(folder, { recursive: true, force: true });
      for (const [file, content] of shuffled(files(), seed)) writeIn(folder, file, content);
      for (const argv of COMMANDS) {
        const { code, out, err } = await ran([...argv, '--as-of', '2013-10-31'], folder);
        const known = outputs.get(argv.join(' ')) ?? new Set();
        outputs.set(argv.join(' '), known.add(JSON.stringify([code, out, err])));
      }
    }
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
  expect([...outputs].map(([command, all]) => [command, all.size])).toEqual(
    COMMANDS.map((argv) => [argv.join(' '), 1]),
  );
});
