import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLE = path.join(ROOT, 'examples/liuyang');
const isWindows = process.platform === 'win32';

/** As people's folders are named. npm refuses to make a package there, but not to install one. */
const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dgw-packed-')), '党建 办公室 (1)');
const installed = path.join(folder, 'node_modules', 'dgw');

interface PackedFile {
  readonly path: string;
  readonly size: number;
}
/** Tells where things are in the repository. */
const ABOUT_THE_SOURCES = 'docs/architecture.md';

let packed: { readonly filename: string; readonly files: readonly PackedFile[] } = { filename: '', files: [] };
let installation = '';

/** Without a shell: npm is a script that the same Node runs. */
const NPM = [
  process.env.npm_execpath ?? '',
  path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
].find((file) => file.endsWith('npm-cli.js') && existsSync(file));

function npm(argv: readonly string[], cwd: string): { readonly stdout: string; readonly stderr: string } {
  if (NPM === undefined) throw new Error('npm is not to be found: run the tests by npm');
  const { status, stdout, stderr } = spawnSync(process.execPath, [NPM, ...argv], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${argv.join(' ')}: ${stderr}`);
  return { stdout, stderr };
}

function run(file: string, argv: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(file, argv, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, DGW_LANG: 'en' },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  // Built already, by the test command: building again would pull the program away under the other tests.
  [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT).stdout);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const { stdout, stderr } = npm(['install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`], folder);
  installation = stdout + stderr;
});

afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

