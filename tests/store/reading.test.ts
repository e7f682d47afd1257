import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendToFile } from '../../src/store/append-file.ts';
import { presenceOf } from '../../src/store/presence.ts';
import { readWhole } from '../../src/store/read-whole.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { workspaceWith } from '../bad-input/workspace.ts';
import { problemOf, TestFolder } from './folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

describe('a file that others write to as well', () => {
  it('is added to at its end', () => {
    appendToFile(folder.at('page'), '一\n');
    appendToFile(folder.at('page'), '二\n');
    expect(folder.text('page')).toBe('一\n二\n');
  });

  it('that cannot be written is told by its name, with the reason', () => {
    const file = folder.at('nowhere', 'page');
    expect(problemOf(() => appendToFile(file, 'x'))).toContain(file);
    mkdirSync(folder.at('page'));
    expect(problemOf(() => appendToFile(folder.at('page'), 'x'))).toMatch(/folder/);
  });
});

describe('a file that the user names', () => {
  const problem = (name: string) => problemOf(() => readWhole(folder.at(name), `my ${name}`, 10));

  it('is read whole, up to the length that is asked for', () => {
    writeFileSync(folder.at('ten'), '0123456789');
    expect(readWhole(folder.at('ten'), 'ten', 10).toString()).toBe('0123456789');
    writeFileSync(folder.at('more'), '0123456789abc');
    expect(readWhole(folder.at('more'), 'more', 10)).toHaveLength(11);
  });

  it('that is none says what it is', () => {
    mkdirSync(folder.at('sub'));
    expect(problem('sub')).toMatch(/my sub.*folder/);
    expect(problem('none')).toMatch(/my none.*does not exist/);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe is not waited for', () => {
    execFileSync('mkfifo', [folder.at('pipe')]);
    expect(problem('pipe')).toMatch(/my pipe.*not an ordinary file/);
  });
});

describe('a workspace', () => {
  it('knows why a photo cannot be used, and of one that can be used nothing', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { photoProblem } = await openWorkspace(workspaceWith({ 'photos/a.png': png, 'photos/b.png': 'no picture' }));
    expect(photoProblem('photos/a.png')).toBeUndefined();
    expect(photoProblem('photos/b.png')).toBeDefined();
    expect(photoProblem('photos/c.png')).toMatchObject({ key: 'file.vanished' });
    expect(photoProblem('../x.png')).toBeDefined();
  });

  it('has the documents that its settings name, each until its day', async () => {
    const both = 'policies: [{ file: liuyang-2013, until: 2013-12-31 }, { file: liuyang-2013 }]\n';
    const { policy, settings } = await openWorkspace(workspaceWith({ 'dgw.yaml': both }));
    expect(settings.policies).toHaveLength(2);
    expect(policy.formerDocuments?.map(({ until, policy: former }) => [until, former.id])).toEqual([
      ['2013-12-31', 'liuyang-2013'],
    ]);
    const alone = await openWorkspace(workspaceWith());
    expect(alone.policy.formerDocuments).toBeUndefined();
  });
});

describe('what stands under a path', () => {
  it('is a folder, something else, or nothing', () => {
    writeFileSync(folder.at('file'), '');
    expect(presenceOf(folder.path)).toBe('folder');
    expect(presenceOf(folder.at('file'))).toBe('other');
    expect(presenceOf(folder.at('none'))).toBeUndefined();
  });

  it('is nothing where that cannot be found out', () => {
    writeFileSync(folder.at('file'), '');
    expect(presenceOf(folder.at('file', 'below'))).toBeUndefined();
    expect(presenceOf('no\0path')).toBeUndefined();
  });
});
