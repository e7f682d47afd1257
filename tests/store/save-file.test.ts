/** One file: what stands there, and outputs that are no files, as the program is started with them. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveFile } from '../../src/store/save-set.ts';
import { EXAMPLE, shell } from '../faults/program.ts';
import { problemOf, TestFolder } from './folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

function save(name: string, content: string | Uint8Array, mayOverwrite: boolean, isLasting = true): string {
  return problemOf(() => saveFile(folder.at(name), content, name, { mayOverwrite, isLasting }));
}

describe('one file', () => {
  it.each([true, false])('is written with its folders, lasting or not (%s)', (isLasting) => {
    expect(save('甲 乙/丙.txt', '内容', false, isLasting)).toBe('no problem');
    expect([folder.names(), folder.text('甲 乙/丙.txt')]).toEqual([['甲 乙', '甲 乙/丙.txt'], '内容']);
  });

  it('is not replaced unless that is allowed', () => {
    writeFileSync(folder.at('a'), 'old');
    expect(save('a', 'new', false)).toMatch(/^a cannot be written: It exists already/);
    expect(folder.text('a')).toBe('old');
    expect(save('a', 'new', true)).toBe('no problem');
    expect([folder.names(), folder.text('a')]).toEqual([['a'], 'new']);
  });

  it('that cannot be written leaves no folder behind', () => {
    const name = `b/c/${'x'.repeat(300)}`;
    expect(save(name, '', true)).toBe(`${name} cannot be written: Its name is too long.`);
    expect(folder.names()).toEqual([]);
  });

  it('needs no lock: others save in the same folder', () => {
    writeFileSync(folder.at('.dgw-save.lock'), '');
    expect(save('a', '', true)).toBe('no problem');
  });

  it('may be empty, or large', () => {
    save('empty', '', true);
    save('large', Buffer.alloc(20_000_000, 7), true);
    expect([folder.text('empty'), folder.text('large').length]).toEqual(['', 20_000_000]);
  });
});

describe.skipIf(process.platform === 'win32')('dgw stats -o', () => {
  const stats = (rest: string) => shell(`dgw stats -C "${EXAMPLE}" ${rest}`, { cwd: folder.path });
  const table = () => stats('-o table.txt && cat table.txt').out.toString('utf8');

  it.each([
    ['/dev/stdout, a pipe', '-o /dev/stdout | cat'],
    ['/dev/stdout, a file', '-o /dev/stdout > out && cat out'],
    ['/dev/stderr', '-o /dev/stderr 2>&1 >/dev/null | grep -v "^Written: "'],
    ['a descriptor', '-o /dev/fd/3 3> out && cat out'],
  ])('%s', (_what, rest) => {
    const { code, out } = stats(rest);
    expect([code, out.toString('utf8')]).toEqual([0, table()]);
  });

  it('/dev/stdout keeps what was written there before', () => {
    const line = `{ echo first; dgw stats -C "${EXAMPLE}" -o /dev/stdout; } > out; cat out`;
    expect(shell(line, { cwd: folder.path }).out.toString('utf8')).toBe(`first\n${table()}`);
  });

  it('/dev/stdout to a reader who has seen enough', () => {
    const { code, err } = shell(`{ dgw stats -C "${EXAMPLE}" -o /dev/stdout; echo "code $?" >&2; } | true`);
    expect([code, err.replace(/^Written: .*\n/m, '')]).toEqual([0, 'code 0\n']);
  });

  it('a pipe: refused at once, since it may have no reader', () => {
    execFileSync('mkfifo', [folder.at('pipe')]);
    expect(stats('-o pipe')).toMatchObject({
      code: 2,
      err: 'dgw: pipe cannot be written: It is not an ordinary file.\n',
    });
  });

  it.skipIf(process.platform !== 'linux')('a place where no folder can be: refused at once', () => {
    const { code, err } = stats('-o /proc/nowhere/x/out.txt');
    expect(code).toBe(2);
    expect(err).toBe('dgw: /proc/nowhere/x/out.txt cannot be written: Its folder does not exist and cannot be made.\n');
  });

  it('below a file', () => {
    mkdirSync(folder.at('a'));
    writeFileSync(folder.at('a/file'), '');
    const { code, err } = stats('-o a/file/b/out.txt');
    expect([code, err]).toEqual([2, 'dgw: a/file/b/out.txt cannot be written: It is a file, not a folder.\n']);
    expect(readdirSync(folder.at('a'))).toEqual(['file']);
  });
});
