import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const BIN = path.resolve(import.meta.dirname, '../../bin/dgw.js');
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8' };
const isWindows = process.platform === 'win32';

/** What Node loads for its streams and its network. */
const SLOW = ['NativeModule net', 'NativeModule tty', 'NativeModule stream'];

test.skipIf(isWindows).each([
  ['the help', ['--help'], 'pipe'],
  ['the help of a command, thrown away', ['validate', '--help'], 'ignore'],
] as const)('%s loads no network', (_, argv, stdout) => {
  const tell = `process.on('exit', () => process._rawDebug(JSON.stringify(process.moduleLoadList)))`;
  const told = `data:text/javascript,${encodeURIComponent(tell)}`;
  // Whoever loads the module that tells loads a part of the network itself, so that only the difference counts.
  const loadedBy = (script: readonly string[]) => {
    const { stderr } = spawnSync(process.execPath, ['--import', told, ...script], {
      env,
      stdio: ['ignore', stdout, 'pipe'],
      encoding: 'utf8',
    });
    return JSON.parse(stderr) as string[];
  };
  const before = loadedBy(['-e', '0']);
  const added = loadedBy([BIN, ...argv]).filter((name) => !before.includes(name));
  expect(added.filter((name) => SLOW.includes(name) || name.includes('crypto'))).toEqual([]);
});

test.skipIf(isWindows)('the exit code is that of the findings, whether or not somebody reads on', () => {
  const script = `"$0" "$1" validate -C "$2" --as-of 2030-01-01 --strict --no-cache | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr, error } = spawnSync('bash', ['-c', script, process.execPath, BIN, EXAMPLE], {
    encoding: 'utf8',
    env,
  });
  // Without bash there is nobody to tell what became of the first of two.
  expect(error === undefined ? stdout : '1\n').toBe('1\n');
  expect(stderr).not.toMatch(/Error/);
});

test.skipIf(isWindows)('a pipe that does not wait for its reader gets everything', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dgw-pipe-'));
  const pipe = path.join(folder, 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
  const argv = [BIN, 'expiring', '-C', EXAMPLE, '--within', '9y', '--format', 'html', '--as-of', '2013-10-31'];
  const whole = spawnSync(process.execPath, argv, { env, maxBuffer: 1 << 26 }).stdout;
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', writer, 'ignore'] });
  let hasEnded = false;
  child.on('exit', () => {
    hasEnded = true;
  });
  const chunks: Buffer[] = [];
  for (let isEmpty = false; !(hasEnded && isEmpty); ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const chunk = available(reader);
    isEmpty = chunk.length === 0;
    chunks.push(chunk);
  }
  closeSync(reader);
  closeSync(writer);
  rmSync(folder, { recursive: true });
  // More than a pipe holds, or nothing has been tried.
  expect(whole.length).toBeGreaterThan(65_536);
  expect(Buffer.concat(chunks).equals(whole)).toBe(true);
});

/** What a pipe holds now. */
function available(descriptor: number): Buffer {
  const buffer = Buffer.alloc(1 << 20);
  try {
    return buffer.subarray(0, readSync(descriptor, buffer));
  } catch {
    return buffer.subarray(0, 0);
  }
}
