import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { type Content, folderWith, workspaceWith } from './workspace.ts';

/** What `validate` says of a workspace that it cannot use. */
async function refusal(root: string, argv: readonly string[] = ['-C', root]): Promise<string> {
  const { code, out, err } = await runMain(['validate', ...argv], { cwd: root });
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^dgw: .*\n$/);
  expect(err).not.toMatch(/mistake of dgw|undefined|Error/);
  return err.replaceAll(root, '<root>');
}

const gbk = Buffer.from('7469746c653a20d6d0cec40a', 'hex');

describe('dgw.yaml', () => {
  test.each<[what: string, content: Content, words: RegExp]>([
    ['broken syntax', 'policy: [\n', /^dgw: dgw\.yaml:1:9: The bracket \[ that opens here/],
    ['no blank behind the colon', 'policy:liuyang-2013\n', /^dgw: dgw\.yaml:1:7: The colon behind “policy” must be/],
    [
      'no blank between braces',
      'policy: liuyang-2013\nrules: {headcount:info}\n',
      /^dgw: dgw\.yaml:2:18: The colon behind/,
    ],
    ['full-width colon', 'policy：liuyang-2013\n', /^dgw: dgw\.yaml:1:7: A full-width colon/],
    ['nothing', '', /^dgw: dgw\.yaml:1:1: The file is empty/],
    ['a list', '- a\n', /^dgw: dgw\.yaml:1:1: The file must be a list of/],
    ['a missing policy', 'title: 名册\n', /^dgw: dgw\.yaml:1:1: The field “policy” is missing/],
    [
      'an unknown key',
      'policy: liuyang-2013\nexpirng: 90d\n',
      /^dgw: dgw\.yaml:2:1: There is no field “expirng” here; did you mean “expiring”/,
    ],
    [
      'an unknown rule',
      'policy: liuyang-2013\nrules: { headcont: off }\n',
      /^dgw: dgw\.yaml:2:10: There is no rule “headcont”; did you mean “headcount”/,
    ],
    [
      'an unknown severity',
      'policy: liuyang-2013\nrules: { headcount: loud }\n',
      /^dgw: dgw\.yaml:2:21: “loud” is not allowed; expected one of “error”/,
    ],
    [
      'a span that is none',
      'policy: liuyang-2013\nexpiring: soon\n',
      /^dgw: dgw\.yaml:2:11: “soon” has not the form .* like 90d or 6m or 1y\.$/m,
    ],
    ['GBK', gbk, /^dgw: dgw\.yaml:1:1: The file is encoded in GBK/],
    ['an alias bomb', 'policy: &a x\ntitle: *a\n', /^dgw: dgw\.yaml:1:\d+: Anchors and aliases/],
    ['300 KB', `policy: liuyang-2013\n${'#'.repeat(300_000)}`, /^dgw: dgw\.yaml:1:1: The file has 293 KB/],
    ['100,000 brackets', `policy: ${'['.repeat(100_000)}`, /nested too deeply/],
    ['the key __proto__', 'policy: liuyang-2013\n__proto__: 1\n', /no field “__proto__”/],
    ['an unknown policy', 'policy: liuyang-2031\n', /no built-in policy “liuyang-2031”; did you mean “liuyang-2013”/],
    ['a policy of the prototype', 'policy: constructor\n', /no built-in policy “constructor”/],
    ['a policy that is no text', 'policy: [liuyang-2013]\n', /^dgw: dgw\.yaml:1:\d+: A text with brackets in it/],
    [
      'a missing policy file',
      'policy: policies/none.yaml\n',
      /^dgw: policies\/none\.yaml cannot be read: It does not exist/,
    ],
    ['a phone number for a policy', 'policy: "13800001234"\n', /138\*{4}1234/],
  ])('%s', async (_what, content, words) => {
    expect(await refusal(workspaceWith({ 'dgw.yaml': content }))).toMatch(words);
  });

  test('in Chinese', async () => {
    const root = workspaceWith({ 'dgw.yaml': 'policy: liuyang-2013\nexpirng: 90d\n' });
    const { err } = await runMain(['校验', '-C', root], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(err).toBe('dgw: dgw.yaml:2:1：这里没有字段“expirng”，是不是“expiring”？\n');
  });

  test('is a folder', async () => {
    expect(await refusal(folderWith({ 'dgw.yaml/x': '' }))).toMatch(/^dgw: dgw\.yaml cannot be read: It is a folder/);
  });

  test.skipIf(process.platform === 'win32')('is a pipe', async () => {
    const root = folderWith({});
    execFileSync('mkfifo', [path.join(root, 'dgw.yaml')]);
    expect(await refusal(root)).toMatch(/not an ordinary file/);
  });

  test('is a link to nowhere', async () => {
    const root = folderWith({});
    symlinkSync('nowhere', path.join(root, 'dgw.yaml'));
    expect(await refusal(root)).toMatch(/^dgw: dgw\.yaml cannot be read: It does not exist/);
  });
});

describe('a policy file', () => {
  test.each<[what: string, content: Content, words: RegExp]>([
    ['broken syntax', 'id: [\n', /^dgw: our\.yaml:1:5: The bracket/],
    ['missing fields', 'id: our\n', /^dgw: our\.yaml:1:\d+: The field “\w+” is missing/],
    ['GBK', gbk, /^dgw: our\.yaml:1:1: The file is encoded in GBK/],
    ['nothing', '', /^dgw: our\.yaml:1:1: The file is empty/],
  ])('%s', async (_what, content, words) => {
    expect(await refusal(workspaceWith({ 'dgw.yaml': 'policy: our.yaml\n', 'our.yaml': content }))).toMatch(words);
  });

  test('is a folder', async () => {
    const root = workspaceWith({ 'dgw.yaml': 'policy: ./our\n' });
    mkdirSync(path.join(root, 'our'));
    expect(await refusal(root)).toMatch(/^dgw: \.\/our cannot be read: It is a folder/);
  });
});

describe('the folder', () => {
  test('without a workspace', async () => {
    expect(await refusal(folderWith({}))).toMatch(/^dgw: No workspace: there is no dgw\.yaml in <root> or above it/);
  });

  test.each(['dgw.yml', 'dgw.yaml.txt', 'DGW.YAML'])('with %s', async (file) => {
    const words = await refusal(folderWith({ [file]: 'policy: liuyang-2013\n' }));
    expect(words).toBe(`dgw: No workspace: ${file} in <root> has the wrong name; rename it to dgw.yaml.\n`);
  });

  test('that does not exist, inside a workspace', async () => {
    const root = workspaceWith();
    expect(await refusal(root, ['-C', 'membres'])).toMatch(
      /^dgw: The folder <root>\/membres cannot be used: It does not exist/,
    );
  });

  test('that is a file', async () => {
    const root = workspaceWith();
    expect(await refusal(root, ['-C', 'dgw.yaml'])).toMatch(/cannot be used: It is a file, not a folder/);
  });
});
