/**
 * How fast the product is, as ratios that hold on any machine: `npm run bench`; `-- --country` adds 600,000 members,
 * `-- --intake` measures templates and imports alone, `-- --work` the records of work, `-- --save` keeps the figures as the baseline to compare with.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { AFTER_TEN_YEARS } from '../generator/liuyang/ten-years.ts';
import { ajvCli } from './ajv-cli.ts';
import { busyRegisterOf, registerOf } from './data.ts';
import { measure, timesAsLong, type Usage } from './measure.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const DGW = path.join(ROOT, 'bin/dgw.js');
const BASELINE = path.join(import.meta.dirname, 'baseline.json');
const PARTS = path.join(tmpdir(), 'dgw-bench', 'parts.cjs');
/** Within the project, where it finds exceljs. */
const EXCELJS = path.join(ROOT, 'node_modules', '.cache', 'dgw-bench', 'intake.mjs');
const LEDGER = path.join(path.dirname(EXCELJS), 'ledger.mjs');
const CACHE = path.join(tmpdir(), 'dgw-bench', 'cache');
const AS_OF = ['--as-of', '2013-10-31'];
const MANY = 50_000;

interface Line {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value must stay under. */
  readonly limit?: number;
}

const lines: Line[] = [];
const baseline: Record<string, number> = existsSync(BASELINE)
  ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>)
  : {};

function tell(name: string, value: number, unit: string, limit?: number): void {
  lines.push({ name, value, unit, ...(limit !== undefined && { limit }) });
  const before = baseline[name];
  const compared = before === undefined ? '' : `  (baseline ${before.toFixed(2)})`;
  const verdict = limit === undefined ? '' : value < limit ? `  < ${limit} ok` : `  >= ${limit} MISSED`;
  process.stdout.write(`${name.padEnd(58)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(8)}${verdict}${compared}\n`);
}

function validate(workspace: string, ...flags: string[]): string[] {
  return [DGW, 'validate', '-C', workspace, ...AS_OF, ...flags];
}

function part(name: string, workspace: string): Usage {
  return measure([PARTS, name, workspace], { runs: 3 });
}

function start(): void {
  const empty = measure(['-e', '0'], { runs: 15 });
  tell('node -e 0', empty.seconds * 1000, 'ms');
  const against = (name: string, argv: string[], limit: number) =>
    tell(`${name} / node -e 0`, timesAsLong({ argv }, { argv: ['-e', '0'] }, 15), 'x', limit);
  against('dgw --version', [DGW, '--version'], 1.5);
  against('dgw --help', [DGW, '--help'], 1.5);
  against('validate of the example', validate(path.join(ROOT, 'examples/liuyang')), 4);
}

function throughput(): void {
  const workspace = registerOf(MANY);
  const files = countOf(workspace);
  const clean = { argv: validate(workspace, '--no-cache') };
  const own = measure(clean.argv, { runs: 3 });
  tell(`validate ${MANY} members (${files} files)`, own.seconds, 's');
  tell('  files a second', files / own.seconds, '1/s');
  tellFallBack(workspace);
  tell('  reading alone / validate', part('read', workspace).seconds / own.seconds, 'x');
  tell('  reading and fast parse alone / validate', part('fast', workspace).seconds / own.seconds, 'x');
  tell(
    '  reading and yaml package alone / validate',
    measure([PARTS, 'precise', workspace], { runs: 1 }).seconds / own.seconds,
    'x',
  );
  const ajv = ajvCli(workspace);
  if (ajv === undefined) process.stdout.write('ajv-cli is not to be had here: not compared\n');
  else tell('validate, all rules / ajv-cli, shape of members alone', timesAsLong(clean, ajv, 5), 'x', 1);
  const broken = { argv: validate(registerOf(MANY, 100), '--no-cache'), allowed: [1] };
  tell('a finding in every hundredth record / clean', timesAsLong(broken, clean), 'x', 1.5);
}

/** Reading without the threads that read ahead is right, only slow: nobody would notice. */
function tellFallBack(workspace: string): void {
  const env = { ...process.env, DGW_DEBUG: '1', DGW_LANG: 'en' };
  const { stderr } = spawnSync(process.execPath, validate(workspace, '--no-cache'), { encoding: 'utf8', env });
  const [ahead = 0, byOurselves = 0, absent = 1] = (stderr.match(/threads: (\d+);.*itself: (\d+);.*start: (\d+)/) ?? [])
    .slice(1)
    .map(Number);
  tell('  files that threads left to the program itself', byOurselves / (ahead + byOurselves), 'share', 0.5);
  tell('  threads that did not start', absent, '', 1);
}

