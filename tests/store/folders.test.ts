import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Folders } from '../../src/store/save/folders.ts';
import { answering, refusal } from './answers.ts';
import { TestFolder } from './folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

/** Somebody else is quicker: what stands there then. */
function overtaken(by: (place: string) => void): string | undefined {
  const late = (place: string) => {
    by(place);
    throw refusal('EEXIST');
  };
  return codeOf(() => answering({ mkdirSync: late }, () => new Folders().ready(folder.at('a'))));
}

describe('folders that are made', () => {
  it('are all that are missing, each announced before it is there', () => {
    const announced: [string, boolean][] = [];
    const folders = new Folders((place) =>
      announced.push([path.relative(folder.path, place), statSync(place, { throwIfNoEntry: false }) !== undefined]),
    );
    folders.ready(folder.at('a', 'b'));
    expect(announced).toEqual([
      ['a', false],
      [path.join('a', 'b'), false],
    ]);
    expect(statSync(folder.at('a', 'b')).isDirectory()).toBe(true);
  });

  it('are taken back unless somebody put something into them', () => {
    const folders = new Folders();
    folders.ready(folder.at('a', 'b'));
    folders.ready(folder.at('c', 'd'));
    writeFileSync(folder.at('c', 'x'), '');
    folders.removeMade();
    expect(folder.names()).toEqual(['c', path.join('c', 'x')]);
  });

  it('may be made by somebody else meanwhile', () => {
    const make = mkdirSync;
    expect(overtaken((place) => make(place))).toBeUndefined();
  });

  it('cannot be made where somebody else has put a file', () => {
    expect(overtaken((place) => writeFileSync(place, ''))).toBe('ENOTDIR');
  });

  it('cannot be made where what stood there is gone again', () => {
    expect(overtaken(() => undefined)).toBe('ENOTDIR');
  });

  it('cannot be made below a file', () => {
    writeFileSync(folder.at('a'), '');
    expect(codeOf(() => new Folders().ready(folder.at('a', 'b')))).toBe('ENOTDIR');
  });

  it('cannot be made where the system refuses, and it is told why', () => {
    const refuse = () => {
      throw refusal('EROFS');
    };
    expect(codeOf(() => answering({ mkdirSync: refuse }, () => new Folders().ready(folder.at('a'))))).toBe('EROFS');
  });
});
