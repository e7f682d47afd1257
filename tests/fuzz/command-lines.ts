import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command, Option } from 'commander';
import { createRandom, type Random } from '../generator/random.ts';
import { declaredProgram } from '../support/declared-program.ts';
import { readFiles } from '../support/temp-workspace.ts';
import { LONGEST_MS, ran, secretsOf, wrongWith } from './invariants.ts';

const program = declaredProgram();

/** Waits for changes until it is stopped. */
const ENDLESS = new Set(['--watch']);

const VALUES = [
  ...[
    '朝阳社区',
    '淮川街道',
    '周建国',
    '李桂兰',
    'member',
    '成员',
    'units',
    'schema',
    'headcount,schema',
    '二.1',
    '2012-001',
  ],
  ...['2013-10-31', '2013-02-30', '2016-02-29', '90d', '6m', '1y', '0d', '99999d', '-1', '0', '3', '1e9', 'NaN'],
  ...[
    'json',
    'human',
    'table',
    'csv',
    'ics',
    'html',
    'xlsx',
    'sarif',
    'zh',
    'en',
    'always',
    'never',
    'serving',
    'bash',
  ],
];
const JUNK = [
  ...[
    '',
    ' ',
    '-',
    '--',
    '---',
    '--=',
    '-x',
    '--nope',
    '--no-',
    '--format=',
    '-C',
    '--lang',
    '-o',
    '=',
    '*',
    '%s',
    '\\',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '校 验', '\u{1B}[31m', '\0', '\u{202E}', '😀'],
  ...['430198196804120015', '13800001234', 'x'.repeat(5000), '..', '.', 'members', 'dgw.yaml', 'no/such/place', '二'],
];
const OUTPUTS = [
  'out.txt',
  'a/b/out.json',
  'members',
  '.',
  '',
  'members/周建国.yaml',
  'members/周建国.yaml/x',
  'x'.repeat(300),
];
const FOLDERS = ['.', 'members', 'nowhere', '..', 'dgw.yaml', ''];
const BASE = readFiles(path.resolve(import.meta.dirname, '..', 'fixtures', 'base'));

/** Words that mostly make sense together: a command or its alias, its flags, and now and then anything at all. */
export function commandLine(random: Random): string[] {
  const command = random.pick(program.commands);
  const argv: string[] = [];
  if (random.chance(0.2)) argv.push(...flagOf(program, random));
  argv.push(random.chance(0.9) ? random.pick([command.name(), ...command.aliases()]) : random.pick(JUNK));
  for (let count = random.integer(0, 4); count > 0; count -= 1) {
    const dice = random.next();
    if (dice < 0.55) argv.push(...flagOf(random.chance(0.7) ? command : program, random));
    else argv.push(random.pick(dice < 0.85 ? VALUES : JUNK));
  }
  return argv.filter((word) => !ENDLESS.has(word.replace(/=.*/s, '')));
}

function flagOf(command: Command, random: Random): string[] {
  if (command.options.length === 0) return [];
  const option = random.pick(command.options);
  const name = option.long ?? option.short ?? '';
  const hasShort = option.short !== undefined && random.chance(0.3);
  if (!option.required && !option.optional) return random.chance(0.9) ? [name] : [`${name}=${random.pick(JUNK)}`];
  const value = random.chance(0.1) ? random.pick(JUNK) : valueFor(option, random);
  if (random.chance(0.05)) return [name];
  return hasShort ? [option.short ?? name, value] : random.chance(0.3) ? [`${name}=${value}`] : [name, value];
}

function valueFor({ long, argChoices }: Option, random: Random): string {
  if (argChoices && argChoices.length > 0) return random.pick(argChoices);
  if (long === '--output' || long === '--out') return random.pick(OUTPUTS);
  if (long === '--workspace') return random.pick(FOLDERS);
  return random.pick(VALUES);
}

/** Runs one command line of a seed twice, each time in a fresh copy of one workspace; what is wrong with that. */
export async function commandLineProblem(seed: number, number: number): Promise<string | undefined> {
  const argv = commandLine(createRandom(Math.imul(seed, 1_000_003) + number));
  const top = mkdtempSync(path.join(tmpdir(), 'dgw-fuzz-'));
  const told = `seed ${seed}, command line ${number}: dgw ${argv.map((word) => JSON.stringify(word.slice(0, 60))).join(' ')}`;
  try {
    const first = await inFreshCopy(top, argv);
    const problem = wrongWith(first, secretsIn(argv));
    if (problem !== undefined) return `${told}\n${problem}`;
    if (first.milliseconds > LONGEST_MS / 10) return undefined;
    const second = await inFreshCopy(top, argv);
    const isSame = first.code === second.code && first.out === second.out && first.err === second.err;
    return isSame ? undefined : `${told}\nanother output the second time`;
  } catch (error) {
    return `${told}\nan error left the program: ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

/** The numbers of the base workspace; what the user typed may be told back. */
function secretsIn(argv: readonly string[]): Set<string> {
  const numbers = [...BASE.values()].flatMap((content) => secretsOf(content.toString('utf8')));
  return new Set(numbers.filter((secret) => !argv.some((word) => word.includes(secret))));
}

/** Some folders deep, so that a stray `..` stays within what is removed afterwards. */
async function inFreshCopy(top: string, argv: readonly string[]) {
  const outer = path.join(top, 'a');
  const folder = path.join(outer, 'b', 'c', 'd', 'e', 'register');
  rmSync(outer, { recursive: true, force: true });
  for (const [file, content] of BASE) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return ran(argv, folder);
}
