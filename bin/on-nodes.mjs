/**
 * Runs the tests on every version of Node that users have: `npm run nodes`, or `npm run nodes -- tests/cli` for some of
 * them, `--only=22,24` for some versions. The program is the one that was built here, as in the package: what V8 compiled
 * for this version is refused by the others. The versions are packages of npm, laid into a temporary folder and kept there.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const VERSIONS = ['20', '22', '24', '26'];
const ROOT = path.join(import.meta.dirname, '..');
const SYSTEM = process.platform === 'win32' ? 'win' : process.platform;
const PACKAGE = `node-${SYSTEM}-${process.arch}`;
const TESTS = ['run', '--testTimeout=90000', '--hookTimeout=120000'];

/** @returns the program of the newest Node of a major version */
function nodeOf(major) {
  const folder = path.join(tmpdir(), 'dgw-nodes', major);
  const installed = path.join(folder, 'node_modules', PACKAGE);
  const program = path.join(installed, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const argv = [process.env.npm_execpath, 'install', '--no-audit', '--no-fund', `${PACKAGE}@${major}`];
  const { status } = spawnSync(process.execPath, argv, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${PACKAGE}@${major} cannot be installed`);
  return program;
}

function testOn(major, tests) {
  const program = nodeOf(major);
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  process.stdout.write(`\n=== Node ${version} ===\n`);
  const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const env = { ...process.env, PATH: `${path.dirname(program)}${path.delimiter}${process.env.PATH ?? ''}` };
  const { status } = spawnSync(program, [vitest, ...TESTS, ...tests], { cwd: ROOT, stdio: 'inherit', env });
  return { version, isGreen: status === 0 };
}

const given = process.argv.slice(2);
const only = given
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const tests = given.filter((word) => !word.startsWith('--only='));
const results = VERSIONS.filter((major) => only?.includes(major) ?? true).map((major) => testOn(major, tests));
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
process.stdout.write(`\ndgw ${version}${tests.length > 0 ? `, ${tests.join(' ')}` : ''}\n`);
for (const { version: node, isGreen } of results)
  process.stdout.write(`  Node ${node}: ${isGreen ? 'green' : 'RED'}\n`);
process.exitCode = results.every(({ isGreen }) => isGreen) ? 0 : 1;
