import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type Block, paragraph } from '../../src/text/blocks.ts';
import { flowing } from '../../src/text/render/paragraph.ts';
import fc from '../support/properties.ts';
import { shown } from '../support/shown.ts';
import { runMain } from './run-main.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const languages = [{ LANG: 'en_US.UTF-8' }, { LANG: 'zh_CN.UTF-8' }];

async function broken(columns: number, env: Record<string, string>, isTerminal = false): Promise<string> {
  return (await runMain(['validate', '-C', path.join(EXAMPLES, 'broken')], { columns, env, isTerminal })).out;
}

describe('the report on the broken example', () => {
  test('reads line:column  severity  message  rule (clause) where it fits', async () => {
    const report = await broken(120, { LANG: 'en_US.UTF-8' });
    expect(report).toContain(
      '\n  31:10  error  The term lasts 3 years; expected 2016-10-15.  term-length (二.1)\n' +
        '      31 |     end: 2015-10-15\n' +
        '         |          ^^^^^^^^^^\n' +
        '      suggestion: 2016-10-15\n',
    );
  });

  test('hangs below the first line where it does not fit, the rule at its end', async () => {
    expect(await broken(40, { LANG: 'zh_CN.UTF-8' })).toContain(
      '\n  27:10  错误  任期随组织的“第五届”\n' +
        '      届满，应至 2014-06-09。\n' +
        '      term-alignment (二.1)\n' +
        '      27 |     end: 2016-10-15\n',
    );
  });

  test.each([40, 60, 80, 100, 200])('fits %i columns, without blanks at line ends', async (columns) => {
    for (const env of languages) {
      const lines = (await broken(columns, env)).split('\n');
      const tooWide = lines.filter(
        (line) => stringWidth(line) > columns && !/^(members|organizations|units)\//.test(line),
      );
      expect(tooWide).toEqual([]);
      expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
      expect(lines.filter((line) => /^\s*[，。、；：？！）》”]/u.test(line))).toEqual([]);
    }
  });

  test('says the same with colours as without', async () => {
    for (const env of languages) {
      for (const columns of [40, 80]) {
        const painted = await broken(columns, env, true);
        expect(painted).toContain('\u001b[31m');
        expect(stripVTControlCharacters(painted)).toBe(await broken(columns, env));
      }
    }
  });
});

describe('explain, list and show', () => {
  const runs = [['explain'], ['explain', 'headcount'], ['explain', '二.1'], ['list', 'matters'], ['list']];
  test.each(runs.map((argv) => [argv.join(' '), argv]))(
    '%s fits 80 columns with nothing cut off',
    async (_what, argv) => {
      for (const env of languages) {
        const surroundings = {
          columns: 80,
          env: { ...env, NO_COLOR: '1' },
          isTerminal: true,
          cwd: path.join(EXAMPLES, 'liuyang'),
        };
        const { out } = await runMain(argv, surroundings);
        expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
        expect(out).not.toMatch(/[^\s:]…\n|[ \t]\n/);
      }
    },
  );

  test('the rule table puts summaries below where there is no room beside', async () => {
    const { out } = await runMain(['explain'], { columns: 40 });
    expect(out).toMatch(/\n {2}file-encoding +error\n {6}—\n {6}Every record file is/);
  });

  test('a list for another program has one line a record', async () => {
    const { out } = await runMain(['list', '-C', path.join(EXAMPLES, 'liuyang')], { columns: 40 });
    expect(out.split('\n').find((line) => line.startsWith('周建国'))).toMatch(
      /周建国\s+周建国\s+\S+\s+\S+\s+聘任\s+2010-/,
    );
  });
});

/** The third line of a file with a mark in it; columns count from 1, the end is exclusive. */
function frameOf(text: string, column: number, endColumn: number, width: number): { line: string; carets: string } {
  const excerpt: Block = {
    block: 'excerpt',
    indent: 0,
    text,
    line: 3,
    from: column - 1,
    to: endColumn - 1,
    style: 'alarm',
  };
  const [line = '', carets = ''] = shown([excerpt], { width }).split('\n');
  return { line: line.replace(/^3 \| ?/, ''), carets: carets.replace(/^ {2}\| /, '') };
}

describe('carets stand right under what is marked', () => {
  test.each([
    ['wide characters', '姓名: 周建国', 5, 8, '姓名: 周建国', '      ^^^^^^'],
    ['a tab', '\tname: x', 2, 6, '  name: x', '  ^^^^'],
    ['emoji', 'a: 👨‍👩‍👧 b', 13, 14, 'a: 👨‍👩‍👧 b', '      ^'],
    ['combining marks', 'e\u0301e\u0301: x', 7, 8, 'e\u0301e\u0301: x', '    ^'],
    ['rare characters', '𠮷: x', 5, 6, '𠮷: x', '    ^'],
    ['nothing', 'name:', 6, 6, 'name:', '     ^'],
    ['a hidden number', 'phone: 13800001234 x', 8, 19, 'phone: 138****1234 x', '       ^^^^^^^^^^^'],
    ['what turns the direction', 'a\u202eb: x', 5, 6, 'a�b: x', '    ^'],
  ])('%s', (_what, text, column, endColumn, line, carets) => {
    expect(frameOf(text, column, endColumn, 80)).toEqual({ line, carets });
  });

  test('of a long line what is marked stays in sight', () => {
    const excerpt = `${'前'.repeat(500)}MARK${'后'.repeat(500)}`;
    const { line, carets } = frameOf(excerpt, 501, 505, 40);
    expect(line).toMatch(/^…前+MARK后+…$/);
    expect(stringWidth(line)).toBeLessThanOrEqual(36);
    expect(carets).toBe(`${' '.repeat(stringWidth(line.slice(0, line.indexOf('MARK'))))}^^^^`);
  });

  test('any line, any mark, any width', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '中', '，', '👍', 'e\u0301', '𠮷', '1', '\t'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        text.filter((line) => line.trim() !== ''),
        fc.nat(300),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 24, max: 120 }),
        (text, at, length, width) => {
          const column = Math.min(at, text.length) + 1;
          const { line, carets } = frameOf(text, column, column + length, width);
          expect(stringWidth(line)).toBeLessThanOrEqual(width - 4);
          expect(carets).toMatch(/^ *\^+$/);
          expect(carets.length).toBeLessThanOrEqual(width - 3);
          expect(line).not.toMatch(/\s$/);
        },
      ),
    );
  });
});

describe('paragraphs', () => {
  test('lose nothing and keep within their room', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '中', '文', '，', '。', '“', '”', '（', '）', '-', '1', '👍'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), fc.integer({ min: 4, max: 60 }), (words, first, rest) => {
        const lines = flowing(words, first, rest, (part) => stringWidth(part));
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const [at, line] of lines.entries())
          expect(stringWidth(line)).toBeLessThanOrEqual(at === 0 ? first : rest);
      }),
      { numRuns: 500 },
    );
  });

  test('keep dates and names of fields whole', () => {
    const text = 'expected by the rule 2013-10-14 in party.joined';
    expect(shown([paragraph(text)], { width: 24 })).toBe('expected by the rule\n2013-10-14 in\nparty.joined\n');
  });
});
