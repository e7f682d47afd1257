import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/yaml/comments.ts';
import { lineFinder } from '../../src/yaml/line-finder.ts';
import { writtenAt } from '../../src/yaml/node-at.ts';
import { diagnose } from '../../src/yaml/slips/diagnose.ts';
import { contentEnd, keyOf, lineAt, separatorIn } from '../../src/yaml/slips/line.ts';
import { openBracket } from '../../src/yaml/slips/open-marks.ts';
import { tooDeepIn } from '../../src/yaml/slips/too-deep.ts';
import { parsePrecisely } from '../../src/yaml/source.ts';

/** `line:column text`, with `alone` where nothing else is on the line. */
function comments(text: string): string[] {
  return commentsOf(text).map(
    ({ text: comment, line, column, isAlone }) => `${line}:${column} ${comment}${isAlone ? ' alone' : ''}`,
  );
}

describe('comments', () => {
  it.each([
    ['# 一\na: 1 # 二\n  # 三\n', ['1:1 # 一 alone', '2:6 # 二', '3:3 # 三 alone']],
    ['a: "# 无"\nb: |\n  # 无\n  文\n# 有\n', ['5:1 # 有 alone']],
    ["a: '一\n  二' # 三\n", ['2:6 # 三']],
    ['- # 一\n  a: 1\n', ['1:3 # 一']],
    ['a: [ # 一\n  b, # 二\n]\n', ['1:6 # 一', '2:6 # 二']],
    ['a: b#c\n', []],
    ['#\n\n\n#', ['1:1 # alone', '4:1 # alone']],
    ['a: [b # 一\n', ['1:7 # 一']],
    ['', []],
  ])('of %j: %j', (text, expected) => {
    expect(comments(text)).toEqual(expected);
  });
});

describe('the line of a field', () => {
  const find = lineFinder(
    '# 头\nid: 王海\nappointments:\n  - start: 2013-10-15\n    steps: { 推荐: 2013-09-01 }\n  - end: 1\n',
  );

  it.each<[(string | number)[], number]>([
    [['id'], 2],
    [['appointments', 0, 'start'], 4],
    [['appointments', 0, 'steps', '推荐'], 5],
    [['appointments', 1, 'end'], 6],
    [['appointments', 1, 'exit', 'on'], 6],
  ])('%j is %d', (path, line) => {
    expect(find(path)).toBe(line);
  });
});

describe('a value as it was written', () => {
  const written = (text: string, ...path: (string | number)[]) =>
    writtenAt(parsePrecisely(text).source.document.contents, path);

  it('has the digits that its number lost', () => {
    expect(written('a: 1980.10\nb: [0x1F, 430198196804120015]\n', 'a')).toBe('1980.10');
    expect(written('b: [0x1F, 430198196804120015]\n', 'b', 1)).toBe('430198196804120015');
  });

  it('is nothing where no plain value is', () => {
    expect(written('a: [1]\n', 'a')).toBeUndefined();
    expect(written('a: [1]\n', 'b')).toBeUndefined();
    expect(written('a: [1]\n', 'a', 3)).toBeUndefined();
    expect(written('a:\n', 'a', 'b')).toBeUndefined();
  });
});

