import { mkdirSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Change, type Expectation, SaveSet, saveSet, seenAs, seenAt } from '../../src/store/save-set.ts';
import { SaverProgram } from './faults/run-saver.ts';
import { problemOf, TestFolder } from './folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

function change(name: string, content: string | Uint8Array, expects: Expectation = 'absent'): Change {
  return { path: folder.at(name), name, content, expects };
}

function save(...changes: Change[]) {
  return saveSet(changes, { home: folder.path, homeName: 'the workspace' });
}

function problem(...changes: Change[]): string {
  return problemOf(() => save(...changes));
}

describe('a set', () => {
  it('writes new files and replaces old ones, makes folders, and leaves nothing else', () => {
    writeFileSync(folder.at('a.yaml'), 'old');
    const outcome = save(
      change('a.yaml', 'new', seenAs('old')),
      change('成员 一/周 建国.yaml', '姓名: 周建国\n'),
      change('b/c/d.bin', new Uint8Array([0, 255, 10])),
    );
    expect(outcome.written).toEqual(['a.yaml', '成员 一/周 建国.yaml', 'b/c/d.bin']);
    expect(folder.names()).toEqual(['a.yaml', 'b', 'b/c', 'b/c/d.bin', '成员 一', '成员 一/周 建国.yaml'].sort());
    expect(folder.text('成员 一/周 建国.yaml')).toBe('姓名: 周建国\n');
    expect(folder.text('a.yaml')).toBe('new');
  });

  it('of nothing does nothing, not even make its home', () => {
    expect(saveSet([], { home: folder.at('forms') }).written).toEqual([]);
    expect(folder.names()).toEqual([]);
  });

  it('keeps no content in memory: each is on the disk before the next is made', () => {
    const set = new SaveSet({ home: folder.path });
    set.add(change('a', 'A'));
    const prepared = readdirSync(folder.path).find((name) => name.endsWith('-1.tmp')) ?? '';
    expect(folder.text(prepared)).toBe('A');
    expect(folder.names()).not.toContain('a');
    set.add(change('b', 'B'));
    set.commit();
    expect(folder.names()).toEqual(['a', 'b']);
  });

  it('given up leaves nothing, nor the folders that it made', () => {
    const set = new SaveSet({ home: folder.at('out/forms') });
    set.add(change('out/forms/a/b/x.xlsx', 'x'));
    set.add(change('elsewhere/y.xlsx', 'y'));
    set.abandon();
    set.abandon();
    expect(folder.names()).toEqual([]);
  });

  it('that is over takes nothing more', () => {
    const set = new SaveSet({ home: folder.path });
    set.add(change('a', 'A'));
    set.commit();
    set.abandon();
    expect(() => set.add(change('b', 'B'))).toThrow('This set is over');
    expect(() => set.commit()).toThrow('This set is over');
    expect(folder.names()).toEqual(['a']);
  });

  it('whose maker fails half-way changes nothing', () => {
    function* changes(): Generator<Change> {
      yield change('a', 'A');
      throw new RangeError('the second form');
    }
    expect(() => saveSet(changes(), { home: folder.path })).toThrow('the second form');
    expect(folder.names()).toEqual([]);
  });

  it('may have names as long as the disk allows', () => {
    const name = `${'长'.repeat(83)}.yaml`;
    save(change(name, 'x'));
    expect(folder.text(name)).toBe('x');
    expect(problem(change('b', 'b'), change(`长${name}`, 'x'))).toBe(
      `长${name} cannot be written: Its name is too long.`,
    );
    expect(folder.names()).toEqual([name]);
  });

  it('leads to no file twice', () => {
    expect(problem(change('a', 'A'), change('./b/../a', 'B'))).toMatch(/b\/\.\.\/a cannot be written: .*twice/);
    expect(folder.names()).toEqual([]);
  });

  it('may have names that differ in capitals where the disk tells them apart', () => {
    writeFileSync(folder.at('PROBE'), '');
    const isOneName = statSync(folder.at('probe'), { throwIfNoEntry: false }) !== undefined;
    const told = problem(change('Ma.yaml', '1'), change('ma.yaml', '2'));
    expect(told).toMatch(isOneName ? /ma\.yaml cannot be written: .*twice/ : /no problem/);
    expect(folder.names()).toEqual(isOneName ? ['PROBE'] : ['Ma.yaml', 'PROBE', 'ma.yaml']);
  });
});

