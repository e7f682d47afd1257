/**
 * Disks that take capitals and small letters for the same, as Windows and macOS have them: a real one where the folder of
 * temporary files lies on one (`TMPDIR`), one that is simulated elsewhere.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pngOf } from '../pictures/png.ts';
import { builtInBase } from '../support/cases.ts';
import { BIN } from './program.ts';

const SIMULATION = path.resolve(import.meta.dirname, 'caseless-fs.cjs');
const AS_OF = ['--as-of', '2013-10-31'];

let isReal = false;
let disk: string;
let register: string;

beforeAll(() => {
  const probe = mkdtempSync(path.join(tmpdir(), 'dgw-probe-'));
  writeFileSync(path.join(probe, 'Name'), '');
  isReal = existsSync(path.join(probe, 'nAME'));
  rmSync(probe, { recursive: true });
});
beforeEach(() => {
  disk = mkdtempSync(path.join(tmpdir(), 'dgw-caseless-'));
  register = path.join(disk, 'register');
  for (const [name, content] of builtInBase().files) put(`register/${name}`, content);
});
afterEach(() => rmSync(disk, { recursive: true, force: true }));
afterAll(() => {
  if (!isReal) process.stderr.write('tests/faults/caseless.test.ts: the disk without case was simulated\n');
});

function put(name: string, content: string | Uint8Array): void {
  const file = path.join(disk, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function textOf(name: string): string {
  return readFileSync(path.join(disk, name), 'utf8');
}

function node(argv: readonly string[], cwd = disk) {
  const preload = isReal ? {} : { CASELESS_DISK: disk, NODE_OPTIONS: `--require=${SIMULATION}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      LANG: 'en_US.UTF-8',
      DGW_LANG: 'en',
      DGW_CACHE_DIR: path.join(disk, 'cache'),
      ...preload,
    },
  });
  return { code: status, out: stdout, err: stderr };
}

const dgw = (...argv: string[]) => node([BIN, ...argv, ...AS_OF]);

/** Rule and file of each finding. */
function findings(...argv: string[]): string[][] {
  const { out, err } = dgw('validate', '-C', register, '--format', 'json', '--no-cache', ...argv);
  expect(err).toBe('');
  const { findings: found } = JSON.parse(out) as { findings: { rule: string; file: string; suggestion?: string }[] };
  return found.map(({ rule, file, suggestion }) => [rule, file, ...(suggestion === undefined ? [] : [suggestion])]);
}

test('the disk is one', () => {
  const { out } = node([
    '-e',
    `const fs = require('node:fs'); fs.writeFileSync('Name', ''); const told = [fs.existsSync('NAME')];
    for (const act of [() => fs.openSync('nAME', 'wx'), () => fs.mkdirSync('NAME')]) try { act() } catch (error) { told.push(error.code) }
    fs.renameSync('name', 'other'); told.push(fs.existsSync('OTHER'));
    console.log(told.join());`,
  ]);
  expect(out.trim()).toBe('true,EEXIST,EEXIST,true');
});

const MEMBER = '周建国';

/** The one member under an id in Latin letters, in a file that may have others. */
function renamed(id: string, stem: string): void {
  const text = textOf(`register/members/${MEMBER}.yaml`).replace(`id: ${MEMBER}`, `id: ${id}`);
  rmSync(path.join(register, `members/${MEMBER}.yaml`));
  put(`register/members/${stem}.yaml`, text);
}

describe('ids and files that differ by capitals alone', () => {
  test('are told, with the name of the file', () => {
    renamed('zhang', 'Zhang');
    expect(findings()).toContainEqual(['file-name', 'members/Zhang.yaml', 'Zhang']);
  });

  test('a reference is meant letter by letter: what is right here is right on every disk', () => {
    renamed('zhang', 'zhang');
    put(
      'register/meetings/2013-01-10-朝阳社区.yaml',
      'id: 2013-01-10-朝阳社区\norganization: 朝阳社区\non: 2013-01-10\nattendees: [Zhang]\n',
    );
    expect(findings()).toContainEqual(['unknown-reference', 'meetings/2013-01-10-朝阳社区.yaml', 'zhang']);
  });

  test.each([
    ['朝阳社区', 'members/朝阳社区/Zhang.yaml'],
    ['', 'members/Zhang.yaml'],
  ])('a new record takes nobody’s place: files are kept in %j', (_, taken) => {
    const text = textOf(`register/members/${MEMBER}.yaml`).replace(`id: ${MEMBER}`, 'id: Zhang');
    put(`register/${taken}`, text);
    const before = textOf(`register/${taken}`);
    const added = dgw(
      'add',
      'unit',
      '-C',
      register,
      ...['--id', 'zhang', '--name', '浏阳某某公司'],
      ...['--type', '非公经济组织'],
      ...['--organization', '朝阳社区', '--yes'],
    );
    expect(added.code, added.err).toBe(0);
    const again = dgw(
      'add',
      'unit',
      '-C',
      register,
      ...['--id', 'ZHANG', '--name', '浏阳另一公司'],
      ...['--type', '非公经济组织'],
      ...['--organization', '朝阳社区', '--yes'],
    );
    expect(again.code).toBe(2);
    expect(textOf('register/units/zhang.yaml')).toContain('浏阳某某公司');
    expect(textOf(`register/${taken}`)).toBe(before);
  });
});

