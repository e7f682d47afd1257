/** The ledgers of the example register through the command. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LEDGER_KINDS } from '../../src/ledgers/ledger.ts';
import { valuesIn } from '../support/read-sheet.ts';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve('examples/liuyang');

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const ledger = (...args: string[]) => runMain(['ledger', ...args, '-C', EXAMPLE]);

describe.each(LEDGER_KINDS)('%s', (kind) => {
  test('as a table, clean and in both languages', async () => {
    for (const lang of ['zh', 'en']) {
      const { code, out, err } = await ledger(kind, '--lang', lang);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.split('\n').length).toBeGreaterThan(6);
    }
  });

  test('as JSON, CSV and a workbook, by the ending of the file', async () => {
    const json = await ledger(kind, '--format', 'json');
    const { items, ...head } = JSON.parse(json.out);
    expect(head).toEqual({ schemaVersion: 1, kind, asOf: '2013-10-31', policy: 'liuyang-2013' });
    const file = (ending: string) => path.join(home, `a.${ending}`);
    for (const ending of ['csv', 'xlsx']) expect((await ledger(kind, '-o', file(ending))).code).toBe(0);
    expect(readFileSync(file('csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(items.length + 1);
    expect(readFileSync(file('xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

test('the kind goes by its names in both languages', async () => {
  const [chinese, english] = [await ledger('问题'), await ledger('matters')];
  expect(chinese.out).toBe(english.out);
});

test('a kind without a ledger is refused', async () => {
  const { code, err } = await ledger('members');
  expect(code).toBe(2);
  expect(err).toContain('“matters”');
});

test.each([['13'], ['2014-01'], ['next year']])('%s is no year', async (period) => {
  const { code, err } = await ledger('matters', '--period', period);
  expect(code).toBe(2);
  expect(err).toContain('four digits');
});

test('units have no years', async () => {
  expect((await ledger('units', '--period', '2013')).code).toBe(2);
});

test('of one organisation and one year', async () => {
  const { out } = await ledger('matters', '--organization', '朝阳社区党总支', '--period', '2013', '--format', 'json');
  const { organization, period, items } = JSON.parse(out);
  expect({ organization, period }).toEqual({ organization: { id: '朝阳社区', name: '朝阳社区党总支' }, period: 2013 });
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['2013-003']);
});

describe("a unit's phone", () => {
  const printed = async (...args: string[]) => {
    const file = path.join(home, 'units.xlsx');
    await ledger('units', '-o', file, '--overwrite', ...args);
    return JSON.stringify(valuesIn(readFileSync(file)));
  };

  test('is on the ledger that the office keeps, and nowhere else', async () => {
    expect(await printed()).toContain('0731-00008620');
    expect(await printed('--masked')).not.toContain('00008620');
    for (const format of ['table', 'csv', 'json']) {
      expect((await ledger('units', '--format', format)).out).not.toContain('00008620');
    }
  });
});

test('is called as the policy calls it', async () => {
  const file = path.join(home, 'a.xlsx');
  await ledger('matters', '-o', file, '--organization', '朝阳社区');
  expect(JSON.stringify(valuesIn(readFileSync(file)))).toContain('中共淮川街道朝阳社区总支部委员会问题交办台账');
});
