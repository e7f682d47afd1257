import { describe, expect, test } from 'vitest';
import { FilesById } from '../../src/check/files-by-id.ts';

const MANY = Array.from({ length: 1000 }, (_, index) => `第${index}社区`);
const fileOf = (id: string) => `organizations/${id}.yaml`;

/** All ids have one hash, or each its own. */
describe.each([
  ['one hash for all', () => 7],
  ['hashes of its own', undefined],
])('which file holds the record of which id, by %s', (_how, hashOf) => {
  test('each is found by its id, and no other', () => {
    const files = new FilesById(hashOf);
    for (const id of MANY) expect(files.add(id, fileOf(id))).toBeUndefined();
    expect(files.size).toBe(MANY.length);
    for (const id of MANY) expect(files.get(id)).toBe(fileOf(id));
    expect([...files.ids()]).toEqual(MANY);
    // Neither what an id begins with nor what it ends with is one.
    for (const id of ['第1000社区', '1社区', '第1', '']) expect(files.has(id)).toBe(false);
  });

  test('of two files for one id the first counts, whatever they are called', () => {
    const files = new FilesById(hashOf);
    expect(files.add('甲', fileOf('甲'))).toBeUndefined();
    expect(files.add('甲', 'organizations/区/甲.yaml')).toBe(fileOf('甲'));
    expect(files.add('甲', fileOf('乙'))).toBe(fileOf('甲'));
    expect(files.add('丙', fileOf('丁'))).toBeUndefined();
    expect(files.add('丙', fileOf('丙'))).toBe(fileOf('丁'));
    expect(files.add('丙', fileOf('戊'))).toBe(fileOf('丁'));
    expect(files.size).toBe(2);
    expect([...files.misnamedOnes()]).toEqual([['丙', fileOf('丁')]]);
  });

  test.each(['organizations/朝阳.yml', 'organizations/é.yaml'.normalize('NFD'), 'organizations/a.b.yaml'])(
    'a file is named for the record of its stem in NFC: %s',
    (file) => {
      const files = new FilesById(hashOf);
      const id = file.slice('organizations/'.length, file.lastIndexOf('.')).normalize('NFC');
      files.add(id, file);
      expect([...files.misnamedOnes()]).toEqual([]);
      expect([...files.ids()]).toEqual([id]);
      expect(files.get(id)).toBe(file);
    },
  );
});
