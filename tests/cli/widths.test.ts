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
});
