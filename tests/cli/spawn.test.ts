import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../bad-input/workspace.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/dgw.js');
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8' };

test('the built program answers', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, '--version'], { encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.skipIf(process.platform === 'win32')('a reader that has seen enough is no failure', () => {
  const script = `"$0" "$1" list -C "$2" | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, BIN, EXAMPLE], {
    encoding: 'utf8',
    env,
  });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

test.skipIf(process.platform === 'win32')('Ctrl-C ends it as a shell expects', async () => {
  const child = spawn(process.execPath, ['-e', `require(${JSON.stringify(BIN)}); setInterval(() => {}, 1000)`], {
    env,
    stdio: 'ignore',
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill('SIGINT');
  const [code, signal] = await new Promise<readonly [number | null, string | null]>((resolve) => {
    child.on('exit', (...ended) => resolve(ended));
  });
  expect(code === 130 || signal === 'SIGINT').toBe(true);
});

test.skipIf(process.platform === 'win32')('a folder that was removed under the shell', () => {
  const cwd = folderWith({});
  const script = `cd "$2" && rmdir "$2" && "$0" "$1" validate`;
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, BIN, cwd], { encoding: 'utf8', env });
  rmSync(cwd, { recursive: true, force: true });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^dgw: The folder .* cannot be used: It does not exist/);
});
