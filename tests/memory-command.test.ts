/** The memory as the command uses it: a register large enough, the user's cache folder, everything through `main`. */

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Io } from '../src/cli/io.ts';
import { main } from '../src/main.ts';
import { type Register, registerOf } from './faults/registers.ts';

let register: Register;
let cache: string;
let member: string;
let text: string;
beforeAll(() => {
  register = registerOf(1400);
  cache = path.join(path.dirname(register.folder), 'cache');
  const name = [...register.texts.keys()].find((file) => file.startsWith('members/')) ?? '';
  member = path.join(register.folder, name);
  text = register.texts.get(name) ?? '';
}, 60_000);
afterAll(() => register.remove());
beforeEach(() => rmSync(cache, { recursive: true, force: true }));

interface Outside {
  readonly build?: string;
  readonly env?: Io['env'];
}

async function validate(argv: readonly string[] = [], { build = 'a', env = { DGW_CACHE_DIR: cache } }: Outside = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (to: string[]) => ({ write: (words: string) => void to.push(words), isTerminal: false, columns: 80 });
  const outside = { env, cwd: register.folder, today: '2013-10-31', now: Date.now() + 3_600_000, build };
  const code = await main(['validate', '--format', 'json', ...argv], {
    stdout: stream(out),
    stderr: stream(err),
    ...outside,
  });
  return { code, out: out.join(''), err: err.join('') };
}

function kept(): string[] {
  return existsSync(cache) ? readdirSync(cache) : [];
}

it('is large enough to be remembered', () => {
  expect(register.texts.size).toBeGreaterThan(2000);
});

it('says the same from memory, and lies in one file named for nobody', async () => {
  const first = await validate();
  expect([first.code, kept()]).toEqual([0, [expect.stringMatching(/^[\da-f]{16}\.clean$/)]]);
  expect(await validate()).toEqual(first);
  expect(await validate(['--no-cache'])).toEqual(first);
});

it('sees a change after it, and the change back', async () => {
  const clean = await validate();
  writeFileSync(member, text.replace(/^gender: ./m, 'gender: 人'));
  const wrong = await validate();
  expect(wrong.code).toBe(1);
  expect(await validate(['--no-cache'])).toEqual(wrong);
  writeFileSync(member, text);
  expect(await validate()).toEqual(clean);
});

it('is used for nothing but the ordinary check', async () => {
  await validate(['--only', 'schema']);
  await validate(['--no-cache']);
  expect(kept()).toEqual([]);
});

it('is not believed by another build, on another day or under other settings', async () => {
  const told = async (argv: string[], outside?: Outside) => {
    await validate();
    const withMemory = await validate(argv, outside);
    expect(withMemory).toEqual(await validate([...argv, '--no-cache'], outside));
    return withMemory;
  };
  await told([], { build: 'b' });
  expect((await told(['--as-of', '2013-12-01'])).out).toContain('term-expired');
  const settings = path.join(register.folder, 'dgw.yaml');
  const before = readFileSync(settings);
  try {
    await validate();
    writeFileSync(settings, 'policy: liuyang-2013\nrules:\n  registration-fields: info\n');
    expect((await validate()).code).toBe(0);
    writeFileSync(settings, 'policy: no-such\n');
    expect((await validate()).code).toBe(2);
  } finally {
    writeFileSync(settings, before);
  }
}, 60_000);

it.each<[string, () => void]>([['is a file', () => writeFileSync(cache, 'a file')]])(
  'is done without where its folder %s',
  async (_, harm) => {
    harm();
    const { code, err } = await validate([], { env: { DGW_CACHE_DIR: path.join(cache, 'x') } });
    expect([code, err]).toEqual([0, '']);
  },
);

// A thread, as tests of changed code run in, cannot act as somebody else.
it.skipIf(process.getuid?.() !== 0 || !isMainThread)(
  'is done without where its folder may not be written to',
  async () => {
    mkdirSync(cache);
    for (const folder of [path.dirname(cache), cache]) chmodSync(folder, 0o755);
    await validate();
    const [name = ''] = kept();
    const before = statSync(path.join(cache, name)).mtimeMs;
    process.seteuid?.(65_534);
    try {
      const { code, err } = await validate(['--as-of', '2013-10-30']);
      expect([code, err]).toEqual([0, '']);
    } finally {
      process.seteuid?.(0);
    }
    expect([kept(), statSync(path.join(cache, name)).mtimeMs]).toEqual([[name], before]);
  },
);

it('is done without where there is no folder for it', async () => {
  expect(await validate([], { env: {} })).toMatchObject({ code: 0, err: '' });
});
