import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { DgwError, expiring, registrationWorkbook, validate } from '../../src/api/index.ts';
import { folderWith } from '../bad-input/workspace.ts';
import { runMain } from '../cli/run-main.ts';
import { readSheets } from './sheets.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const BROKEN = path.resolve(import.meta.dirname, '../../examples/broken');
const asOf = '2013-10-31';

afterEach(() => {
  vi.restoreAllMocks();
});

async function failureOf(work: Promise<unknown>): Promise<DgwError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DgwError)) throw new Error(`no DgwError: ${String(error)}`);
  return error;
}

test.each(['zh', 'en'] as const)('validate gives the document that the command prints (%s)', async (lang) => {
  const printed = await runMain(['validate', '-C', BROKEN, '--no-cache', '--format', 'json', '--lang', lang]);
  const given = await validate({ folder: BROKEN, asOf, lang });
  expect(given).toEqual(JSON.parse(printed.out));
  expect(given.counts.error).toBeGreaterThan(5);
});

test('expiring gives the document that the command prints', async () => {
  const flags = ['--within', '1y', '--organization', '朝阳社区', '--format', 'json'];
  const { out } = await runMain(['expiring', '-C', EXAMPLE, ...flags]);
  const { leftOut, ...given } = await expiring({ folder: EXAMPLE, asOf, within: '1y', organization: '朝阳社区' });
  expect(given).toEqual(JSON.parse(out));
  expect(given.items.length).toBeGreaterThan(0);
  expect(leftOut).toEqual([]);
});

test('expiring names files that it could not use', async () => {
  const folder = folderWith({ 'dgw.yaml': 'policy: liuyang-2013\n', 'members/甲.yaml': 'id: 甲\n  name: [\n' });
  const { items, leftOut } = await expiring({ folder, asOf });
  expect(items).toEqual([]);
  expect(leftOut).toEqual([{ file: 'members/甲.yaml', reason: expect.stringMatching(/./) }]);
});

test('the form of an organisation is the workbook that the command writes', async () => {
  const { fileName, bytes, members, leftOut } = await registrationWorkbook({
    folder: EXAMPLE,
    asOf,
    organization: '朝阳社区',
  });
  expect({ fileName, members, leftOut }).toEqual({
    fileName: '兼职委员情况登记表-朝阳社区.xlsx',
    members: 8,
    leftOut: [],
  });
  const out = folderWith({});
  await runMain(['form', '朝阳社区', '-C', EXAMPLE, '-o', out]);
  const { readFileSync } = await import('node:fs');
  expect(Buffer.from(bytes).equals(readFileSync(path.join(out, fileName)))).toBe(true);
});

test('a form for public notice shows no number, the official one does', async () => {
  const ask = { folder: EXAMPLE, asOf, organization: '朝阳社区' };
  const id = /430198\d{11}[\dX]/;
  expect(readSheets((await registrationWorkbook(ask)).bytes)).toMatch(id);
  expect(readSheets((await registrationWorkbook({ ...ask, masked: true })).bytes)).not.toMatch(id);
});

test('errors in the records stand in the way of a form, unless it is wanted in spite of them', async () => {
  const ask = { folder: BROKEN, asOf, organization: '朝阳社区' };
  const error = await failureOf(registrationWorkbook(ask));
  expect(error.code).toBe('records');
  expect(error.findings.length).toBeGreaterThan(0);
  expect(error.findings.every(({ severity }) => severity === 'error')).toBe(true);
  const made = await registrationWorkbook({ ...ask, despiteErrors: true });
  expect(made.leftOut.length).toBeGreaterThan(0);
});

test.each([
  ['options', () => validate({ folder: EXAMPLE, asOf: '2013-2-1' })],
  ['options', () => validate({ folder: '' })],
  ['options', () => validate(undefined as unknown as { folder: string })],
  ['options', () => validate({ folder: EXAMPLE, lang: 'fr' as 'en' })],
  ['options', () => validate({ folder: EXAMPLE, only: ['term-lenght'] })],
  ['options', () => expiring({ folder: EXAMPLE, within: 'soon' })],
  ['options', () => expiring({ folder: EXAMPLE, organization: '无此社区' })],
  ['options', () => registrationWorkbook({ folder: EXAMPLE, asOf, organization: '朝阳社区', member: '无此人' })],
  ['options', () => registrationWorkbook({ folder: EXAMPLE, organization: '朝阳社区', member: 'x', blank: true })],
  ['workspace', () => validate({ folder: path.join(EXAMPLE, 'nowhere') })],
  ['workspace', () => validate({ folder: folderWith({ 'dgw.yaml': 'policy: none-such\n' }) })],
])('what is wrong is a DgwError of the code %s', async (code, call) => {
  const error = await failureOf(call());
  expect(error.code).toBe(code);
  expect(error.message).not.toMatch(/undefined|\[object/);
});

test('nothing is printed, and no number leaves in full', async () => {
  const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const member = 'id: 甲\nname: 甲\nidNumber: 430198198001010011\nphone: "13800001234567"\nmemo: x\n';
  const folder = folderWith({ 'dgw.yaml': 'policy: liuyang-2013\n', 'members/甲.yaml': member });
  const given = await validate({ folder, asOf, lang: 'en' });
  expect(given.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(given)).not.toMatch(/430198198001010011|13800001234567/);
  for (const spy of written) expect(spy).not.toHaveBeenCalled();
});

test('progress is told', async () => {
  const told: [number, number][] = [];
  await validate({ folder: EXAMPLE, asOf, onProgress: (...progress) => void told.push(progress) });
  expect(told.at(-1)).toEqual([239, 239]);
});
