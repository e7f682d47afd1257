import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { memberText, workspaceWith } from './workspace.ts';

/** Control characters but the line break, and the marks that turn the direction of writing. */
const STEERING = /(?!\n)[\p{Cc}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;

const NASTY = ['\u001b[31m', '\u009b31m', '\u202e', '\u0007', '\u007f', '\u001b]0;title\u0007'];

/** A workspace in which every text that can hold a nasty one does. */
function nastyWorkspace(nasty: string): string {
  const yaml = JSON.stringify(nasty).replaceAll('\u007f', '\\u007f');
  const inQuotes = yaml.slice(1, -1);
  return workspaceWith({
    'dgw.yaml': `policy: liuyang-2013\ntitle: "名${inQuotes}册"\n`,
    'organizations/河东街道.yaml': `id: 河东街道\nname: "河${inQuotes}东"\nlevel: 街道\n`,
    'members/raw.yaml': memberText('raw').replace('某某', `某${nasty}某`),
    'members/escaped.yaml': memberText('escaped').replace('某某', `"某${inQuotes}某"`),
    'members/key.yaml': memberText('key', `"k${inQuotes}y": 1\n`),
    'members/word.yaml': memberText('word').replace('模范党员', `"模范${inQuotes}党员"`),
    'members/id.yaml': memberText(`"id${inQuotes}"`),
    [`members/name${nasty}.yaml`]: memberText('other'),
    [`members/name${nasty}.YAML`]: memberText('other'),
    [`mem${nasty}bers/x.yaml`]: memberText('x'),
  });
}

const runs: readonly (readonly string[])[] = [
  ['validate'],
  ['validate', '--format', 'json'],
  ['validate', 'no\u001b[31msuch'],
  ['list'],
  ['list', 'organizations'],
  ['list', '--format', 'json'],
  ['list', '--organization', 'a\u001b[31m'],
  ['show', 'raw'],
  ['show', 'a\u009b31m'],
  ['stats'],
  ['expiring', '--within', '1\u001b[31m'],
  ['explain', 'a\u001b[31m'],
  ['form', 'a\u001b[31m'],
  ['\u001b[31mvalidate'],
  ['validate', '--\u001b[31m'],
  ['validate', '--as-of', '\u001b[31m'],
];

describe.each(NASTY.map((nasty) => [JSON.stringify(nasty), nasty]))(
  '%s never reaches the terminal',
  (_shown, nasty) => {
    test.each(runs.map((argv) => [JSON.stringify(argv.join(' ')), argv]))('from %s', async (_what, argv) => {
      const root = nastyWorkspace(nasty);
      const { out, err } = await runMain([...argv, '-C', root]);
      expect(out).not.toMatch(STEERING);
      expect(err).not.toMatch(STEERING);
      expect(out + err).not.toBe('');
    });
  },
);

test('what is hidden is shown by a sign of its own', async () => {
  const root = workspaceWith();
  writeFileSync(path.join(root, 'members/a\nb\u001b[31m.yaml'), memberText('x'));
  const { out } = await runMain(['validate', '-C', root, '--only', 'file-name']);
  expect(out).toContain('members/a␊b␛[31m.yaml\n');
  expect(out).toContain('“x” differs from the file name “a␊b␛[31m”');
});

test('JSON keeps the true name, escaped', async () => {
  const root = workspaceWith();
  const name = 'members/a\nb\u009b31m.yaml';
  writeFileSync(path.join(root, name), memberText('x'));
  const { out } = await runMain(['validate', '-C', root, '--format', 'json', '--only', 'file-name']);
  expect((JSON.parse(out) as { findings: { file: string }[] }).findings[0]?.file).toBe(name);
  expect(out).toContain('a\\nb\\u009b31m');
});