function secondRun(): void {
  const workspace = registerOf(MANY);
  const env = { DGW_CACHE_DIR: CACHE };
  const forget = () => rmSync(CACHE, { recursive: true, force: true });
  const again = { argv: validate(workspace), env };
  const times = timesAsLong({ ...again, before: forget }, again, 5);
  tell('first run / second run, nothing changed', times, 'x');
  if (times < 3) process.stdout.write('  MISSED: at least 3\n');
}

function scale(): void {
  const sizes = [1_000, 10_000, MANY, ...(process.argv.includes('--country') ? [600_000] : [])];
  const empty = measure(['-e', '0'], { runs: 5 });
  for (const members of sizes) {
    const workspace = registerOf(members);
    const { seconds, cpuSeconds, peakMegabytes } = measure(validate(workspace, '--no-cache'), {
      runs: members > MANY ? 1 : 3,
    });
    const files = countOf(workspace);
    tell(`validate ${members} members: a file`, ((seconds - empty.seconds) / files) * 1e6, 'µs');
    tell(`validate ${members} members: processor, a file`, ((cpuSeconds - empty.cpuSeconds) / files) * 1e6, 'µs');
    tell(`validate ${members} members: memory`, peakMegabytes, 'MB', 2048);
    if (members === 600_000) tell('validate the country', seconds, 's', 90);
  }
}

function products(): void {
  const out = path.join(tmpdir(), 'dgw-bench', 'forms');
  const forms = (workspace: string) =>
    measure([DGW, 'form', '-C', workspace, ...AS_OF, '-o', out, '--overwrite'], { runs: 1 });
  const example = forms(path.join(ROOT, 'examples/liuyang'));
  tell('forms of the example', example.seconds, 's', 3);
  tell('forms of the example: memory', example.peakMegabytes, 'MB');
  const thousand = forms(registerOf(4_800));
  tell('forms of about 1,000 organisations', thousand.seconds, 's');
  tell('forms of about 1,000 organisations: memory', thousand.peakMegabytes, 'MB');
  const workspace = registerOf(10_000);
  const due = measure([DGW, 'expiring', '-C', workspace, ...AS_OF, '--format', 'json'], { runs: 3 });
  tell('reading alone / expiring, 10,000 members', part('fast', workspace).seconds / due.seconds, 'x');
  rmSync(out, { recursive: true, force: true });
}

/** Terms and lists of very many: written as they are made, so that memory stays the same whatever the format. */
function manyRows(): void {
  const workspace = registerOf(100_000);
  const out = path.join(tmpdir(), 'dgw-bench', 'rows');
  const written = (format: string, ...words: string[]) => {
    const argv = [
      DGW,
      ...words,
      '-C',
      workspace,
      ...AS_OF,
      '--format',
      format,
      '-o',
      `${out}.${format}`,
      '--overwrite',
    ];
    tell(`${words[0]} of 100,000 members, ${format}: memory`, measure(argv, { runs: 1 }).peakMegabytes, 'MB', 300);
    rmSync(`${out}.${format}`, { force: true });
  };
  for (const format of ['json', 'csv', 'html', 'xlsx']) written(format, 'expiring', '--within', '9y');
  for (const format of ['csv', 'xlsx']) written(format, 'list', 'members');
}

/** So many records of work as 135 people leave in ten years. */
function work(): void {
  const records = 20_000;
  const asOf = ['--as-of', AFTER_TEN_YEARS];
  const busy = busyRegisterOf(records);
  const checked = { argv: [DGW, 'validate', '-C', busy, ...asOf, '--no-cache'] };
  const parsed = { argv: [PARTS, 'fast', busy] };
  tell(`validate ${records} work records / reading and fast parse alone`, timesAsLong(checked, parsed), 'x', 2);
  const [file, cells, copy] = ['ledger.xlsx', 'cells.json', 'bare.xlsx'].map((name) =>
    path.join(tmpdir(), 'dgw-bench', name),
  ) as [string, string, string];
  const matters = busyRegisterOf(records, 'matter');
  const unwritten = (name: string) => () => rmSync(name, { force: true });
  const ledger = { argv: [DGW, 'ledger', 'matters', '-C', matters, ...asOf, '-o', file], before: unwritten(file) };
  measure(ledger.argv, { runs: 1, before: ledger.before });
  measure([LEDGER, 'cells', file, cells], { runs: 1 });
  const bare = { argv: [LEDGER, 'write', cells, copy], before: unwritten(copy) };
  tell(`ledger of ${records} rows / bare exceljs`, timesAsLong(ledger, bare), 'x', 1.3);
}

