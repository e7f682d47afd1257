/** What shells offer behind `dgw`, asked of the program, and of the shells that are installed. */

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { SCRIPTS, SHELLS } from '../../src/cli/completion/scripts.ts';
import { sourceOfArgument, sourceOfFlag } from '../../src/cli/completion/sources.ts';
import { commandSpec } from '../../src/cli/completion/spec.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { folderWith, memberText, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/dgw.js');
const ZH = { LANG: 'zh_CN.UTF-8' };

/** The words that are offered for the last one. */
async function offered(
  words: readonly string[],
  root = workspaceWith(),
  env?: Record<string, string>,
): Promise<string[]> {
  const marked = words.map((word) => `=${word}`);
  const { out, code } = await runMain(['completion', 'reply', ...marked], { cwd: root, ...(env && { env }) });
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

describe('offered are', () => {
  test('all commands, by the names of the language, and either by its beginning', async () => {
    expect(await offered([''])).toEqual([...COMMANDS.map(({ name }) => name), 'help']);
    expect(await offered([''], undefined, ZH)).toEqual([...COMMANDS.map(({ alias }) => alias), '帮助']);
    expect(await offered(['校'])).toEqual(['校验']);
    expect(await offered(['vali'], undefined, ZH)).toEqual(['validate']);
    expect(await offered(['help', 'sh'])).toEqual(['show']);
  });

  test('the flags of the command and those of all', async () => {
    for (const command of ['validate', '校验']) {
      expect(await offered([command, '--st'])).toEqual(['--strict']);
      expect(await offered(['--lang', 'zh', command, '--as'])).toEqual(['--as-of']);
    }
    expect(await offered(['stats', '--strict'])).toEqual(['']);
  });

  test('what a flag takes, in a word of its own or behind =', async () => {
    expect(await offered(['expiring', '--format', ''])).toEqual(['table', 'json', 'csv', 'xlsx', 'ics', 'html']);
    expect(await offered(['expiring', '--format=j'])).toEqual(['--format=json']);
    expect(await offered(['expiring', '--format', '=', 'j'])).toEqual(['json']);
    expect(await offered(['expiring', '--format', '='])).toContain('json');
    expect(await offered(['expiring', '--format', '=', 'json', '--fa'])).toEqual(['--fail']);
    expect(await offered(['validate', '--only', 'term-l'])).toEqual(['term-length']);
  });

  test('words of the policy', async () => {
    expect(await offered(['list', '--category', '模'])).toEqual(['模范党员']);
    expect(await offered(['退出', '证人', '--kind', ''])).toEqual(['届满', '解除选聘', '自行退出']);
    expect(await offered(['renew', '证人', '--step', '上'])).toEqual(['上级批复=']);
  });

  test('ids of the register, that of -C too', async () => {
    const root = workspaceWith({ 'members/a/李某.yaml': memberText('李某') });
    expect(await offered(['renew', ''], root)).toEqual(['李某', '证人']);
    expect(await offered(['form', '--member', '李'], root)).toEqual(['李某']);
    expect(await offered(['form', '河'], root)).toEqual(['河西街道']);
    expect(await offered(['show', ''], root)).toEqual(['河西街道', '李某', '证人']);
    expect(await offered(['-C', root, 'renew', '李'], folderWith({}))).toEqual(['李某']);
  });

  test('files where a file is wanted, nothing where nobody can know', async () => {
    expect(await offered(['validate', '-o', ''])).toEqual([':files']);
    expect(await offered(['import', ''])).toEqual([':files']);
    expect(await offered(['expiring', '--within', ''])).toEqual(['']);
    expect(await offered(['init', '--organization', ''])).toEqual(['']);
  });

  test('nothing, and no error, outside of a register or in a broken one', async () => {
    for (const files of [{}, { 'dgw.yaml': ': [' }])
      expect(await offered(['renew', ''], folderWith(files))).toEqual(['']);
  });

  test('no more than a shell can show', async () => {
    const files = Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`members/m${at}.yaml`, '']));
    expect(await offered(['renew', 'm'], workspaceWith(files))).toHaveLength(1000);
  });
});

test('every flag that takes a word of the document, an id or a file is completed', () => {
  const places = COMMANDS.flatMap((entry) => {
    const { flags, arguments: places } = commandSpec(entry, 'en');
    return [
      ...flags
        .filter(
          ({ takesValue, choices, says }) =>
            takesValue &&
            choices.length === 0 &&
            /\bword of|\bthis organisation|\bfile\b|\bfolder\b|\brules\b/.test(says),
        )
        .map(({ names }) => [entry.name, names[0] ?? '', sourceOfFlag(entry.name, names[0] ?? '')]),
      ...places
        .filter(({ place }) => place !== 'word')
        .map(({ place }) => [entry.name, place, sourceOfArgument(entry.name, place)]),
    ];
  });
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter(([, , source]) => source === undefined)).toEqual([]);
});

