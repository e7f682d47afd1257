/** Checking drafts before they are saved: what refuses them, and what it costs. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDrafts } from '../src/check/check-drafts.ts';
import { checkWorkspace } from '../src/check/check-workspace.ts';
import type { Files } from '../src/store/files.ts';
import { overlayFiles } from '../src/store/overlay-files.ts';
import { openWorkspace, type Workspace } from '../src/store/workspace.ts';

const ROOT = path.resolve('examples/liuyang');
const ASOF = '2013-10-31';
const MEMBER = 'members/淮川街道/周建国.yaml';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(ROOT);
});

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The file with one text in place of another. */
function draft(file: string, from: string, to: string): [string, string] {
  const text = textOf(file);
  if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
  return [file, text.replace(from, () => to)];
}

function findings(drafts: readonly [string, string | undefined][], on: Workspace = workspace): string[] {
  const { errors, remarks } = checkDrafts(on, new Map(drafts), { asOf: ASOF });
  return [...errors, ...remarks].map(({ rule, severity, file }) => `${severity} ${rule} ${path.basename(file)}`);
}

/** A register in which these drafts have been saved already. */
function saved(drafts: readonly [string, string][]): Workspace {
  return { ...workspace, files: overlayFiles(workspace.files, new Map(drafts)) };
}

describe('what refuses a draft', () => {
  test('nothing, where nothing is found', () => {
    expect(findings([draft(MEMBER, 'position: 党支部书记、董事长', 'position: 董事长')])).toEqual([]);
  });

  test('a new error; a new warning is a remark', () => {
    expect(findings([draft(MEMBER, 'mode: 聘任', 'mode: 任命')])).toEqual(['error vocabulary 周建国.yaml']);
    expect(findings([draft(MEMBER, 'confirmed: 1992-06-28, ', '')])).toEqual(
      expect.arrayContaining(['warning probationary-member 周建国.yaml']),
    );
  });

  test('a new error in another file', () => {
    const unit = 'units/金穗农资.yaml';
    const file = workspace.files.list().files.find(({ file: name }) => name.endsWith('/金穗农资.yaml'))?.file ?? unit;
    expect(findings([[file, undefined]])).toContain('error unknown-reference 周建国.yaml');
  });

  test('not an error that was there before, wherever its line is now', () => {
    const broken = saved([draft(MEMBER, 'mode: 聘任', 'mode: 任命')]);
    const text = textOf(MEMBER).replace('mode: 聘任', 'mode: 任命');
    expect(findings([[MEMBER, `# 一行\n${text}`]], broken)).toEqual([]);
    expect(findings([[MEMBER, text.replace('ethnicity: 汉族', 'ethnicity: 汉人')]], broken)).toEqual([
      'error schema 周建国.yaml',
    ]);
  });

  test('another of the same kind counts', () => {
    const once = textOf(MEMBER).replace('mode: 聘任', 'mode: 聘仼');
    const broken = saved([[MEMBER, once]]);
    expect(findings([[MEMBER, once.replace('mode: 聘任', 'mode: 聘仼')]], broken)).toEqual([
      'error vocabulary 周建国.yaml',
    ]);
  });

  test('not one in a file that nobody changes, which only counts otherwise now', () => {
    const strict = { ...workspace, settings: { ...workspace.settings, rules: { headcount: 'error' as const } } };
    const file = strict.files
      .list()
      .files.find(({ file: name }) => /^organizations.*\/朝阳社区\.yaml$/.test(name))?.file;
    const lacking = {
      ...strict,
      files: overlayFiles(strict.files, new Map([draft(file ?? '', 'planned: 8', 'planned: 12')])),
    };
    const leaving = draft(
      MEMBER,
      '    end: 2014-06-09\n',
      '    end: 2014-06-09\n    exit: { kind: 届满, on: 2013-10-01 }\n',
    );
    const { errors } = checkDrafts(lacking, new Map([leaving]), { asOf: ASOF });
    expect(errors.map(({ rule }) => rule)).toEqual(['exit-date']);
  });

  test('a draft outside the folders of records cannot be asked about', () => {
    expect(() => findings([['notes/a.yaml', 'id: a\n']])).toThrow(RangeError);
  });
});

describe('what it costs with a memory', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Counts what is read of members. */
  function counting(files: Files): { readonly files: Files; readonly read: () => number } {
    let members = 0;
    return {
      read: () => members,
      files: {
        ...files,
        *read(wanted) {
          members += wanted.filter(({ kind }) => kind === 'member').length;
          yield* files.read(wanted);
        },
      },
    };
  }

  test('no other member is read, and nothing is remembered of what is a draft only', () => {
    const memory = { file: path.join(folder, 'memory'), key: 'k', now: Date.now() + 60_000, fewest: 1 };
    checkWorkspace(workspace, { asOf: ASOF, memory });
    expect(existsSync(memory.file)).toBe(true);
    const before = readFileSync(memory.file);
    const { files, read } = counting(workspace.files);
    const fine = new Map([draft(MEMBER, 'position: 党支部书记、董事长', 'position: 董事长')]);
    checkDrafts({ ...workspace, files }, fine, { asOf: ASOF, memory });
    expect(readFileSync(memory.file).equals(before)).toBe(true);
    const drafts = new Map([draft(MEMBER, 'mode: 聘任', 'mode: 任命')]);
    const { errors } = checkDrafts({ ...workspace, files }, drafts, { asOf: ASOF, memory });
    expect(errors).toHaveLength(1);
    const photographed = workspace.files
      .list()
      .files.filter(({ file, kind }) => kind === 'member' && textOf(file).includes('\nphoto:'));
    expect(read()).toBeLessThanOrEqual(3 * photographed.length);
    expect(readFileSync(memory.file).equals(before)).toBe(true);
  });
});
