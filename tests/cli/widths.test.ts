/** Whatever a command prints for people fits the screen: every command that prints, every width, both languages. */

import path from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const BROKEN = path.resolve(import.meta.dirname, '../../examples/broken');

const RUNS: readonly (readonly string[])[] = [
  ['validate', '-C', BROKEN],
  ['explain'],
  ['explain', 'term-length'],
  ['explain', '二.1'],
  ['expiring', '-C', EXAMPLE, '--within', '1y'],
  ['stats', '-C', EXAMPLE],
  ...['organizations', 'members', 'units', 'matters', 'meetings', 'activities', 'evaluations'].map((kind) => [
    ...['list', kind, '-C', EXAMPLE],
  ]),
  ['show', '周建国', '-C', EXAMPLE],
  ['schema', '-C', EXAMPLE],
];

/** What ends in words on standard error: wrong use, what is not there, what is left out. */
const FAILURES: readonly (readonly string[])[] = [
  ['validate', '-C', path.resolve('/a-folder-that-is-not-there/and/neither-is-this-one')],
  ['validate', '-C', EXAMPLE, '--only', 'no-such-rule,term-length'],
  ['validate', '-C', EXAMPLE, '--watch', '--format', 'json'],
  ['validate', '-C', EXAMPLE, '--max-warnings', 'several'],
  ['validate', '-C', EXAMPLE, '--policy', 'no-such-policy'],
  ['list', 'everything', '-C', EXAMPLE],
  ['list', 'units', '--category', '模范党员', '-C', EXAMPLE],
  ['list', 'members', '--state', 'sleeping', '-C', EXAMPLE],
  ['list', 'members', '-C', BROKEN],
  ['expiring', '--within', 'soon', '-C', EXAMPLE],
  ['show', '没有这个人', '-C', EXAMPLE],
  ['explain', 'no-such-rule'],
  ['stats', '--format', 'xml', '-C', EXAMPLE],
  ['stats', '-C', BROKEN],
  ['form', '没有这个组织', '-C', EXAMPLE],
  ['renew', '周建国', '-C', EXAMPLE],
  ['exit', '周建国', '--kind', '离开', '-C', EXAMPLE],
  ['import', 'no-such-workbook.xlsx', '-C', EXAMPLE],
  ['complete', '-C', EXAMPLE],
  ['add', 'member', '-C', EXAMPLE],
  ['matter', 'assign', 'no-such-matter', '-C', EXAMPLE],
  ['ledger', 'everything', '-C', EXAMPLE],
  ['review', '没有这个组织', '-C', EXAMPLE],
  ['policy', 'diff', 'one', 'two'],
  ['completion', 'tcsh'],
  ['schema', 'everything', '-C', EXAMPLE],
  ['init', EXAMPLE],
  ['no-such-command'],
  ['validate', '--no-such-flag'],
];

/** ANSI colours take no room. What a record holds is shown as it stands. */
function widest(text: string, command = ''): number {
  const lines = text.split('\n').filter((line) => command !== 'show' || line.includes('→'));
  return Math.max(...lines.map((line) => stringWidth(line)));
}

/** The longest id of a rule with severity and clause beside it. */
const LEAST: Readonly<Record<string, number>> = { explain: 41 };

describe.each([
  ['en', 'en_US.UTF-8'],
  ['zh', 'zh_CN.UTF-8'],
])('in %s', (_lang, LANG) => {
  test.each(RUNS.map((argv) => [argv.filter((word) => !word.includes('/')).join(' '), argv]))(
    '%s',
    async (_title, argv) => {
      for (const columns of [40, 60, 80, 120]) {
        for (const color of ['always', 'never']) {
          const { out } = await runMain([...argv, '--color', color], { env: { LANG }, columns, isTerminal: true });
          expect(out).not.toBe('');
          expect(widest(out, argv[0]), out).toBeLessThanOrEqual(Math.max(columns, LEAST[argv[0] ?? ''] ?? 0));
          if (color === 'never') expect(out).not.toContain('\u001b');
          expect(out).not.toMatch(/undefined|\[object/);
        }
      }
    },
  );

  test.each(FAILURES.map((argv) => [argv.filter((word) => !word.includes('/')).join(' '), argv]))(
    'what is said beside the result: %s',
    async (_title, argv) => {
      for (const columns of [40, 60, 80, 120]) {
        const { err: written } = await runMain(argv, { env: { LANG }, columns, isTerminal: true });
        // How far the run has come is written over, and gone at the end.
        const steps = written.split('\n').flatMap((line) => line.split('\r\u001b[K'));
        const err = written
          .split('\n')
          .map((line) => line.split('\r\u001b[K').at(-1))
          .join('\n');
        expect(err).not.toBe('');
        // A path or a word that is longer than a line stands on lines of its own.
        const long = steps.filter((line) => stringWidth(line) > columns && /[ \u3400-\u9fff]/.test(line.trim()));
        expect(long).toEqual([]);
        const { err: piped } = await runMain(argv, { env: { LANG }, columns });
        expect(piped.replace(/\s/g, '')).toBe(err.replace(/\s/g, ''));
      }
    },
  );

  test('in a pipe a message stays on its line', async () => {
    const { err } = await runMain(['validate', '-C', path.resolve('/nowhere')], { env: { LANG }, columns: 40 });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
