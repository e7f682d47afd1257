/** What Windows takes for the name of a file, as Microsoft's "Naming Files, Paths, and Namespaces" has it. */

import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { recordIdOf } from '../src/importers/record-id.ts';
import { formats } from '../src/records/formats.ts';
import { distinctFileNames, fileNameOf } from '../src/text/file-name.ts';
import { folderWith, memberText, workspaceWith } from './bad-input/workspace.ts';
import { runMain } from './cli/run-main.ts';
import { readFiles } from './support/temp-workspace.ts';

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

test.each(['义诊进社区'.repeat(40), '𠮷'.repeat(120), `${'a'.repeat(300)}.${'b'.repeat(300)}`])(
  'what is too long for a disk is shortened, by whole characters, and keeps its ending: %#',
  (text) => {
    const name = fileNameOf(`${text}.xlsx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    expect(name.endsWith('.xlsx')).toBe(true);
    expect(text.startsWith(name.slice(0, -'.xlsx'.length))).toBe(true);
    expect(() => encodeURIComponent(name)).not.toThrow();
  },
);

test('no two alike where capitals and composed characters count for nothing', () => {
  const names = distinctFileNames(['Ä.xlsx', 'ä.xlsx', 'A\u0308.xlsx', 'b.xlsx']);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(4);
  expect(names[0]).toBe('Ä.xlsx');
});

/** What nobody can have as the name of a record's file, or of the folder of an organisation's members. */
const LOST = ['CON', 'nul', 'NUL.社区', 'com1', 'LPT9.x', '朝阳社区.', 'Anna..'];

describe('ids, for which files and folders are called', () => {
  test.each(LOST)('are none that Windows loses: %s', (id) => {
    expect(formats['record-id'](id)).toBe(false);
    expect(formats['record-id'](recordIdOf(id))).toBe(true);
  });

  test.each(['CONNIE', 'com10', 'a.CON', '王.丽', 'nul-2'])('are most others: %s', (id) => {
    expect(formats['record-id'](id)).toBe(true);
  });

  test('are made of any name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 130 }),
      fc.constantFrom(...LOST, ...DEVICES, ' . ', ''),
    );
    fc.assert(
      fc.property(name, (text) => {
        const id = recordIdOf(text);
        expect(formats['record-id'](id)).toBe(true);
        expect(fileNameOf(`${id}.yaml`)).toBe(`${id}.yaml`);
        expect(fileNameOf(id)).toBe(id);
        expect(Buffer.byteLength(`${id}-2.yaml`)).toBeLessThan(200);
      }),
    );
  });

  test.each(LOST)('in a record are told, with the reason: %s', async (id) => {
    const text = `id: ${id}\nname: 浏阳某某公司\ntype: 非公经济组织\norganization: 河西街道\n`;
    const { code, out } = await runMain(['validate', '-C', workspaceWith({ 'units/x.yaml': text }), '--lang', 'zh']);
    expect(code).toBe(1);
    expect(out.replace(/\s/g, '')).toContain(`“${id}”不能作编号：Windows`);
  });
});

/** Every command that calls a file for what it was told. */
const WRITING: readonly (readonly string[])[] = [
  ['add', 'organization', '--name', '中共河西街道某某社区支部委员会', '--level', '社区', '--parent', '河西街道'],
  ['add', 'unit', '--name', '浏阳某某公司', '--type', '非公经济组织', '--organization', '河西街道'],
  ['add', 'matter', '--title', '路灯不亮', '--organization', '河西街道', '--raised-on', '2013-10-20'],
  ['add', 'meeting', '--organization', '河西街道', '--on', '2013-10-20', '--attendees', '证人'],
  ['add', 'activity', '--title', '义诊', '--organization', '河西街道', '--on', '2013-10-20'],
  ['add', 'evaluation', '--member', '李某', '--organization', '河西街道', '--period', '2013'],
  ['add', 'member', '--name', '张三'],
];

describe.each(WRITING.map((argv) => [argv.slice(0, 2).join(' '), argv]))('%s', (_, argv) => {
  test.each([...LOST, '../x', 'a/b', 'a\\b', 'C:x', 'x:stream'])('makes no file for the id %j', async (id) => {
    const root = workspaceWith({ 'members/李某.yaml': memberText('李某', '    start: 2013-01-01\n') });
    const before = readFiles(root);
    const { code, err } = await runMain([...argv, '--id', id, '--yes', '-C', root]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('--id') });
    expect(readFiles(root)).toEqual(before);
  });
});

test('init makes no organisation whose file Windows loses', async () => {
  const root = folderWith({});
  const organization = '中共河西街道工作委员会,level=街道,id=AUX';
  const { code, out, err } = await runMain(['init', root, '--organization', organization, '--yes']);
  expect(code, out + err).not.toBe(0);
  expect(readFiles(root)).toEqual(new Map());
});

test('an activity with a long name has a file', async () => {
  const title = '义诊进社区服务群众'.repeat(15);
  const root = workspaceWith();
  const added = await runMain([
    'add',
    'activity',
    '-C',
    root,
    '--organization',
    '河西街道',
    '--on',
    '2013-10-20',
    '--title',
    title,
    '--yes',
  ]);
  expect(added.code, added.err).toBe(0);
  expect([...readFiles(root).keys()].join()).toContain('activities/2013-10-20-义诊进社区');
});