test('a script for every shell, and the names of those that have one', async () => {
  for (const shell of SHELLS) expect((await runMain(['completion', shell])).out).toBe(SCRIPTS[shell]);
  const { code, err } = await runMain(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(err).toContain('“bash”, “zsh”, “fish”, “powershell”');
});

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

/** A register, and a folder for PATH with the program in it. */
function desk(): { readonly root: string; readonly env: NodeJS.ProcessEnv } {
  const root = workspaceWith({ 'members/李某.yaml': memberText('李某') });
  const bin = path.join(root, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'dgw'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, { mode: 0o755 });
  for (const shell of SHELLS) writeFileSync(path.join(root, `script.${shell}`), SCRIPTS[shell]);
  writeFileSync(path.join(root, 'out.sarif'), '');
  return {
    root,
    env: {
      ...process.env,
      ...ZH,
      LC_ALL: 'C.UTF-8',
      DGW_LANG: 'zh',
      PATH: `${bin}:${process.env.PATH}`,
      HOME: root,
      TERM: 'dumb',
    },
  };
}

const LINES: readonly (readonly [words: readonly string[], expected: readonly string[]])[] = [
  [['vali'], ['validate']],
  [['校'], ['校验']],
  [['validate', '--str'], ['--strict']],
  [['list', '--category', '模'], ['模范党员']],
  [['renew', '李'], ['李某']],
  [['validate', '-o', 'out.'], ['out.sarif']],
];

describe.skipIf(!has('bash'))('bash (skipped where it is not installed)', () => {
  test('offers what is asked for', () => {
    const { root, env } = desk();
    for (const [words, expected] of [...LINES, [['validate', '--format', '=', 'sa'], ['sarif']] as const]) {
      const script = `source ./script.bash; complete -p dgw >/dev/null || exit 9
COMP_WORDS=(dgw "$@"); COMP_CWORD=$#; _dgw dgw; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, status } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      expect([status, stdout.trim().split('\n')]).toEqual([0, expected]);
    }
  });
});

const CLEAR_THE_LINE = '\u0015';

/** A bash at a terminal of its own, and somebody who types. */
class Typist {
  readonly #child: ChildProcessWithoutNullStreams;
  #seen = '';

  constructor({ root, env }: ReturnType<typeof desk>) {
    const bash = 'bash --norc --noprofile -i';
    this.#child = spawn('script', ['-qefc', bash, '/dev/null'], { cwd: root, env: { ...env, PS1: '' } });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#seen += chunk.toString();
    });
  }

  /** @returns what the terminal has shown since, once it shows this; after a while in any case */
  async types(keys: string, awaited: string): Promise<string> {
    this.#seen = '';
    this.#child.stdin.write(keys);
    for (let tries = 0; tries < 200 && !this.#seen.includes(awaited); tries += 1) await sleep(100);
    return this.#seen;
  }

  async leaves(): Promise<void> {
    const isOver = once(this.#child, 'exit');
    this.#child.stdin.write(`${CLEAR_THE_LINE}exit\n`);
    await isOver;
  }
}

describe.skipIf(!has('bash') || !has('script'))('bash at a terminal (skipped without bash and script)', () => {
  test('completes the line at Tab, and lists what several words may follow', async () => {
    const typist = new Typist(desk());
    try {
      // What is typed is never all of what is awaited.
      expect(await typist.types("source ./script.bash; echo rea''dy\n", 'ready')).toContain('ready');
      for (const [words, [expected = '']] of LINES.filter(([own]) => own.length > 1 || own[0] === 'vali')) {
        expect(await typist.types(`${CLEAR_THE_LINE}dgw ${words.join(' ')}\t`, expected)).toContain(expected);
      }
      expect(await typist.types(`${CLEAR_THE_LINE}dgw validate --format=sa\t`, '--format=sarif')).toContain('=sarif');
      const listed = await typist.types(`${CLEAR_THE_LINE}dgw expiring --format \t\t`, 'xlsx');
      for (const word of ['table', 'json', 'csv', 'xlsx']) expect(listed).toContain(word);
    } finally {
      await typist.leaves();
    }
  });
});

describe.skipIf(!has('fish'))('fish (skipped where it is not installed)', () => {
  test('offers what is asked for', () => {
    const { root, env } = desk();
    for (const [words, expected] of LINES) {
      const script = `source script.fish; complete -C "dgw ${words.join(' ')}"`;
      const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { cwd: root, env, encoding: 'utf8' });
      expect(
        stdout
          .trim()
          .split('\n')
          .map((line) => line.split('\t')[0]),
      ).toEqual(expected);
    }
  });
});

describe.skipIf(!has('zsh'))('zsh (skipped where it is not installed)', () => {
  test('completes the line that is typed', () => {
    const { root, env } = desk();
    for (const [words, [expected = '']] of LINES.filter(([own]) => own.length > 1)) {
      // Completion needs a terminal: one of its own. What is typed is never all of what is expected.
      const script = `zmodload zsh/zpty
zpty -b z zsh -f -i
read_until() { repeat 100; do zpty -r -t z part && out+=$part; [[ $out == *$1* ]] && return; sleep 0.2; done }
zpty -w z "autoload -Uz compinit; compinit -u -D; source ./script.zsh; bindkey '^I' complete-word; echo rea''dy"
read_until ready; out=
zpty -n -w z $'dgw ${words.join(' ')}\\t'
read_until ${expected}; print -r -- $out; zpty -d z`;
      const { stdout } = spawnSync('zsh', ['-f', '-c', script], { cwd: root, env, encoding: 'utf8', timeout: 50_000 });
      expect(stdout).toContain(expected);
    }
  });
});