describe('lines of a record', () => {
  const text = 'ab: 1\r\n  - cd: 二 # 三\n\nlast';

  it('are told by any offset in them', () => {
    expect([0, 3, 5].map((at) => lineAt(text, at))).toEqual(Array(3).fill({ start: 0, end: 5 }));
    expect(lineAt(text, 9)).toEqual({ start: 7, end: 20 });
    expect(lineAt(text, text.length)).toEqual({ start: text.length - 4, end: text.length });
    expect(lineAt('', 0)).toEqual({ start: 0, end: 0 });
  });

  it('begin with a key, behind indentation and dashes', () => {
    const keyIn = (line: string) => {
      const key = keyOf(line, { start: 0, end: line.length });
      return key && line.slice(key.start, key.end);
    };
    expect(['ab: 1', '  - cd: 1', '- - e', '\t籍贯：湖南', 'a-b', '-5', 'x'].map(keyIn)).toEqual([
      'ab',
      'cd',
      'e',
      '籍贯',
      'a-b',
      '-5',
      'x',
    ]);
    expect(['', '   ', '- ', '# a', '"a": 1', '[a]', ': a', '{a}'].map(keyIn)).toEqual(Array(8).fill(undefined));
    expect(keyOf('a: b', { start: 2, end: 2 })).toBeUndefined();
    expect(keyOf('abc', { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  });

  it('end before a comment and its blanks', () => {
    const content = (line: string) => line.slice(0, contentEnd(line, { start: 0, end: line.length }));
    expect(['a: 1  # b', 'a#b', '# a', 'a: 1 \t', '#', 'a: b #'].map(content)).toEqual([
      'a: 1',
      'a#b',
      '',
      'a: 1',
      '',
      'a: b',
    ]);
  });

  it('have a colon between a field and its value, with a blank or an end behind it', () => {
    const at = (line: string, from = 0, to = line.length) => separatorIn(line, from, to);
    expect(['a: b', 'a:', 'a:\tb', 'a:\nb', 'a:\r\n', 'a:b: c', '10:30'].map((line) => at(line))).toEqual([
      1, 1, 1, 1, 1, 3, -1,
    ]);
    expect(at('a:b', 0, 2)).toBe(1);
    expect(at('a: b: c', 2)).toBe(4);
    expect(at('ab: c', 0, 2)).toBe(-1);
    expect(at('ab', 0)).toBe(-1);
  });
});

describe('a bracket that is not closed', () => {
  const told = (text: string, offset = text.length) => {
    const slip = openBracket(text, offset);
    return slip && [slip.start, slip.message.key.slice('yaml-syntax.'.length), slip.edits?.length ?? 0];
  };

  it.each<[string, unknown]>([
    ['a: [b', [3, 'open-bracket', 1]],
    ['a: [b, {c: d', [7, 'open-bracket', 1]],
    ['a: [b, {c: d}', [3, 'open-bracket', 1]],
    ['a: [b], c: {d', [11, 'open-bracket', 1]],
    ['a: [b]', undefined],
    ['a: {b: c}', undefined],
    ['a: b', undefined],
    ['a: "[" ', undefined],
    ['a: [b,', [3, 'open-bracket', 0]],
    ['a: [', [3, 'open-bracket', 0]],
    ['a: [b】', [5, 'full-width-mark', 1]],
    ['a: {b: c｝', [8, 'full-width-mark', 1]],
  ])('%j: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is one that opens before the place where the reading gave up', () => {
    expect(told('a: [b]\nc: [d', 6)).toBeUndefined();
    expect(told('a: [b\nc: [d', 5)).toEqual([3, 'open-bracket', 1]);
    expect(told('a: [b', 3)).toBeUndefined();
    expect(told('a: [b', 4)).toEqual([3, 'open-bracket', 1]);
  });
});

describe('a mark where the text should have been over', () => {
  const told = (text: string, offset: number) => {
    const { message, start } = diagnose(text, { code: 'UNEXPECTED_TOKEN', message: '', pos: [offset, offset + 1] });
    return [message.key, start];
  };

  it('is the dash of a list where a blank follows it, and no other', () => {
    expect(told('a: b - c\n', 5)).toEqual(['yaml-syntax.dash', 5]);
    expect(told('a: b -\n', 5)).toEqual(['yaml-syntax.dash', 5]);
    expect(told('a: b -c\n', 5)[0]).not.toBe('yaml-syntax.dash');
    expect(told('a: b c d\n', 5)[0]).not.toBe('yaml-syntax.dash');
  });
});

describe('what is nested too deeply', () => {
  const place = (text: string) => tooDeepIn(text).start;

  it('is told at the first bracket that is too deep, closed ones aside', () => {
    expect(place(`a: ${'['.repeat(101)}`)).toBe(103);
    expect(place(`a: ${'{'.repeat(101)}`)).toBe(103);
    expect(place(`a: ${'['.repeat(100)}`)).toBe(0);
    expect(place(`${'[]{}'.repeat(60)}${'['.repeat(101)}`)).toBe(340);
  });

  it('or at the first word that is indented too deeply, by blanks or by dashes', () => {
    expect(place(`a:\n${' '.repeat(101)}b: 1`)).toBe(104);
    expect(place(`a:\n${' '.repeat(100)}b: 1`)).toBe(0);
    expect(place(`a:\n${'- '.repeat(51)}b`)).toBe(105);
    expect(place(`a: ${' '.repeat(200)}b\n`)).toBe(0);
    expect(place(`${' '.repeat(60)}\n${' '.repeat(60)}b`)).toBe(0);
  });

  it('costs no traces of the parser’s errors, and leaves others theirs', () => {
    const before = Error.stackTraceLimit;
    expect(parsePrecisely(`a: [${','.repeat(50)}\n`).problems.length).toBeGreaterThan(0);
    expect(Error.stackTraceLimit).toBe(before);
    const { errors } = parsePrecisely('a: [,,]\n').source.document;
    for (const { stack = '' } of errors) expect(stack).not.toMatch(/\n\s+at /);
  });
});
