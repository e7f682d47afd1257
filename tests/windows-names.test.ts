/** What Windows takes for the name of a file, as Microsoft's "Naming Files, Paths, and Namespaces" has it. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { distinctFileNames, fileNameOf } from '../src/text/file-name.ts';

const DEVICES = ['CON', 'prn', 'Aux', 'NUL', 'COM1', 'com9', 'LPT1', 'COM¹', 'lpt³', 'CONIN$', 'CONOUT$'];

test.each(DEVICES.flatMap((name) => [name, `${name}.xlsx`, `${name}.tar.gz`, `${name} .xlsx`]))(
  'a device is no name: %s',
  (name) => {
    expect(fileNameOf(name)).toBe(`-${name}`);
  },
);

test.each(['CONSTANT.xlsx', '情况登记表-CON.xlsx', 'com10.xlsx', 'console', 'NULL'])('a name stays: %s', (name) => {
  expect(fileNameOf(name)).toBe(name);
});

test.each([
  ['朝阳社区.', '朝阳社区-'],
  ['朝阳社区. .', '朝阳社区---'],
  ['朝阳社区 ', '朝阳社区-'],
  ['..', '--'],
])('no dot and no space at the end, which Windows would drop: %s', (name, written) => {
  expect(fileNameOf(name)).toBe(written);
});

test.each(['a\\b', 'a/b', 'C:x', '\\\\server\\share', 'x:stream', '..\\x', '\\\\?\\C:'])(
  'never another folder, drive or stream: %s',
  (text) => {
    const name = fileNameOf(text);
    expect(path.win32.basename(name)).toBe(name);
    expect(path.win32.parse(name).root).toBe('');
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
  },
);

test('no two alike where capitals and composed characters count for nothing', () => {
  const names = distinctFileNames(['Ä.xlsx', 'ä.xlsx', 'A\u0308.xlsx', 'b.xlsx']);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(4);
  expect(names[0]).toBe('Ä.xlsx');
});