describe('paths in other letters', () => {
  test('lead to the records, as they do for every other program', () => {
    put(`register/members/Zhang.yaml`, 'id: zhang\n');
    const [all, some] = [findings(), findings('MEMBERS/zhang.YAML')];
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(all.filter(([, file]) => file === 'members/Zhang.yaml'));
  });

  test('a register in other letters is the same one', () => {
    expect(dgw('validate', '-C', path.join(disk, 'REGISTER')).code).toBe(0);
    renameSync(path.join(register, 'dgw.yaml'), path.join(register, 'DGW.yaml'));
    expect(dgw('validate', '-C', register).code).toBe(0);
  });

  test('a folder of records is told once', () => {
    renameSync(path.join(register, 'members'), path.join(disk, 'waiting'));
    renameSync(path.join(disk, 'waiting'), path.join(register, 'Members'));
    const { code, out } = dgw('validate', '-C', register, '--no-cache');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('5 members') });
  });

  test.each(['DGW.yaml', 'Members/x.json', 'MEMBERS/周建国.YAML'])('no output goes to %s', (name) => {
    const { code, err } = dgw(
      'stats',
      '-C',
      register,
      '--format',
      'json',
      '--overwrite',
      '-o',
      path.join(register, name),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written|ends in \.yaml/i);
    expect(dgw('validate', '-C', register).code).toBe(0);
  });

  test('two outputs of one run are two files', () => {
    const formats = ['--format', `json=${disk}/out.json`, '--format', `sarif=${disk}/OUT.json`];
    const { code, err } = dgw('validate', '-C', register, ...formats, '--overwrite');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('Only one output goes to') });
    expect(readdirSync(disk)).not.toContain('out.json');
  });
});

describe('init', () => {
  test('makes no register in one that is there in other letters', () => {
    const { code, err } = dgw('init', 'Register', '--yes');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('is a register already') });
  });

  test('goes into a folder that is there, and leaves what is in it', () => {
    put('New/POLICIES/note.txt', 'a note');
    put('New/.GITIGNORE', '/own\n');
    const { code, err } = dgw('init', 'new', '--policy', 'template', '--yes');
    expect(code, err).toBe(0);
    expect(textOf('New/.GITIGNORE')).toBe('/own\n');
    expect(err).toContain('.gitignore was there before');
    expect(readdirSync(disk).filter((name) => name.toLowerCase() === 'new')).toEqual(['New']);
    expect(readdirSync(path.join(disk, 'New')).filter((name) => name.toLowerCase() === 'policies')).toHaveLength(1);
  });
});

describe('forms', () => {
  /** Two organisations whose files lie apart. */
  function twoOrganizations(): void {
    for (const [folder, id] of [
      ['一', 'ABC'],
      ['二', 'abc'],
    ] as const) {
      const text = textOf('register/organizations/朝阳社区.yaml').replace('id: 朝阳社区', `id: ${id}`);
      put(
        `register/organizations/${folder}/${id}.yaml`,
        text.replace(/^name: .*$/m, `name: 中共淮川街道${id}社区总支部委员会`),
      );
    }
  }

  test('whose names differ by capitals alone are two files', () => {
    twoOrganizations();
    const { code, err } = dgw('form', 'ABC', 'abc', '-C', register, '--blank', '--despite-errors', '-o', 'forms');
    expect([0, 1], err).toContain(code);
    const names = readdirSync(path.join(disk, 'forms')).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(2);
  });

  test('take the place of nobody’s file, and with --overwrite of the one that is there', () => {
    const form = (folder: string, ...more: string[]) => dgw('form', '朝阳社区', '-C', register, '-o', folder, ...more);
    expect(form('Forms').code).toBe(0);
    expect(form('forms')).toMatchObject({ code: 2, err: expect.stringContaining('exists already') });
    expect(form('FORMS', '--overwrite').code).toBe(0);
    expect(readdirSync(path.join(disk, 'Forms'))).toHaveLength(1);
  });
});

describe('a photo in other letters', () => {
  const photo = pngOf(35, 49);

  test.each(['Photos/a.JPG', 'photos/A.jpg'])('is found: %s', (written) => {
    put('register/photos/a.jpg', photo);
    const file = `register/members/${MEMBER}.yaml`;
    put(file, textOf(file).replace(/^gender:.*$/m, `$&\nphoto: ${written}`));
    expect(findings()).toEqual([]);
  });
});

test('an import makes files of their own for names that differ by capitals alone', async () => {
  const book = new ExcelJS.Workbook();
  const HEADERS = ['姓名', '性别', '出生年月', '人选类别', '产生方式', '工作单位', '职务', '单位类别'];
  const person = (name: string, unit: string) => [
    name,
    '男',
    '1970.01',
    '非公经济组织负责人',
    '聘任',
    unit,
    '经理',
    '非公经济组织',
  ];
  book
    .addWorksheet('花名册')
    .addRows([
      ['填报单位：中共淮川街道朝阳社区总支部委员会'],
      HEADERS,
      person('Anna', 'ABC公司'),
      person('ANNA', 'abc公司'),
    ]);
  await book.xlsx.writeFile(path.join(disk, 'roster.xlsx'));
  const members = listed('members').length;
  const { code, err, out } = dgw('import', 'ROSTER.xlsx', '-C', register, '--yes', '--despite-errors');
  expect(code, out + err).toBe(1);
  expect(listed('members')).toHaveLength(members + 2);
  expect(findings().map(([rule]) => rule)).not.toContain('duplicate-id');
});

function listed(folder: string): string[] {
  const names = readdirSync(path.join(register, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.yaml'));
}
