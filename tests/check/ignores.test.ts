import { describe, expect, it } from 'vitest';
import { findIgnores } from '../../src/check/ignores.ts';
import { say } from '../../src/messages/catalogue.ts';

/** `line:column-column` of what is pointed at, with what is said. */
function told(text: string): string[] {
  return findIgnores(text).invalid.map(({ message, range: { line, column, endLine, endColumn } }) => {
    expect(endLine).toBe(line);
    return `${line}:${column}-${endColumn} ${say('en', message)}`;
  });
}

/** `line: rule, reason` of what takes effect. */
function valid(text: string): string[] {
  return findIgnores(text).valid.map(({ rule, reason, line }) => `${line}: ${rule}, ${reason}`);
}

describe('an ignore that takes effect', () => {
  it.each([
    ['end: 2016-10-15 # dgw-ignore term-length: 按旧文件', ['1: term-length, 按旧文件']],
    ['# dgw-ignore term-length: 按旧文件\nend: 2016-10-15', ['2: term-length, 按旧文件']],
    ['#dgw-ignore term-length：按旧文件\nend: 1', ['2: term-length, 按旧文件']],
    ['a: 1 # dgw-ignore term-length, headcount: 好', ['1: term-length, 好', '1: headcount, 好']],
    [
      'a: 1 # dgw-ignore term-length headcount、exit-date: 好',
      ['1: term-length, 好', '1: headcount, 好', '1: exit-date, 好'],
    ],
    ['# dgw-ignore term-length: 甲\n# dgw-ignore headcount: 乙\na: 1', ['3: term-length, 甲', '3: headcount, 乙']],
    ['# dgw-ignore term-length: 甲\n\n# dgw-ignore headcount: 乙\na: 1', ['2: term-length, 甲', '4: headcount, 乙']],
    ['# dgw-ignore term-length: 甲\na: 1 # dgw-ignore headcount: 乙', ['2: term-length, 甲', '2: headcount, 乙']],
    ['a: 1 # 见 dgw-ignore term-length: 甲', []],
    ['a: "# dgw-ignore term-length: 甲"', []],
    ['a: 1', []],
  ])('%j: %j', (text, effects) => {
    expect(valid(text)).toEqual(effects);
    expect(told(text)).toEqual([]);
  });
});

describe('an ignore that has no effect', () => {
  it('names no rule', () => {
    expect(told('a: 1 # dgw-ignore')).toEqual([expect.stringMatching(/^1:8-18 .*rule/)]);
    expect(told('a: 1 # dgw-ignore : 按旧文件')).toEqual([expect.stringMatching(/^1:8-18 .*rule/)]);
    expect(valid('a: 1 # dgw-ignore : 按旧文件')).toEqual([]);
  });

  it('names one that there is not, and the nearest one', () => {
    expect(told('a: 1 # dgw-ignore term-lenght: 好')).toEqual([
      expect.stringMatching(/^1:19-30 .*“term-lenght”.*“term-length”/),
    ]);
    expect(told('a: 1 # dgw-ignore nonsense: 好')).toEqual([expect.stringMatching(/^1:19-27 .*“nonsense”/)]);
  });

  it('gives its reason without a colon: what commas join are the rules, the rest is not taken for one', () => {
    const [only, ...others] = told('a: 1 # dgw-ignore term-length, headcount 按旧文件');
    expect(only).toMatch(/^1:19-30 .*term-length, headcount(?! 按)/);
    expect(others).toEqual([]);
    expect(told('a: 1 # dgw-ignore term-length 按旧文件，见附件')).toHaveLength(1);
  });

  it('gives no reason, which is told once, at the first rule', () => {
    const [only, ...others] = told('a: 1 # dgw-ignore term-length, headcount');
    expect(only).toMatch(/^1:19-30 .*term-length, headcount/);
    expect(others).toEqual([]);
    expect(valid('a: 1 # dgw-ignore term-length:  ')).toEqual([]);
    expect(told('a: 1 # dgw-ignore term-length:  ')).toHaveLength(1);
  });

  it('gives no reason and names a rule that there is not: each is told of what it lacks', () => {
    const [unknown, unreasoned, ...others] = told('a: 1 # dgw-ignore nonsense, term-length');
    expect(unknown).toMatch(/^1:19-27 .*“nonsense”/);
    expect(unreasoned).toMatch(/^1:29-40 .*term-length/);
    expect(unreasoned).not.toMatch(/nonsense/);
    expect(others).toEqual([]);
  });

  it('asks for no reason where nothing would be silenced', () => {
    expect(told('a: 1 # dgw-ignore nonsense')).toEqual([expect.stringMatching(/^1:19-27 .*“nonsense”/)]);
  });

  it('is not thought to name rules with the words of a reason that lacks its colon', () => {
    const [only, ...others] = told('a: 1 # dgw-ignore term-length as agreed with the bureau');
    expect(only).toMatch(/^1:19-30 .*term-length/);
    expect(others).toEqual([]);
  });

  it('beside one that is right leaves that one right', () => {
    const text = 'a: 1 # dgw-ignore nonsense, term-length: 好';
    expect(valid(text)).toEqual(['1: term-length, 好']);
    expect(told(text)).toEqual([expect.stringMatching(/^1:19-27 .*“nonsense”/)]);
  });
});
