import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEWEST_AHEAD } from '../../src/store/disk-files.ts';
import { readFiles } from '../support/temp-workspace.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NAME = process.platform === 'win32' ? 'dgw.exe' : 'dgw';
const BUILT = path.join(ROOT, 'dist', NAME);
const SCRIPT = path.join(ROOT, 'bin/dgw.js');
const EXAMPLE = path.join(ROOT, 'examples/liuyang');
const AS_OF = ['--as-of', '2013-10-31'];

if (!existsSync(BUILT)) {
  process.stderr.write('tests/package/executable.test.ts is skipped: dist/dgw is not built (npm run build:exe)\n');
}

describe.skipIf(!existsSync(BUILT))('the program as one file', () => {
  let place = '';
  let program = BUILT;

  beforeAll(() => {
    // Nothing of the checkout is to be found from where it lies.
    place = path.join(mkdtempSync(path.join(tmpdir(), 'dgw-exe-')), 'U 盘');
    mkdirSync(place);
    program = path.join(place, NAME);
    copyFileSync(BUILT, program);
  });

  afterAll(() => rmSync(path.dirname(place), { recursive: true, force: true }));

  /** With no Node, no home and nothing else around it. */
  function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const system = { SystemRoot: process.env.SystemRoot ?? '' };
    const { status, stdout, stderr } = spawnSync(program, argv, {
      cwd: place,
      encoding: 'utf8',
      // By Node's usual room, 1 MB, whoever prints more is killed, and what it was about to say is not said.
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: '', DGW_LANG: 'en', ...system, ...env },
    });
    return { status, stdout, stderr };
  }

  test('is small enough to be handed out', () => {
    expect(statSync(BUILT).size).toBeLessThan(120e6);
  });

  test.each([[['--help']], [['explain', 'term-length']], [['validate', '-C', EXAMPLE, ...AS_OF, '--no-cache']]])(
    'says what the script says: %j',
    (argv) => {
      const { status, stdout } = spawnSync(process.execPath, [SCRIPT, ...argv], {
        cwd: place,
        encoding: 'utf8',
        env: { DGW_LANG: 'en' },
      });
      expect(run(argv)).toEqual({ status, stdout, stderr: '' });
    },
  );

  test('its compiled code is taken', () => {
    expect(run(['--version'], { DGW_DEBUG: '1' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('holds the example and the schemas', () => {
    expect(run(['init', '登记册', '--example'])).toMatchObject({ status: 0 });
    const made = readFiles(path.join(place, '登记册'));
    for (const [name, content] of readFiles(EXAMPLE)) expect(made.get(name)?.equals(content), name).toBe(true);
    expect(run(['init', '新册', '--title', '新'])).toMatchObject({ status: 0 });
    expect(readdirSync(path.join(place, '新册'), { recursive: true }).join()).toContain('member.schema.json');
  });

  test('holds exceljs: the form is the one that the script writes', () => {
    const form = (out: string) => ['form', '朝阳社区', '-C', EXAMPLE, ...AS_OF, '-o', out];
    expect(run(form('forms'))).toMatchObject({ status: 0 });
    spawnSync(process.execPath, [SCRIPT, ...form('others')], { cwd: place });
    const [name = ''] = readdirSync(path.join(place, 'forms'));
    expect(readFileSync(path.join(place, 'forms', name)).equals(readFileSync(path.join(place, 'others', name)))).toBe(
      true,
    );
  });

  test('holds ajv and re2js: a policy of one’s own is compiled', () => {
    const own = path.join(place, 'own');
    const policy = readFileSync(path.join(ROOT, 'src/policy/liuyang-2013.yaml'), 'utf8').replace(/^id: .*/m, 'id: own');
    mkdirSync(own);
    writeFileSync(path.join(own, 'dgw.yaml'), 'policy: ./policy.yaml\n');
    writeFileSync(path.join(own, 'policy.yaml'), policy);
    expect(JSON.parse(run(['validate', '-C', own, '--format', 'json']).stdout)).toMatchObject({ policy: 'own' });
  });

  test('reads many files by threads', () => {
    const many = path.join(place, 'many');
    mkdirSync(path.join(many, 'members'), { recursive: true });
    writeFileSync(path.join(many, 'dgw.yaml'), 'policy: liuyang-2013\n');
    for (let index = 0; index < FEWEST_AHEAD; index += 1) {
      writeFileSync(path.join(many, 'members', `${index}.yaml`), `id: 人${index}\n`);
    }
    const { stderr } = run(['validate', '-C', many, '--no-cache', '--format', 'json'], { DGW_DEBUG: '1' });
    expect(stderr).toMatch(/threads: [1-9]\d*;.* did not start: 0/);
  });
});
