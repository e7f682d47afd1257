import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { saveFile } from '../src/store/save-set.ts';
import { named } from '../src/text/name.ts';
import { writeCsv, writeCsvParts } from '../src/writers/csv.ts';
import { writeJson, writeJsonParts } from '../src/writers/json.ts';
import { folderWith } from './bad-input/workspace.ts';
import { joined } from './support/joined.ts';

const ID = '430198198001010011';

function* many(count: number, wasTaken: (index: number) => void = () => undefined) {
  for (let index = 0; index < count; index += 1) {
    wasTaken(index);
    yield {
      id: named(`${ID}-${index}`),
      name: `甲\u009b${index}`,
      phone: '13800001234',
      lines: 'a\nb',
      list: [1, { a: '"' }],
    };
  }
}

test.each([0, 1, 2, 5000])('a document of %d items is the same in parts', (count) => {
  const whole = writeJson({ schemaVersion: 1, within: '90d', items: [...many(count)] });
  expect(joined(writeJsonParts({ schemaVersion: 1, within: '90d' }, many(count)))).toBe(whole);
});

test.each([0, 1, 5000])('a table of %d rows is the same in parts', (count) => {
  const rows = [...many(count)].map(({ id, name, phone }) => [id, name, phone, '=1+1', 7, { day: '2013-10-31' }]);
  expect(joined(writeCsvParts(rows))).toBe(writeCsv(rows));
});

test('every part is sealed, and made when it is taken', () => {
  let taken = 0;
  const parts = writeJsonParts(
    {},
    many(20_000, (index) => (taken = index + 1)),
  );
  expect(taken).toBe(0);
  let count = 0;
  for (const part of parts) {
    count += 1;
    if (count === 1) expect(taken).toBeLessThan(1000);
    expect(part).not.toContain(ID);
    expect(part).not.toContain('13800001234');
    expect(part.length).toBeLessThan(70_000);
  }
  expect(taken).toBe(20_000);
  expect(count).toBeGreaterThan(20);
});

test('a file takes its place when all parts are written, or not at all', () => {
  const folder = folderWith({ 'old.json': 'old' });
  const file = path.join(folder, 'old.json');
  function* broken() {
    yield 'new';
    throw new Error('no more');
  }
  expect(() => saveFile(file, broken(), 'old.json', { mayOverwrite: true })).toThrow();
  expect(readdirSync(folder)).toEqual(['old.json']);
  expect(readFileSync(file, 'utf8')).toBe('old');
  saveFile(file, ['new', '的'], 'old.json', { mayOverwrite: true });
  expect(readFileSync(file, 'utf8')).toBe('new的');
});
