import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShownPaths, shownPaths } from '../../src/store/shown-paths.ts';
import { problemOf, TestFolder } from './folder.ts';

const FILES = [
  'members/城东/周建国.yaml',
  'members/城东/readme.txt',
  'members/李明.yaml',
  'units/工行.yaml',
  'notes/a.yaml',
];

let folder: TestFolder;
let root: string;
beforeAll(() => {
  folder = new TestFolder();
  root = folder.at('register');
  for (const file of FILES) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), 'id: x\n');
  }
  writeFileSync(path.join(root, 'dgw.yaml'), '');
  writeFileSync(folder.at('outside.yaml'), '');
  mkdirSync(folder.at('register-of-others'));
});
afterAll(() => folder.remove());

const shown = (...paths: string[]): ShownPaths => shownPaths(root, root, paths);
const among = ({ includes }: ShownPaths): string[] => FILES.filter(includes);

describe('the files that were asked for', () => {
  it('are all where none is named', () => {
    expect(among(shown())).toEqual(FILES);
    expect(shown().withoutRecords).toEqual([]);
  });

  it.each<[named: string[], files: string[]]>([
    [['members/李明.yaml'], ['members/李明.yaml']],
    [['members/城东'], ['members/城东/周建国.yaml', 'members/城东/readme.txt']],
    [['members/城东/'], ['members/城东/周建国.yaml', 'members/城东/readme.txt']],
    [['./members/../units'], ['units/工行.yaml']],
    [
      ['members/李明.yaml', 'units'],
      ['members/李明.yaml', 'units/工行.yaml'],
    ],
    [['.'], FILES],
  ])('are those of %j', (named, files) => {
    expect(among(shown(...named))).toEqual(files);
  });

  it('are not those of a folder whose name begins alike', () => {
    mkdirSync(path.join(root, 'members/城'), { recursive: true });
    expect(among(shown('members/城'))).toEqual([]);
  });

  it('are found by their full paths, from where one stands, and from the workspace', () => {
    const inside = path.join(root, 'members/城东');
    expect(among(shownPaths(root, inside, ['周建国.yaml']))).toEqual(['members/城东/周建国.yaml']);
    expect(among(shownPaths(root, inside, ['units/工行.yaml']))).toEqual(['units/工行.yaml']);
    expect(among(shownPaths(root, folder.path, [path.join(root, 'units')]))).toEqual(['units/工行.yaml']);
    expect(among(shownPaths(root, folder.path, ['register']))).toEqual(FILES);
  });

  it('are named as they are listed where they are reached by a link', () => {
    symlinkSync(root, folder.at('link'));
    expect(among(shownPaths(root, folder.path, ['link/units']))).toEqual(['units/工行.yaml']);
    symlinkSync(path.join(root, 'members/城东'), path.join(root, 'members/东'));
    expect(shown('members/东').includes('members/东/周建国.yaml')).toBe(true);
  });
});

describe('what can hold no record', () => {
  it.each<[named: string, isWithout: boolean]>([
    ['.', false],
    ['members', false],
    ['members/城东', false],
    ['members/李明.yaml', false],
    ['members/城东/readme.txt', true],
    ['notes', true],
    ['notes/a.yaml', true],
    ['dgw.yaml', true],
  ])('%s: %j', (named, isWithout) => {
    expect(shown('units', named).withoutRecords).toEqual(isWithout ? [named] : []);
  });
});

describe('a path is refused', () => {
  it('that leads to nothing', () => {
    expect(problemOf(() => shown('members/无.yaml'))).toContain('members/无.yaml');
    expect(problemOf(() => shown('members/无.yaml'))).toMatch(/does not exist/);
  });

  it('that lies outside, even where its name begins alike', () => {
    for (const outside of ['../outside.yaml', '..', '../register-of-others']) {
      expect(problemOf(() => shown(outside))).toMatch(/is not in the workspace/);
    }
  });
});
