import { describe, expect, test } from 'vitest';
import { compareByCodePoint } from '../../src/text/text-order.ts';
import { memberText, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
}

const READING = ['--only', 'yaml-syntax,schema,file-name,duplicate-id,id-number,vocabulary'];

async function jsonOf(
  root: string,
  argv: readonly string[] = READING,
): Promise<{ text: string; document: Record<string, unknown> }> {
  const { out } = await runMain(['validate', '-C', root, '--format', 'json', ...argv]);
  return { text: out, document: JSON.parse(out) as Record<string, unknown> };
}

test('is the contract, key by key', async () => {
  const root = workspaceWith({
    'members/证人.yaml': memberText('证人'),
    'members/x.yaml': memberText('y').replace('模范党员', '模范党'),
    'members/a/证人.yaml': memberText('证人'),
  });
  expect((await jsonOf(root)).document).toEqual({
    schemaVersion: 1,
    asOf: '2013-10-31',
    policy: 'liuyang-2013',
    checked: { files: 4, organizations: 1, members: 3, units: 0 },
    counts: { error: 3, warning: 0, info: 0, ignored: 0 },
    findings: [
      {
        rule: 'file-name',
        severity: 'error',
        message: 'The id “y” differs from the file name “x”; make them equal.',
        file: 'members/x.yaml',
        line: 1,
        column: 5,
        endLine: 1,
        endColumn: 6,
        path: '/id',
        suggestion: 'x',
      },
      {
        rule: 'vocabulary',
        severity: 'error',
        message: expect.stringContaining('“模范党” is not a word of the policy here'),
        file: 'members/x.yaml',
        line: 6,
        column: 15,
        endLine: 6,
        endColumn: 18,
        path: '/appointments/0/category',
        suggestion: '模范党员',
      },
      {
        rule: 'duplicate-id',
        severity: 'error',
        message: expect.stringContaining('“证人” is already taken'),
        file: 'members/证人.yaml',
        line: 1,
        column: 5,
        endLine: 1,
        endColumn: 7,
        path: '/id',
        related: [{ file: 'members/a/证人.yaml', line: 1, column: 5, message: 'The record that has the id.' }],
      },
    ],
  });
});

test('the keys of a finding come in the order of the contract', async () => {
  const { text } = await jsonOf(workspaceWith({ 'members/x.yaml': memberText('y') }));
  const keys = [...text.matchAll(/^ {6}"(\w+)":/gm)].map((match) => match[1]);
  expect(keys.slice(0, 10)).toEqual([
    'rule',
    'severity',
    'message',
    'file',
    'line',
    'column',
    'endLine',
    'endColumn',
    'path',
    'suggestion',
  ]);
});

test('columns count UTF-16 units, so that a rare character before counts two', async () => {
  const text = memberText('x', 'party: { branch: 𠮷林支部, 𠮷: 1 }\n');
  const { document } = await jsonOf(workspaceWith({ 'members/x.yaml': text }), ['--only', 'schema']);
  const line = text.split('\n')[7] ?? '';
  const column = line.indexOf(' 𠮷: 1') + 2;
  expect(document.findings).toContainEqual(expect.objectContaining({ line: 8, column, endColumn: column + 2 }));
});

test('a JSON pointer escapes / and ~', async () => {
  const { document } = await jsonOf(workspaceWith({ 'members/x.yaml': memberText('x', 'a/b~c: 1\n') }));
  expect(document.findings).toContainEqual(expect.objectContaining({ path: '/a~1b~0c' }));
});

test('findings are in order of file, line, column and rule, by code point', async () => {
  const names = ['﹏', '𠮷', '一', 'b', 'B', '﹏a'];
  const files = Object.fromEntries(names.map((name) => [`members/${name}.yaml`, `${memberText('_')}x: 1\ny: 2\n`]));
  const { findings } = (await jsonOf(workspaceWith(files))).document as { findings: Place[] };
  expect(findings.length).toBeGreaterThan(names.length * 2);
  const sorted = findings.toSorted(
    (a, b) =>
      compareByCodePoint(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareByCodePoint(a.rule, b.rule),
  );
  expect(findings).toEqual(sorted);
});

describe('standard output holds the document and nothing else', () => {
  test.each([
    ['with files that are not checked', { 'members/x.YAML': 'x' }],
    ['with nothing in the workspace', {}],
  ])('%s', async (_what, files) => {
    const { out } = await runMain([
      'validate',
      '-C',
      workspaceWith(files),
      '--format',
      'json',
      '--color',
      'always',
      '--lang',
      'zh',
    ]);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
  });
});
