/**
 * Kills `dgw import` of 500 people (half of them new, half of them changed) at calls that change the disk, spread over the
 * whole run, and lets the next run finish. Run by hand:
 *
 *     npx tsx tests/faults/kill-import.ts --kills 40 [--people 500]
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countryFiles } from '../generator/country/index.ts';
import { AS_OF } from '../generator/words.ts';
import { columnOf, edit, fill, PEOPLE, rowOf, sheetOf } from '../intake/desk.ts';
import { readFiles } from '../support/temp-workspace.ts';
import { BIN } from './program.ts';
import { writeIn } from './registers.ts';

const HOOKS = ['fs-faults.cjs', 'plan-from-env.cjs'].map((name) =>
  path.join(import.meta.dirname, '../store/faults', name),
);
const CHANGING = ['writeSync', 'linkSync', 'unlinkSync', 'renameSync', 'mkdirSync', 'rmdirSync', 'fchmodSync'];

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '40' }, people: { type: 'string', default: '500' } },
});
const half = Math.floor(Number(values.people) / 2);
const top = mkdtempSync(path.join(tmpdir(), 'dgw-kill-import-'));
const [start, home] = [path.join(top, 'start'), path.join(top, 'home')];

function dgw(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const outside = { env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', ...env }, encoding: 'utf8' as const };
  return spawnSync(process.execPath, [BIN, ...words, '--as-of', AS_OF], outside);
}

const isOwn = (name: string) => path.basename(name).startsWith('.dgw-') || name.endsWith('.tmp');

/** Digests of the records, by file. */
function records(): Map<string, string> {
  const files = [...readFiles(home)].filter(([name]) => !isOwn(name));
  return new Map(files.map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')]));
}

function fresh(): void {
  rmSync(home, { recursive: true, force: true });
  cpSync(start, home, { recursive: true });
}

/** Whoever is known gets another address; below them stand as many who are new. */
async function filledWorkbook(): Promise<string> {
  for (const { path: file, text } of countryFiles({ members: half, seed: 11 })) writeIn(start, file, text);
  const file = path.join(top, 'filled.xlsx');
  const { status, stderr } = dgw(['template', '-C', start, '-o', file]);
  if (status !== 0) throw new Error(stderr);
  return edit(file, (book) => {
    const sheet = sheetOf(book, PEOPLE);
    const [address, organization] = [columnOf(sheet, '家庭住址'), columnOf(sheet, '任职组织')];
    const firstNew = rowOf(sheet, undefined);
    const seats = Array.from(
      { length: firstNew - 5 },
      (_, index) => sheet.getRow(index + 5).getCell(organization).value,
    );
    for (let row = 5; row < firstNew; row += 1) sheet.getRow(row).getCell(address).value = '新住址';
    for (let number = 0; number < half; number += 1) {
      const seat = String(seats[number % seats.length] ?? '');
      fill(sheet, firstNew + number, {
        姓名: `新人${hanNumber(number)}`,
        性别: '女',
        出生年月: '1970-01',
        任职组织: seat,
      });
    }
  });
}

function hanNumber(number: number): string {
  return [...String(number)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
}

function run(file: string, fault: object) {
  const env = { NODE_OPTIONS: HOOKS.map((hook) => `--require ${hook}`).join(' '), FS_FAULTS: JSON.stringify(fault) };
  return dgw(['import', file, '--yes', '--despite-errors', '-C', home], { ...env, FS_CALLS: path.join(top, 'calls') });
}

const same = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  one.size === other.size && [...one].every(([name, digest]) => other.get(name) === digest);

/** @returns what was found after the kill and after the run behind it */
function killedAt(
  at: number,
  file: string,
  old: ReadonlyMap<string, string>,
  done: ReadonlyMap<string, string>,
): string {
  fresh();
  const { signal } = run(file, { only: CHANGING, at, kill: true });
  if (signal !== 'SIGKILL') return `NOT KILLED at ${at}`;
  const found = records();
  const isWhole = [...found].every(([name, digest]) => digest === old.get(name) || digest === done.get(name));
  if (!isWhole || [...old.keys()].some((name) => !found.has(name)))
    return `A FILE THAT IS NEITHER OLD NOR NEW at ${at}`;
  const verdict = same(found, old) ? 'all old' : same(found, done) ? 'all new' : 'on the way';
  run(file, {});
  if (!same(records(), done)) return `NOT FINISHED by the next run at ${at}`;
  return [...readFiles(home).keys()].some(isOwn) ? `LEFTOVERS at ${at}` : verdict;
}

const tally = new Map<string, number>();
try {
  const file = await filledWorkbook();
  fresh();
  const old = records();
  const whole = run(file, { only: CHANGING, at: 0 });
  const done = records();
  const calls = Number(readFileSync(path.join(top, 'calls'), 'utf8'));
  process.stdout.write(
    `${whole.stderr
      .split('\n')
      .filter((line) => /Taken in/.test(line))
      .join('')} ${calls} calls\n`,
  );
  const kills = Math.min(calls, Number(values.kills));
  for (let number = 0; number < kills; number += 1) {
    const verdict = killedAt(1 + Math.floor((number * calls) / kills), file, old, done);
    tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
for (const [verdict, count] of tally) process.stdout.write(`${String(count).padStart(6)}  ${verdict}\n`);
const isGood = tally.size > 0 && [...tally.keys()].every((verdict) => verdict === verdict.toLowerCase());
process.stdout.write(isGood ? 'Old or new, and the next run finishes.\n' : 'NOT old or new.\n');
process.exitCode = isGood ? 0 : 1;
