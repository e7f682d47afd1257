/**
 * Kills `dgw form` at random moments, with forms of an earlier day in their places or with none, and lets the next run
 * finish. Run by hand:
 *
 *     npx tsx tests/faults/kill-form.ts --kills 200 [--seed 7]
 */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const ROOT = path.join(import.meta.dirname, '../..');
const DGW = path.join(ROOT, 'bin/dgw.js');
const EXAMPLE = path.join(ROOT, 'examples/liuyang');
const [BEFORE, NOW] = ['2013-10-30', '2013-10-31'];

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '7' } },
});

/** Park and Miller's generator: the same moments for the same seed, as far as a machine allows. */
let state = Number(values.seed) % 2147483647 || 1;
function random(): number {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

function commandLine(out: string, asOf: string): string[] {
  return [DGW, 'form', '-C', EXAMPLE, '--as-of', asOf, '--out', out, '--overwrite'];
}

/** What lies in a folder: the name of each file with a digest of its bytes. */
function contentsOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const told = files.map((entry) => {
    const bytes = readFileSync(path.join(entry.parentPath, entry.name));
    return `${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
  return told.sort().join('\n');
}

function formsAt(asOf: string, out: string): string {
  const { status, stderr } = spawnSync(process.execPath, commandLine(out, asOf), { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return contentsOf(out);
}

function onlyForms(contents: string): string {
  return contents
    .split('\n')
    .filter((line) => !line.startsWith('.dgw-save'))
    .join('\n');
}

/** @returns what was found after the kill, and after the run behind it */
async function killed(folder: string, known: { before: string; now: string }, after: number): Promise<string> {
  const out = path.join(folder, 'out');
  if (known.before === '') rmSync(out, { recursive: true, force: true });
  else cpSync(path.join(folder, 'before'), out, { recursive: true });
  const child = spawn(process.execPath, commandLine(out, NOW), { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('exit', done));
  await wait(after);
  child.kill('SIGKILL');
  await ended;
  const found = contentsIfAny(out);
  const forms = onlyForms(found);
  const verdict = forms === known.before ? 'old' : forms === known.now ? 'new' : 'on the way, with a journal';
  const isJournalled = found.includes('.dgw-save');
  if (verdict.startsWith('on the way') && !isJournalled) return 'HALF DONE';
  if (formsAt(NOW, out) !== known.now) return 'NOT FINISHED by the next run';
  rmSync(out, { recursive: true, force: true });
  return verdict;
}

function contentsIfAny(folder: string): string {
  try {
    return contentsOf(folder);
  } catch {
    return '';
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'dgw-kill-form-'));
const tally = new Map<string, number>();
try {
  const before = formsAt(BEFORE, path.join(folder, 'before'));
  const started = performance.now();
  const now = formsAt(NOW, path.join(folder, 'now'));
  const whole = performance.now() - started;
  for (let number = 0; number < Number(values.kills); number += 1) {
    const known = { before: number % 2 === 0 ? before : '', now };
    // Most of a run prepares; forms take their places at its end.
    const moment = number % 3 === 0 ? random() * 1.1 : 0.8 + random() * 0.25;
    const verdict = await killed(folder, known, moment * whole);
    tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [verdict, count] of tally) process.stdout.write(`${String(count).padStart(6)}  ${verdict}\n`);
const isGood = [...tally.keys()].every((verdict) => verdict === verdict.toLowerCase());
process.stdout.write(isGood ? 'Old or new, and the next run finishes.\n' : 'NOT old or new.\n');
process.exitCode = isGood ? 0 : 1;
