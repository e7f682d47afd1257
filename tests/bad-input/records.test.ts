import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { type Content, memberText, WITNESS, workspaceWith } from './workspace.ts';

interface Told {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What is told of a file, once it is sure that the file beside it was checked all the same. */
async function toldOf(file: string, content: Content, folder = 'members'): Promise<readonly Told[]> {
  const root = workspaceWith({ [`${folder}/${file}`]: content });
  const { code, out, err } = await runMain(['validate', '-C', root, '--format', 'json']);
  const { findings, crashes } = JSON.parse(out) as { findings: Told[]; crashes?: unknown };
  expect(crashes, 'no rule crashes').toBeUndefined();
  expect(err).toBe('');
  expect(code).toBe(1);
  expect(findings).toContainEqual(expect.objectContaining({ file: WITNESS, rule: 'schema' }));
  return findings.filter((finding) => finding.file === `${folder}/${file}`);
}

const good = memberText('x');
/** `id: 中文`, as the systems of many offices still write it. */
const gbk = Buffer.from('69643a20d6d0cec40a', 'hex');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');

const cases: readonly [what: string, content: Content, rule: string, place: string, words: RegExp][] = [
  ['GBK', gbk, 'file-encoding', '1:1', /GBK\/GB18030.*Save it as UTF-8/],
  ['UTF-16 with a mark', utf16(`\ufeff${good}`), 'file-encoding', '1:1', /UTF-16/],
  ['UTF-16 without a mark', utf16(good), 'file-encoding', '1:1', /UTF-16/],
  ['UTF-16 of the other order', utf16(`\ufeff${good}`).swap16(), 'file-encoding', '1:1', /UTF-16/],
  ['UTF-16 of the other order without a mark', utf16(good).swap16(), 'file-encoding', '1:1', /UTF-16/],
  ['Latin-1', Buffer.from('id: x\nname: Jos\xe9\n', 'latin1'), 'file-encoding', '1:1', /unknown encoding/],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'file-encoding', '1:1', /not text/],
  ['a NUL in the text', `${good}address: a\0b\n`, 'file-encoding', '1:1', /not text/],
  ['50 MB', Buffer.alloc(50_000_000, 'a'), 'yaml-syntax', '1:1', /47\.7 MB.*at most 256 KB/],
  ['nothing', '', 'yaml-syntax', '1:1', /empty/],
  ['a mark and nothing', '\ufeff', 'yaml-syntax', '1:1', /empty/],
  ['comments alone', '# later\n', 'yaml-syntax', '1:1', /empty/],
  ['null', 'null\n', 'yaml-syntax', '1:1', /empty/],
  ['a list', '- a\n', 'yaml-syntax', '1:1', /“field: value” lines/],
  ['a word', 'hello\n', 'yaml-syntax', '1:1', /“field: value” lines/],
  ['full-width colons', good.replaceAll(': ', '：'), 'yaml-syntax', '1:3', /full-width colon/],
  ['one full-width colon', good.replace('name: ', 'name：'), 'yaml-syntax', '2:5', /full-width colon/],
  ['a full-width space in a name', good.replace('name:', 'name\u3000:'), 'yaml-syntax', '2:1', /no ordinary one/],
  [
    'a full-width space behind a colon',
    good.replace('name: ', 'name:\u3000'),
    'yaml-syntax',
    '2:6',
    /unbreakable space/,
  ],
  ['a no-break space behind a colon', good.replace('name: ', 'name:\u00a0'), 'yaml-syntax', '2:6', /unbreakable space/],
  ['a tab as indentation', good.replace('    mode', '\tmode'), 'yaml-syntax', '7:1', /tab cannot indent/],
  ['a key twice', `${good}name: 二\n`, 'yaml-syntax', '8:1', /“name” is written twice/],
  [
    'a key twice in two normal forms',
    `${good}    steps: { é: 2013-01-01, e\u0301: 2013-01-02 }\n`,
    'yaml-syntax',
    '8:29',
    /written twice/,
  ],
  [
    'a key twice, in syllables and in letters',
    `${good}    steps:\n      \ud55c: 2013-01-01\n      \u1112\u1161\u11ab: 2013-01-02\n`,
    'yaml-syntax',
    '10:7',
    /written twice/,
  ],
  [
    'a key twice, once as a compatibility character',
    `${good}    steps:\n      \u5fa9: 2013-01-01\n      "\uf966": 2013-01-02\n`,
    'yaml-syntax',
    '10:7',
    /written twice/,
  ],
  ['nothing as a key twice', `${good}? \n: 1\n"": 2\n`, 'yaml-syntax', '10:1', /written twice/],
  ['an alias', `${good}nativePlace: &a 湖南\naddress: *a\n`, 'yaml-syntax', '8:17', /Anchors and aliases/],
  ['an alias bomb', aliasBomb(), 'yaml-syntax', '1:7', /Anchors and aliases/],
  ['a tag', `${good}address: !!binary aGVsbG8=\n`, 'yaml-syntax', '8:19', /Tags/],
  ['a directive of another YAML', `%YAML 1.1\n---\n${good}`, 'yaml-syntax', '1:1', /begin with “%”/],
  ['two documents', `${good}---\n${good}`, 'yaml-syntax', '8:1', /several documents/],
  ['a list as a key', `${good}? [a, b]\n: 1\n`, 'yaml-syntax', '8:3', /name of a field is expected/],
  ['a template that was never filled in', `${good}address: {{ address }}\n`, 'yaml-syntax', '8:11', /in quotes/],
  ['line ends of old Macs', good.replaceAll('\n', '\r'), 'yaml-syntax', '1:5', /CR alone/],
  ['an open quote', `${good}address: "湖南\n`, 'yaml-syntax', '8:10', /opens here is not closed/],
  ['100,000 brackets', `id: ${'['.repeat(100_000)}`, 'yaml-syntax', '', /nested too deeply/],
  [
    '100,000 pairs of brackets',
    `id: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'yaml-syntax',
    '',
    /nested too deeply/,
  ],
  ['900 pairs of brackets', `id: ${'['.repeat(900)}${']'.repeat(900)}`, 'yaml-syntax', '', /nested too deeply/],
  ['700 groups in each other', nestedBlocks(700), 'yaml-syntax', '', /nested too deeply/],
  ['a word that is no list item', `${good}honors:\n  a\n  - b: c\n`, 'yaml-syntax', '', /./],
  ['an unquoted ID number', `${good}idNumber: 430198196804120015\n`, 'schema', '8:11', /Put it in quotes/],
  ['a number without end', `${good}phone: 1e400\n`, 'schema', '8:8', /Put it in quotes/],
  ['a control character', good.replace('某某', '\u001b[31m某'), 'schema', '2:7', /control character/],
  ['an escaped control character', good.replace('某某', '"\\e[31m某"'), 'schema', '2:7', /control character/],
  ['an id with a path', good.replace('id: x', 'id: ../x'), 'schema', '1:5', /not an id/],
  ['an id with a control character', good.replace('id: x', 'id: "x\\u0007"'), 'schema', '1:5', /not an id/],
  ['an id of another file', good.replace('id: x', 'id: y'), 'file-name', '1:5', /“y” differs from the file name “x”/],
  ['an id of 30,000 characters', good.replace('id: x', `id: ${'长'.repeat(30_000)}`), 'schema', '1:5', /^.{1,200}$/],
  ['the key __proto__', `${good}__proto__: { isAdmin: true }\n`, 'schema', '8:1', /no field “__proto__”/],
  ['the key constructor', `${good}constructor: 1\n`, 'schema', '8:1', /no field “constructor”/],
  [
    'the step __proto__',
    `${good}    steps: { __proto__: 2013-01-01 }\n`,
    'vocabulary',
    '8:14',
    /“__proto__” is not a word/,
  ],
  [
    'the step toString',
    `${good}    steps: { toString: 2013-01-01 }\n`,
    'vocabulary',
    '8:14',
    /“toString” is not a word/,
  ],
  ['the category constructor', good.replace('模范党员', 'constructor'), 'vocabulary', '6:15', /“constructor” is not/],
  [
    'the organisation __proto__',
    good.replace('河西街道', '__proto__'),
    'unknown-reference',
    '5:19',
    /no organisation “__proto__”/,
  ],
  ['a line of 240,000 characters', `${good}nosuch: ${'长'.repeat(80_000)}\n`, 'schema', '8:1', /no field “nosuch”/],
  ['a key of 240,000 characters', `${good}${'k'.repeat(240_000)}: 1\n`, 'yaml-syntax', '8:1', /^.{1,300}$/],
  ['240,000 digits', `${good}address: ${'1'.repeat(240_000)}\n`, 'schema', '8:10', /Put it in quotes/],
  ['15,000 unknown keys', good + times(15_000, (at) => `k${at}: 1\n`), 'schema', '8:1', /no field “k0”/],
  ['30,000 wrong items', `${good}honors:\n${'  - 1\n'.repeat(30_000)}`, 'schema', '9:5', /Put it in quotes/],
];

function aliasBomb(): string {
  const letters = [...'abcdefghij'];
  const lines = letters.slice(1).map((letter, at) => `${letter}: &${letter} [${`*${letters[at]},`.repeat(9)}]\n`);
  return `a: &a [x, x, x, x, x, x, x, x, x]\n${lines.join('')}`;
}

function nestedBlocks(depth: number): string {
  return times(depth, (at) => `${' '.repeat(at)}a:\n`);
}

describe('every broken file gets a finding that says what to do, and the others are still checked', () => {
  test.each(cases)('%s', async (_what, content, rule, place, words) => {
    const told = await toldOf('x.yaml', content);
    const match = told.find((finding) => finding.rule === rule && words.test(finding.message));
    expect(match, JSON.stringify(told.slice(0, 5))).toBeDefined();
    if (place !== '') expect(`${match?.line}:${match?.column}`).toBe(place);
    expect(told.map((finding) => finding.message).join('\n')).not.toMatch(
      /undefined|\[object|RangeError|call stack|at .*\.ts:/,
    );
  });
});

test('numbers that are none say so', async () => {
  const text =
    'id: e\nmember: 证人\norganization: 河西街道\nperiod: 1e400\nmassReview: { score: .nan }\nperformance: { result: 好 }\n';
  const told = await toldOf('e.yaml', text, 'evaluations');
  expect(told.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '4 Expected a whole number, found a number that is infinite or none at all.',
    '5 Expected a number, found a number that is infinite or none at all.',
  ]);
});

test('a file full of mistakes is told of in a hundred findings, with the number of the rest', async () => {
  const told = await toldOf('x.yaml', good + times(15_000, (at) => `k${at}: 1\n`));
  expect(told).toHaveLength(101);
  expect(told[0]?.message).toMatch(/^14900 more mistakes/);
});

test('what is wrong behind the hundredth mistake is no more known than what is wrong before it', async () => {
  const wrong = '    start: 5\n    end: [1]\n    steps: 7\n    exit: { kind: 3 }\nresume: [{ from: 1 }, 2]\n';
  const told = await toldOf(
    'x.yaml',
    `${good.replace('appointments', `honors:\n${'  - 1\n'.repeat(120)}appointments`)}${wrong}`,
  );
  const others = told.filter(({ rule }) => rule !== 'schema');
  // The category asks for the Party, of which this record says nothing.
  expect(others.map(({ rule }) => rule)).toEqual(['party-member']);
  expect(told).toHaveLength(102);
});

test.each([
  ['CRLF and a byte order mark', `\ufeff${good.replaceAll('\n', '\r\n')}`],
  ['one document between marks', `---\n${good}...\n`],
  ['a directive', `%YAML 1.2\n---\n${good}`],
  ['a tab behind a colon', good.replace('name: ', 'name:\t')],
  ['240,000 spaces', `${good}${' '.repeat(240_000)}\n`],
  ['a comment of 240,000 characters', `${good}#${'x'.repeat(240_000)}\n`],
])('%s is no mistake of reading', async (_what, content) => {
  const told = await toldOf('x.yaml', content);
  expect(told.filter(({ rule }) => ['file-encoding', 'yaml-syntax', 'schema', 'file-name'].includes(rule))).toEqual([]);
});

