/** `validate --watch`: the same check again with every change, as long as somebody watches. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { memberText, WITNESS, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/dgw.js');

/** Changes that come one after the other, each told when it is made. */
function changing(...edits: readonly (() => void)[]) {
  return async function* () {
    for (const edit of edits) {
      edit();
      yield Date.now();
    }
  };
}

const argv = (root: string) => ['validate', '--watch', '-C', root, '--only', 'file-name,schema'];

describe('with each change', () => {
  test('the check is told anew', async () => {
    const root = workspaceWith();
    const changesIn = changing(
      () => writeFileSync(path.join(root, 'members/x.yaml'), memberText('y')),
      () => rmSync(path.join(root, 'members/x.yaml')),
    );
    const { out, err, code } = await runMain(argv(root), { changesIn });
    expect(code).toBe(1);
    expect(out.match(/differs from the file name|checked: \d+|\d+ files/g)).toEqual([
      '2 files',
      'differs from the file name',
      '3 files',
      '2 files',
    ]);
    expect(err.match(/Waiting for changes; Ctrl-C ends\./g)).toHaveLength(3);
  });

  test('a terminal is cleared first, a pipe is not', async () => {
    const root = workspaceWith();
    const changesIn = changing(() => undefined);
    expect((await runMain(argv(root), { changesIn, isTerminal: true })).out.split('\u001b[2J')).toHaveLength(2);
    expect((await runMain(argv(root), { changesIn })).out).not.toContain('\u001b');
  });

  test('a broken or missing register is told, and waited for', async () => {
    const root = workspaceWith();
    const settings = path.join(root, 'dgw.yaml');
    const changesIn = changing(
      () => writeFileSync(settings, 'policy: nowhere\n'),
      () => renameSync(root, `${root}-gone`),
      () => {
        renameSync(`${root}-gone`, root);
        writeFileSync(settings, 'policy: liuyang-2013\n');
        rmSync(path.join(root, WITNESS));
      },
    );
    const { err, code } = await runMain(argv(root), { changesIn });
    expect(err).toMatch(/no policy.*nowhere[\s\S]*cannot be opened|nowhere[\s\S]*does not exist|nowhere[\s\S]*folder/i);
    expect(code).toBe(0);
  });
});

test('outputs that a program reads are refused', async () => {
  const root = workspaceWith();
  for (const more of [
    ['--format', 'json'],
    ['-o', 'x.txt'],
    ['--format', 'sarif=x.sarif'],
  ]) {
    const { code, err } = await runMain([...argv(root), ...more], { cwd: root });
    expect(code).toBe(2);
    expect(err).toMatch(/--watch and .* do not go together/);
  }
});

test.skipIf(!existsSync(path.resolve(BIN, '../../dist/dgw.cjs')))(
  'as a process: it sees an edit, and Ctrl-C ends it as the shell expects (skipped before a build)',
  async () => {
    const root = workspaceWith();
    const child = spawn(process.execPath, [BIN, ...argv(root), '--lang', 'en'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    const until = async (isTrue: () => boolean) => {
      for (let tries = 0; tries < 300 && !isTrue(); tries += 1) await sleep(100);
      expect(isTrue(), out + err).toBe(true);
    };
    await until(() => err.includes('Waiting'));
    await sleep(300);
    writeFileSync(path.join(root, 'members/x.yaml'), memberText('y'));
    await until(() => out.includes('3 files'));
    await until(() => (err.match(/Waiting/g) ?? []).length === 2);
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect([code, signal]).toEqual([null, 'SIGINT']);
  },
);
