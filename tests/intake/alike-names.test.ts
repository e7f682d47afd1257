/** Names that a disk without capitals takes for one (NTFS, APFS): no record is written over another, and none is lost. */

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { alike } from '../../src/text/file-name.ts';
import { Desk, roster } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

/** All names below a folder, each with its folder. */
function namesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/** As such a disk would have them: whoever comes second takes the place of the first, or is refused. */
function expectNoneAlike(): void {
  const names = namesBelow(desk.register);
  expect(new Set(names.map(alike)).size).toBe(names.length);
}

const HEADERS = ['姓名', '性别', '出生年月', '人选类别', '产生方式', '任期起'];
const person = (name: string, month: string) => [name, '女', `1970.${month}`, '社区骨干', '聘任', '2013.10.15'];

test('import gives each of several people whose names are alike a file of her own', async () => {
  const names = ['Anna', 'ANNA', 'anna', '\u00c4nne', 'A\u0308nne'];
  const rows = names.map((name, index) => person(name, String(index + 1).padStart(2, '0')));
  const file = await roster(desk.at('r.xlsx'), { 名册: [HEADERS, ...rows] });
  const { code, out, err } = await desk.run([
    'import',
    file,
    '--organization',
    '朝阳社区',
    '--yes',
    '--despite-errors',
  ]);
  expect([code, err]).toEqual([1, expect.stringMatching(/Taken in/)]);
  expect(out + err).toMatch(/ANNA-2/);
  expectNoneAlike();
  const written = namesBelow(path.join(desk.register, 'members')).filter((name) =>
    /(?:anna|nne)[^/]*\.yaml$/iu.test(name),
  );
  const born = written.map((name) => (parse(desk.text(`members/${name}`)) as { birthDate: string }).birthDate);
  expect(born.sort()).toEqual(['1970-01', '1970-02', '1970-03', '1970-04', '1970-05']);
});

test('add refuses an id that is another’s but for capitals, and finds one that is free by itself', async () => {
  const add = (...more: string[]) =>
    desk.run(['add', 'unit', '--name', 'ABC', '--type', '其他', '--organization', '朝阳社区', '--yes', ...more]);
  expect((await add()).code).toBe(0);
  const before = desk.text('units/ABC.yaml');
  const refused = await add('--id', 'abc');
  expect(refused.code).toBe(2);
  expect(refused.err).toMatch(/abc/);
  expect((await add('--id', 'abc-2')).code).not.toBe(2);
  expect(desk.text('units/ABC.yaml')).toBe(before);
  expectNoneAlike();
  expect(statSync(path.join(desk.register, 'units/abc-2.yaml')).isFile()).toBe(true);
});