test.each([
  ['a decomposed file name', 'e\u0301', '\u00e9'],
  ['a decomposed id', '\u00e9', 'e\u0301'],
])('%s is the same id', async (_what, name, id) => {
  const told = await toldOf(`${name}.yaml`, memberText(id));
  expect(told.filter(({ rule }) => rule === 'file-name' || rule === 'schema')).toEqual([]);
});

test('ids like __proto__ and constructor are ids like any other', async () => {
  const root = workspaceWith({
    'members/__proto__.yaml': memberText('__proto__'),
    'members/constructor.yaml': memberText('constructor'),
    'organizations/__proto__.yaml': 'id: __proto__\nname: 某\nlevel: 街道\n',
  });
  const { out } = await runMain(['list', '-C', root, '--format', 'json']);
  expect((JSON.parse(out) as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([
    '__proto__',
    'constructor',
    '证人',
  ]);
  const shown = await runMain(['show', '__proto__', '-C', root]);
  expect(shown.code).toBe(0);
  expect(shown.out).toContain('organizations/__proto__.yaml');
});

test('a file of another encoding can be shown with what is wrong', async () => {
  const root = workspaceWith({ 'members/x.yaml': gbk });
  const { code, out } = await runMain(['show', 'x', '-C', root]);
  expect(code).toBe(0);
  expect(out).toMatch(/members\/x\.yaml\n\nThe file is encoded in GBK/);
});

test('reading leaves the files alone', async () => {
  const root = workspaceWith({ 'members/x.yaml': gbk });
  await runMain(['validate', '-C', root]);
  expect(readFileSync(path.join(root, 'members/x.yaml'))).toEqual(gbk);
});