/** Templates and what is filled in in them, against exceljs doing the same alone. */
function roundTrip(): void {
  const folder = path.join(tmpdir(), 'dgw-bench');
  const file = path.join(folder, 'template.xlsx');
  const template = (workspace: string) => [DGW, 'template', '-C', workspace, ...AS_OF, '-o', file, '--overwrite'];
  const taking = (workspace: string) => [DGW, 'import', file, '-C', workspace, ...AS_OF, '--yes'];
  const workspace = registerOf(10_000);
  const made = measure(template(workspace), { runs: 3 });
  tell('template of 10,000 members / bare exceljs, the same cells', made.seconds / writtenByExceljs(file), 'x', 1.3);
  tell('template of 10,000 members: memory', made.peakMegabytes, 'MB');
  const read = measure([EXCELJS, 'read', file], { runs: 3 });
  const checked = measure(validate(workspace, '--no-cache'), { runs: 3 });
  const taken = measure(taking(workspace), { runs: 3 });
  tell(
    'import of it unedited / exceljs reading + validate',
    taken.seconds / (read.seconds + checked.seconds),
    'x',
    1.5,
  );
  const example = path.join(ROOT, 'examples/liuyang');
  measure(template(example), { runs: 1 });
  tell('import of 135 people, unedited', measure(taking(example), { runs: 3 }).seconds, 's', 2);
  const empty = path.join(folder, 'emptied');
  rmSync(empty, { recursive: true, force: true });
  cpSync(example, empty, { recursive: true });
  rmSync(path.join(empty, 'members'), { recursive: true });
  // Everybody is new there: ids and the hidden sheet speak of records that are gone, so they go too.
  spawnSync(process.execPath, [EXCELJS, 'anew', file]);
  const seconds = [1, 2, 3].map((run) => {
    const register = path.join(folder, `emptied-${run}`);
    rmSync(register, { recursive: true, force: true });
    cpSync(empty, register, { recursive: true });
    return measure([...taking(register), '--despite-errors', '--yes'], { runs: 1, allowed: [0, 1] }).seconds;
  });
  tell('import of 135 people who are new, saved', seconds.sort((one, other) => one - other)[1] ?? Number.NaN, 's', 2);
}

/** @returns seconds, without the start of the process and what it reads first */
function writtenByExceljs(file: string): number {
  const { stdout } = spawnSync(process.execPath, [EXCELJS, 'write', file], { encoding: 'utf8' });
  return Number(stdout);
}

function countOf(workspace: string): number {
  const { stdout } = spawnSync(process.execPath, [...validate(workspace, '--no-cache'), '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return (JSON.parse(stdout) as { checked: { files: number } }).checked.files;
}

mkdirSync(path.dirname(PARTS), { recursive: true });
buildSync({
  entryPoints: [path.join(import.meta.dirname, 'parts.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: PARTS,
  logLevel: 'error',
});
for (const [source, outfile] of [
  ['intake.bench.ts', EXCELJS],
  ['ledger.bench.ts', LEDGER],
] as const) {
  buildSync({
    entryPoints: [path.join(import.meta.dirname, source)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
}
if (process.argv.includes('--work')) {
  work();
  process.exit(lines.some(({ value, limit }) => limit !== undefined && value >= limit) ? 1 : 0);
}
if (process.argv.includes('--intake')) {
  roundTrip();
  process.exit(lines.some(({ value, limit }) => limit !== undefined && value >= limit) ? 1 : 0);
}
start();
throughput();
secondRun();
scale();
products();
manyRows();
work();
roundTrip();
if (process.argv.includes('--save')) {
  const values = Object.fromEntries(lines.map(({ name, value }) => [name, Number(value.toFixed(3))]));
  writeFileSync(BASELINE, `${JSON.stringify(values, null, 2)}\n`);
}
process.exitCode = lines.some(({ value, limit }) => limit !== undefined && value >= limit) ? 1 : 0;