describe('a file that is not as expected is left as it is, and so are the others', () => {
  beforeEach(() => writeFileSync(folder.at('a.yaml'), 'as read'));

  const cases: [what: string, spoil: () => void, expects: Expectation, told: RegExp][] = [
    ['changed', () => writeFileSync(folder.at('a.yaml'), 'others'), seenAs('as read'), /changed by someone else/],
    [
      'changed, same length',
      () => writeFileSync(folder.at('a.yaml'), 'AS READ'),
      seenAs('as read'),
      /changed by someone/,
    ],
    ['removed', () => renameSync(folder.at('a.yaml'), folder.at('z')), seenAs('as read'), /is gone now/],
    ['there', () => {}, 'absent', /exists already/],
  ];

  it.each(cases)('%s before it was prepared', (_what, spoil, expects, told) => {
    spoil();
    const before = folder.names().map((name) => [name, folder.text(name)]);
    expect(problem(change('b', 'B'), change('a.yaml', 'ours', expects))).toMatch(told);
    expect(folder.names().map((name) => [name, folder.text(name)])).toEqual(before);
  });

  it.each(cases.slice(0, 3))('%s while the others were prepared', (_what, spoil, expects, told) => {
    const set = new SaveSet({ home: folder.path });
    set.add(change('a.yaml', 'ours', expects));
    set.add(change('b', 'B'));
    spoil();
    const text = folder.names().includes('a.yaml') ? folder.text('a.yaml') : undefined;
    expect(problemOf(() => set.commit())).toMatch(told);
    expect(folder.names()).toEqual(text === undefined ? ['z'] : ['a.yaml']);
    if (text !== undefined) expect(folder.text('a.yaml')).toBe(text);
  });

  it('made by somebody else while the others were prepared', () => {
    const set = new SaveSet({ home: folder.path });
    set.add(change('b', 'B'));
    writeFileSync(folder.at('b'), 'others');
    expect(problemOf(() => set.commit())).toMatch(/^b cannot be written: It exists already/);
    expect([folder.names(), folder.text('b')]).toEqual([['a.yaml', 'b'], 'others']);
  });

  it('but touched, or written again with the same content, it is the same', () => {
    const seen = seenAt(folder.at('a.yaml')) ?? seenAs('');
    writeFileSync(folder.at('copy'), 'as read');
    renameSync(folder.at('copy'), folder.at('a.yaml'));
    utimesSync(folder.at('a.yaml'), 1, 1);
    save(change('a.yaml', 'ours', seen));
    expect(folder.text('a.yaml')).toBe('ours');
  });

  it('whatever it is, where that is said', () => {
    save(change('a.yaml', 'ours', 'anything'), change('b', 'B', 'anything'));
    expect([folder.text('a.yaml'), folder.text('b')]).toEqual(['ours', 'B']);
  });
});

describe('what stands in the way', () => {
  it('a folder with the name of the file', () => {
    mkdirSync(folder.at('a.yaml'));
    expect(problem(change('a.yaml', 'x', 'anything'))).toBe('a.yaml cannot be written: It is a folder, not a file.');
  });

  it('a file with the name of the folder', () => {
    writeFileSync(folder.at('file'), '');
    expect(problem(change('file/below/a.yaml', 'x'))).toBe(
      'file/below/a.yaml cannot be written: It is a file, not a folder.',
    );
  });

  it('a file with the name of the home', () => {
    writeFileSync(folder.at('forms'), '');
    const options = { home: folder.at('forms'), homeName: 'forms' };
    expect(problemOf(() => saveSet([change('forms/a', 'x')], options))).toBe(
      'forms cannot be written: It is a file, not a folder.',
    );
  });

  it.skipIf(process.platform !== 'linux')('a place where no folder can be: told, not tried for ever', () => {
    // In a process of its own: trying for ever would be no failure of a test, but its end.
    const program = new SaverProgram();
    try {
      const { answer } = program.run({ do: 'save', home: '/proc/nowhere/a/b', files: 1 });
      expect(answer?.problem).toBe('home cannot be written: Its folder does not exist and cannot be made.');
    } finally {
      program.remove();
    }
  });
});
