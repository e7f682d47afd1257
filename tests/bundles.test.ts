import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Load {
  readonly DIST: string;
  loadBundle(kind: 'core'): {
    readonly program: { main(argv: readonly string[], io: object): Promise<number> };
    readonly loaded: ReadonlyMap<string, unknown>;
  };
}

const load = createRequire(import.meta.url)('../bin/load.js') as Load;
const EXAMPLE = path.join(import.meta.dirname, '..', 'examples', 'liuyang');
const quiet = { write: () => undefined, isTerminal: false, columns: 80 };

/** A run of the program as it is built: the files that it loaded. */
async function loadedBy(argv: readonly string[], folder = EXAMPLE): Promise<string[]> {
  const { program, loaded } = load.loadBundle('core');
  const io = { stdout: quiet, stderr: quiet, env: {}, cwd: folder, today: '2013-10-31', now: 0, build: '' };
  await program.main([...argv], io);
  return [...loaded.keys()];
}

const sizeOf = (file: string) => statSync(path.join(load.DIST, file)).size;

describe('the bundle', () => {
  test('that answers for help and the version knows the flags and does no work', () => {
    // Of which half are the words of the program in two languages.
    expect(sizeOf('dgw.start.cjs')).toBeLessThan(250_000);
  });

  test('of the core holds nothing that only other commands need', () => {
    expect(sizeOf('dgw.cjs')).toBeLessThan(900_000);
  });
});

describe('what is loaded', () => {
  let broken = '';

  beforeAll(() => {
    broken = mkdtempSync(path.join(tmpdir(), 'dgw-'));
    cpSync(EXAMPLE, broken, { recursive: true });
    const file = path.join(broken, 'organizations', `${readdirSync(path.join(broken, 'organizations'))[0]}`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}titel: 名册\n`);
  });

  afterAll(() => rmSync(broken, { recursive: true, force: true }));

  test('by a check of records in which all is well: the core', async () => {
    expect(await loadedBy(['validate'])).toEqual(['dgw.cjs']);
    expect(await loadedBy(['expiring'])).toEqual(['dgw.cjs']);
  });

  test('where places are told: what reads YAML precisely', async () => {
    expect(await loadedBy(['validate', '--as-of', '2016-01-01'])).toEqual(['dgw.cjs', 'lib/yaml.cjs']);
  });

  test('where a record has a wrong shape: also what says what is wrong with it', async () => {
    expect(await loadedBy(['validate'], broken)).toEqual(['dgw.cjs', 'lib/validators.cjs', 'lib/yaml.cjs']);
  });

  test('by other commands: all else, and of libraries those that serve them', async () => {
    expect(await loadedBy(['stats'])).toEqual(['dgw.cjs', 'dgw.more.cjs']);
    const out = path.join(broken, 'stats.xlsx');
    expect(await loadedBy(['stats', '-o', out])).toEqual(['dgw.cjs', 'dgw.more.cjs', 'lib/exceljs.cjs']);
  });
});
