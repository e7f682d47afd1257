import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/catalogue.ts';
import { straysBeside, whyStray } from '../../src/store/stray-records.ts';
import { TestFolder } from './folder.ts';

const RECORD = 'id: 周建国\nname: 周建国\n';
const POLICY = 'id: city-2020\ntitle: 办法\n';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

function put(file: string, text = RECORD): void {
  mkdirSync(path.dirname(folder.at(file)), { recursive: true });
  writeFileSync(folder.at(file), text);
}

const strays = (linked = new Set<string>()): string[] => straysBeside(folder.path, linked).map(({ file }) => file);
const toldOf = (file: string) => straysBeside(folder.path, new Set()).find((stray) => stray.file === file)?.problem;

describe('a file beside the folders', () => {
  it.each<[name: string, text: string, isStray: boolean]>([
    ['周建国.yaml', RECORD, true],
    ['周建国.yml', RECORD, true],
    ['周建国.YAML', RECORD, true],
    ['周建国.txt', RECORD, true],
    ['城东.yaml', 'id: 城东\norganization: 城东\n', true],
    ['周建国.yaml', '\ufeffid：周建国\nname：周建国\n', true],
    ['dgw.yaml', RECORD, false],
    ['周建国.yaml.bak', RECORD, false],
    ['周建国.json', RECORD, false],
    ['city.yaml', POLICY, false],
    ['name.yaml', 'name: 周建国\n', false],
    ['within.yaml', 'a:\n  id: 周建国\n  name: 周建国\n', false],
    ['.周建国.yaml', RECORD, false],
    ['empty.yaml', '', false],
  ])('%s holding %j is a record in the wrong place: %j', (name, text, isStray) => {
    put(name, text);
    expect(strays()).toEqual(isStray ? [name] : []);
  });

  it('is told to be in the wrong place', () => {
    put('周建国.yaml');
    expect(toldOf('周建国.yaml')?.key).toBe('file.outside-folders');
  });

  it('are told in the order of their names', () => {
    for (const name of ['丙.yaml', '乙.yaml', '甲.yaml']) put(name);
    expect(strays()).toEqual(['丙.yaml', '乙.yaml', '甲.yaml'].sort());
  });
});

describe('a folder beside those of records', () => {
  it.each<[file: string, text: string, stray: string | undefined, nearest: string | undefined]>([
    ['member/周建国.yaml', RECORD, 'member', 'members'],
    ['member/x.yaml', 'a: 1\n', 'member', 'members'],
    ['menbers/城东/周建国.yaml', RECORD, 'menbers', 'members'],
    ['花名册/周建国.yaml', RECORD, '花名册', undefined],
    ['花名册/city.yaml', POLICY, undefined, undefined],
    ['花名册/a/b/c/d/e/f/周建国.yaml', RECORD, '花名册', undefined],
    ['花名册/a/b/c/d/e/f/g/周建国.yaml', RECORD, undefined, undefined],
    ['花名册/周建国.txt', RECORD, undefined, undefined],
    ['members/周建国.yaml', RECORD, undefined, undefined],
    ['node_modules/member/周建国.yaml', RECORD, undefined, undefined],
    ['.git/周建国.yaml', RECORD, undefined, undefined],
  ])('%s: %j makes %j a stray one', (file, text, stray, nearest) => {
    put(file, text);
    expect(strays()).toEqual(stray === undefined ? [] : [stray]);
    if (stray !== undefined) expect(toldOf(stray)?.params).toEqual({ nearest });
  });

  it('is named by the folder of records that its name is in capitals', () => {
    put('Members/周建国.yaml');
    mkdirSync(folder.at('members'), { recursive: true });
    expect(toldOf('Members')?.params).toEqual({ nearest: 'members' });
  });

  it('is none where a link among the records leads to it', () => {
    put('花名册/周建国.yaml');
    const real = realpathSync(folder.at('花名册'));
    expect(strays(new Set([real]))).toEqual([]);
    expect(strays(new Set([`${real}-2`]))).toEqual(['花名册']);
  });
});

describe('among the records, a file that is not named like one', () => {
  it.each<[name: string, text: string, isTold: boolean]>([
    ['周建国.yml', '', true],
    ['周建国.yaml.txt', '', true],
    ['周建国.yml.TXT', '', true],
    ['周建国.YAML', '', true],
    ['周建国.txt', RECORD, true],
    ['周建国', RECORD, true],
    ['周建国.txt', 'notes\n', false],
    ['周建国.yaml.bak', '', false],
    ['yaml', '', false],
  ])('%s holding %j: %j', (name, text, isTold) => {
    put(`members/${name}`, text);
    const why = whyStray(folder.path, `members/${name}`);
    expect(why && say('en', why)).toEqual(isTold ? expect.stringMatching(/\S/) : undefined);
  });

  it('is passed over where it cannot be read', () => {
    expect(whyStray(folder.path, 'members/无.txt')).toBeUndefined();
  });
});
