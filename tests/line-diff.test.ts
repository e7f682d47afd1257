import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPart, lineDiff } from '../src/text/line-diff.ts';

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

const shown = (parts: readonly DiffPart[]): string[] =>
  parts.flatMap(({ oldLine, newLine, lines }) => [
    `@ ${oldLine} ${newLine}`,
    ...lines.map(({ is, text }) => `${{ same: ' ', removed: '-', added: '+' }[is]}${text}`),
  ]);

/** The new text again, from the old one and the difference. */
function patched(before: string, parts: readonly DiffPart[]): string {
  const old = before.split('\n');
  const lines: string[] = [];
  let at = 0;
  for (const part of parts) {
    lines.push(...old.slice(at, part.oldLine - 1));
    at = part.oldLine - 1;
    for (const { is, text } of part.lines) {
      if (is !== 'removed') lines.push(text);
      if (is !== 'added') {
        expect(old[at]).toBe(text);
        at += 1;
      }
    }
  }
  return [...lines, ...old.slice(at)].join('\n');
}

describe('the difference of two texts by lines', () => {
  test('three lines around each change, changes far apart apart', () => {
    const before = numbered(1, 30);
    const after = before.replace('line 5\n', 'line five\n').replace('line 25\n', '');
    expect(shown(lineDiff(before, after))).toEqual([
      '@ 2 2',
      ' line 2',
      ' line 3',
      ' line 4',
      '-line 5',
      '+line five',
      ' line 6',
      ' line 7',
      ' line 8',
      '@ 22 22',
      ' line 22',
      ' line 23',
      ' line 24',
      '-line 25',
      ' line 26',
      ' line 27',
      ' line 28',
    ]);
  });

  test('nothing where nothing changed, line ends aside', () => {
    expect(lineDiff(numbered(1, 3), numbered(1, 3))).toEqual([]);
    expect(lineDiff('a\r\nb\r\n', 'a\nb\n')).toEqual([]);
  });

  test('a line behind a text without a last line break', () => {
    expect(shown(lineDiff('a\nb', 'a\nb\nc'))).toEqual(expect.arrayContaining([' a', '+c']));
  });

  test('the new text follows from it, whatever changed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
      .map((lines) => `${lines.join('\n')}\n`);
    fc.assert(fc.property(text, text, (before, after) => patched(before, lineDiff(before, after)) === after));
  });

  test('texts that have nothing in common take no longer than others', () => {
    const letters = (letter: string): string => numbered(1, 20_000).replaceAll('line', letter);
    const start = performance.now();
    const parts = lineDiff(`a\n${letters('x')}`, `a\n${letters('y')}`);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(patched(`a\n${letters('x')}`, parts)).toBe(`a\n${letters('y')}`);
  });
});