describe('the package', () => {
  test('holds what is needed and nothing else', () => {
    const kinds = new Set(
      packed.files.map((file) =>
        file.path.replace(/^(docs|examples\/liuyang(?:-2014)?|examples\/pictures|schemas)\/.*/, '$1'),
      ),
    );
    expect([...kinds].sort()).toEqual(
      [
        ...['LICENSE', 'README.md', 'package.json', 'docs', 'schemas'],
        ...['examples/liuyang', 'examples/liuyang-2014', 'examples/pictures'],
        ...['bin/api.cjs', 'bin/api.mjs', 'bin/dgw.js', 'bin/load.js', 'bin/package.json'],
        ...['dist/LICENCES.txt', 'dist/api.d.cts', 'dist/api.d.mts', 'dist/reader-thread.mjs'],
        ...['dgw', 'dgw.more', 'dgw.start'].flatMap((name) => [`dist/${name}.cjs`, `dist/${name}.cjs.cache`]),
        ...['exceljs', 'yaml'].flatMap((name) => [`dist/lib/${name}.cjs`, `dist/lib/${name}.cjs.cache`]),
        ...['ajv', 'pinyin-pro', 're2js', 'validators'].map((name) => `dist/lib/${name}.cjs`),
      ].sort(),
    );
    expect(packed.files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(10e6);
  });

  test('holds the pictures and pages that its own pages lead to', () => {
    const names = new Set(packed.files.map((file) => file.path));
    // Whoever works on the program has the repository.
    const elsewhere = new Set(['CONTRIBUTING.md', 'CHANGELOG.md']);
    const pages = [...names].filter((name) => /^(?:README|docs\/.*)\.md$/.test(name));
    expect(pages).toContain('docs/手册.md');
    for (const page of pages) {
      const text = readFileSync(path.join(ROOT, page), 'utf8');
      if (page !== ABOUT_THE_SOURCES) {
        for (const [example] of text.matchAll(/examples\/[a-z0-9-]+/g)) {
          expect(
            [...names].some((name) => name.startsWith(`${example}/`)),
            `${page} → ${example}`,
          ).toBe(true);
        }
      }
      for (const [, target = ''] of text.matchAll(/(?:\]\(|src=")(?!https?:|#|mailto:)([^)#"]+\.(?:md|png))/g)) {
        const file = path.posix.join(path.posix.dirname(page), decodeURIComponent(target));
        expect(names.has(file) || elsewhere.has(file), `${page} → ${file}`).toBe(true);
      }
    }
  });

  test('is built afresh before it is packed, and needs no other package', () => {
    const { scripts, dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.prepack).toContain('npm run --silent build');
    expect(dependencies).toBeUndefined();
  });

  test('is installed without a warning and without the network', () => {
    expect(installation).not.toMatch(/warn|deprecated|vulnerab/i);
    expect(installation).toMatch(/added 1 package/);
  });

  test('carries the licence of everything that is built into it', () => {
    const licences = readFileSync(path.join(installed, 'dist/LICENCES.txt'), 'utf8');
    for (const name of ['exceljs', 'ajv', 're2js', 'pinyin-pro', 'yaml', 'commander', 'date-fns', 'archiver']) {
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(.+\\)$`, 'm'));
    }
  });
});

describe('the installed program, in a folder with spaces and Chinese', () => {
  const bin = path.join(folder, 'node_modules/.bin/dgw');

  test.skipIf(isWindows)('runs through the link that npm makes', () => {
    expect(lstatSync(bin).isSymbolicLink()).toBe(true);
    const { status, stdout, stderr } = run(bin, ['validate', '-C', EXAMPLE, '--as-of', '2013-10-31', '--no-cache']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('239 files');
  });

  test('makes a register of the example, and its forms', () => {
    const dgw = path.join(installed, 'bin/dgw.js');
    expect(run(process.execPath, [dgw, 'init', '登记册 一', '--example'])).toMatchObject({ status: 0 });
    const form = ['form', '-C', '登记册 一', '--as-of', '2013-10-31', '-o', '表 格', '--lang', 'zh', '朝阳社区'];
    expect(run(process.execPath, [dgw, ...form])).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder, '表 格/兼职委员情况登记表-朝阳社区.xlsx')).subarray(0, 2).toString()).toBe(
      'PK',
    );
  });

  test('has within it the libraries that few commands need', () => {
    const dgw = path.join(installed, 'bin/dgw.js');
    const policy = readFileSync(path.join(ROOT, 'src/policy/liuyang-2013.yaml'), 'utf8').replace(/^id: .*/m, 'id: own');
    const own = path.join(folder, 'own policy');
    mkdirSync(path.join(own, 'members'), { recursive: true });
    writeFileSync(path.join(own, 'dgw.yaml'), 'policy: ./policy.yaml\n');
    writeFileSync(path.join(own, 'policy.yaml'), policy);
    const { stdout, stderr } = run(process.execPath, [dgw, 'validate', '-C', own, '--no-cache', '--format', 'json']);
    expect(stderr).not.toMatch(/internal|Cannot find module/i);
    expect(JSON.parse(stdout)).toMatchObject({ policy: 'own' });
  });
});

const CALLS = `
const asOf = '2013-10-31', folder = ${JSON.stringify(EXAMPLE)};
const { counts } = await validate({ folder, asOf });
const { items } = await expiring({ folder, asOf, within: '1y' });
const { bytes } = await registrationWorkbook({ folder, asOf, organization: '朝阳社区', blank: true });
const code = await validate({ folder: '/nowhere' }).catch((error) => error instanceof DgwError && error.code);
console.log(JSON.stringify([counts.error, items.length > 0, bytes.length > 1000, code]));
`;
const NAMES = '{ DgwError, expiring, registrationWorkbook, validate }';

describe('the programmatic door', () => {
  test.each([
    ['import', 'a.mjs', `import ${NAMES} from 'dgw';${CALLS}`],
    ['require', 'a.cjs', `const ${NAMES} = require('dgw');(async () => {${CALLS}})();`],
  ])('opens by %s', (_, name, program) => {
    writeFileSync(path.join(folder, name), program);
    const { stdout, stderr } = run(process.execPath, [name]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([0, true, true, 'workspace']);
  });

  test('is one door, however it is opened: there is one class of errors', () => {
    const program = `import { createRequire } from 'node:module'; import { DgwError } from 'dgw';
      console.log(createRequire(import.meta.url)('dgw').DgwError === DgwError);`;
    writeFileSync(path.join(folder, 'one.mjs'), program);
    expect(run(process.execPath, ['one.mjs']).stdout).toBe('true\n');
  });

  test('gives the JSON Schemas by name', () => {
    const program = `import schema from 'dgw/schemas/member.schema.json' with { type: 'json' }; console.log(schema.title);`;
    writeFileSync(path.join(folder, 'schema.mjs'), program);
    expect(run(process.execPath, ['--no-warnings', 'schema.mjs']).stdout).toMatch(/\S/);
  });

  test('has types for consumers in TypeScript, strict, of both kinds', () => {
    const text = (statement: string) => `${statement}
      const used = async (): Promise<string> => {
        const result: Validation = await validate({ folder: 'x', lang: 'zh' });
        const [first] = result.findings;
        const until: string | undefined = (await expiring({ folder: 'x' })).items[0]?.end;
        const bytes: Uint8Array = (await registrationWorkbook({ folder: 'x', organization: 'y' })).bytes;
        try { await validate({ folder: 'x' }); } catch (error) { if (error instanceof DgwError) return error.code; }
        // @ts-expect-error a folder is needed
        await validate({});
        // @ts-expect-error no such option
        await expiring({ folder: 'x', until: '2014' });
        // @ts-expect-error results are not to be changed
        result.counts.error = 1;
        return (first?.severity ?? until ?? '') + bytes.length;
      };
      void used;`;
    const names = NAMES.replace('}', ', type Validation }');
    writeFileSync(path.join(folder, 'use.mts'), text(`import ${names} from 'dgw';`));
    writeFileSync(path.join(folder, 'use.cts'), text(`import ${names} from 'dgw';`));
    const strict = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: 'es2022', types: [] };
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const config = { compilerOptions: { ...strict, module, moduleResolution }, files: ['use.mts', 'use.cts'] };
      writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
      const { status, stdout } = run(process.execPath, [tsc, '-p', '.']);
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    }
  });
});
