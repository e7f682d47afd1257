/** Changes of a register as they come: one after the other, in bursts, by replacement, from editors. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { changesIn } from '../../src/store/watch-folders.ts';
import { folderWith } from '../bad-input/workspace.ts';

/** Long enough for a burst to be over, and for a slow machine. */
const LONG_MS = 5000;
const SHORT_MS = 700;

/** A register that is watched; what still waits at the end holds nothing but its folder. */
class Watched {
  readonly root: string;
  readonly #changes: AsyncGenerator<number>;
  #next: Promise<unknown>;

  constructor(root: string) {
    this.root = root;
    this.#changes = changesIn(root);
    this.#next = this.#changes.next();
  }

  /** Whether a change is told in time. */
  async tells(milliseconds: number): Promise<boolean> {
    const isTold = await Promise.race([this.#next.then(() => true), sleep(milliseconds, false)]);
    if (isTold) this.#next = this.#changes.next();
    return isTold;
  }

  at(...names: string[]): string {
    return path.join(this.root, ...names);
  }
}

function register(): Watched {
  const top = folderWith({ 'reg/dgw.yaml': 'policy: liuyang-2013\n', 'reg/members/x.yaml': 'id: x\n' });
  return new Watched(path.join(top, 'reg'));
}

describe('told, once', () => {
  const edits: readonly (readonly [what: string, edit: (watched: Watched) => void])[] = [
    ['a file written', (it) => writeFileSync(it.at('members/x.yaml'), 'id: y\n')],
    ['a new file', (it) => writeFileSync(it.at('members/z.yaml'), 'id: z\n')],
    ['a file removed', (it) => rmSync(it.at('members/x.yaml'))],
    ['the settings', (it) => writeFileSync(it.at('dgw.yaml'), 'policy: q\n')],
    [
      'a file replaced by another, as editors save',
      (it) => {
        writeFileSync(it.at('members/.x.yaml.swp'), 'id: y\n');
        renameSync(it.at('members/.x.yaml.swp'), it.at('members/x.yaml'));
      },
    ],
    [
      'a burst',
      (it) => {
        for (let at = 0; at < 300; at += 1) writeFileSync(it.at(`members/m${at}.yaml`), 'id: m\n');
      },
    ],
    [
      'a folder with a file in it',
      (it) => {
        mkdirSync(it.at('units/a'), { recursive: true });
        writeFileSync(it.at('units/a/u.yaml'), 'id: u\n');
      },
    ],
  ];
  test.each(edits)('%s', async (_what, edit) => {
    const watched = register();
    await sleep(50);
    edit(watched);
    expect(await watched.tells(LONG_MS)).toBe(true);
    expect(await watched.tells(SHORT_MS)).toBe(false);
  });
});

test('a change in a folder that came later', async () => {
  const watched = register();
  mkdirSync(watched.at('meetings'));
  expect(await watched.tells(LONG_MS)).toBe(true);
  writeFileSync(watched.at('meetings/m.yaml'), 'id: m\n');
  expect(await watched.tells(LONG_MS)).toBe(true);
});

test('what editors keep beside a file is no change', async () => {
  const watched = register();
  await sleep(50);
  for (const name of ['.x.yaml.swp', '4913', 'x.yaml~', '.#x.yaml', '#x.yaml#', '.dgw-save.1', 'x.yaml___jb_tmp___']) {
    writeFileSync(watched.at('members', name), '');
    rmSync(watched.at('members', name));
  }
  expect(await watched.tells(SHORT_MS)).toBe(false);
});

test('a register that goes and comes back is told both times, and watched again', async () => {
  const watched = register();
  const aside = `${watched.root}-aside`;
  renameSync(watched.root, aside);
  expect(await watched.tells(LONG_MS)).toBe(true);
  renameSync(aside, watched.root);
  expect(await watched.tells(LONG_MS)).toBe(true);
  await watched.tells(SHORT_MS);
  writeFileSync(watched.at('members/x.yaml'), 'id: y\n');
  expect(await watched.tells(LONG_MS)).toBe(true);
  rmSync(watched.root, { recursive: true });
  expect(await watched.tells(LONG_MS)).toBe(true);
});
