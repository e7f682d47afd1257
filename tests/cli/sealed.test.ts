/** That nothing can leave the program unsealed is a matter of types; here is what the types do not see. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { named } from '../../src/text/name.ts';
import { writeCsv } from '../../src/writers/csv.ts';
import { html, writePage } from '../../src/writers/html.ts';
import { writeJson } from '../../src/writers/json.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(SRC, file), 'utf8') }));

function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
}

test('the streams are written to by the outlet alone, but for what tells that they are broken, and are made in one place', () => {
  expect(filesWith(/std(?:out|err)\.write|stream\.write|console\./).sort()).toEqual([
    'cli/outlet.ts',
    'run.ts',
    'store/standard-stream.ts',
  ]);
});

test('results are saved in one place; the memory of a check holds no text', () => {
  const saving = filesWith(/\b(?:saveFile|writeCacheFile)\(/).filter((file) => !file.startsWith('store/'));
  expect(saving.sort()).toEqual(['check/remembered/memory.ts', 'cli/deliver.ts']);
});

test('only the seal itself seals', () => {
  expect(filesWith(/as (?:unknown as )?Sealed\b/)).toEqual(['writers/sealed.ts']);
});

test('only the form for the superior, and the list of whom to call, are written without hiding numbers', () => {
  expect(filesWith(/\bsealedOfficialForm\b/).sort()).toEqual(['writers/sealed.ts', 'writers/xlsx.ts']);
  expect(filesWith(/\bwriteOfficialForm\b/).sort()).toEqual([
    'commands/form-workbook.ts',
    'commands/ledger.ts',
    'writers/xlsx.ts',
  ]);
});

test('only the workbook that is read back into the records, and the one that is given back marked, are as they are', () => {
  expect(filesWith(/\bsealedWorkingFile\b/).sort()).toEqual(['writers/sealed.ts', 'writers/xlsx.ts']);
  expect(filesWith(/\bwriteWorkingFile\b/).sort()).toEqual(['commands/template.ts', 'writers/xlsx.ts']);
  expect(filesWith(/\bsealedReturn\b/).sort()).toEqual(['commands/intake/mark.ts', 'writers/sealed.ts']);
});

describe('a writer is given raw data', () => {
  const id = '430198196804120015';

  test('values, names of fields and lists alike are hidden in JSON', () => {
    const text = writeJson({
      [id]: [
        {
          deep: [
            id,
            new (class Record {
              readonly id = id;
            })(),
          ],
        },
      ],
      count: 20131015,
    });
    expect(text).not.toContain(id);
    expect(JSON.parse(text)).toEqual({
      '4301**********0015': [{ deep: ['4301**********0015', { id: '4301**********0015' }] }],
      count: 20131015,
    });
  });

  test('an id keeps its serial number, a text does not', () => {
    expect(JSON.parse(writeJson([named('2014000123'), '2014000123']))).toEqual(['2014000123', '20******23']);
    expect(writeCsv([[named('2014000123'), '2014000123']])).toBe('\uFEFF\t2014000123,20******23\r\n');
  });

  test('JSON keeps what steers a terminal, escaped', () => {
    const text = writeJson(['a\u061cb\u202ec\u009bd\u{e0041}']);
    expect(text).toContain('a\\u061cb\\u202ec\\u009bd\\udb40\\udc41');
    expect(JSON.parse(text)).toEqual(['a\u061cb\u202ec\u009bd\u{e0041}']);
  });

  test('a page hides what stands in it, and neither its own style nor its own script', () => {
    const body = html`<p title="${id}">${[html`<b>${id}</b>`, '13800001234']}</p>`;
    const page = writePage({
      lang: 'zh',
      title: id,
      style: '.a{width:13800001234px}',
      script: 'let a=13800001234',
      body,
    });
    expect(page).not.toContain(id);
    expect(page).toContain('<p title="4301**********0015"><b>4301**********0015</b>138****1234</p>');
    expect(page).toContain('.a{width:13800001234px}');
    expect(page).toContain('let a=13800001234');
  });
});
