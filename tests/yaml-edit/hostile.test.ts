/** Edits of texts that are written in unusual ways, and of such as cannot be edited. */
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/findings/finding.ts';
import { type Edit, EditError, editText } from '../../src/yaml/edit.ts';
import { read } from './read.ts';

function set(path: Path, value: unknown): Edit {
  return { edit: 'set', path, value };
}
function append(path: Path, value: unknown): Edit {
  return { edit: 'append', path, value };
}
function remove(path: Path): Edit {
  return { edit: 'remove', path };
}

/** Whether the result is read as it should be, `editText` has seen to. */
const CASES: readonly [name: string, before: string, edit: Edit, after: string][] = [
  // Plain values and their quotes
  ['single quotes stay', "a: 'x' # c\n", set(['a'], "it's"), "a: 'it''s' # c\n"],
  ['double quotes stay', 'a: "x"\n', set(['a'], '淮川街道'), 'a: "淮川街道"\n'],
  ['quotes come where they must', 'a: x\n', set(['a'], '430198196804120015'), 'a: "430198196804120015"\n'],
  ['quotes change where they cannot hold it', "a: 'x'\n", set(['a'], 'x\ty'), 'a: "x\\ty"\n'],
  ['quotes of a number go', 'a: "5"\n', set(['a'], 5), 'a: 5\n'],
  [
    'a phone number is quoted, however the old one was',
    'phone: 0731-1\n',
    set(['phone'], '0731-2'),
    'phone: "0731-2"\n',
  ],
  ['a comma in flow form is quoted', 'a: {b: x}\n', set(['a', 'b'], 'y, z'), 'a: {b: "y, z"}\n'],
  ['a plain text of several lines gives way', 'a: x\n  y\n  z # c\nb: 1\n', set(['a'], 'w'), 'a: w # c\nb: 1\n'],
  ['a quoted text of several lines too', 'a: "x\n\n  y" # c\n', set(['a'], 'w'), 'a: "w" # c\n'],
  ['a value on the line below its key', 'a:\n  # c\n  x # d\n', set(['a'], 'y'), 'a:\n  # c\n  y # d\n'],
  ['a group in place of it', 'a:\n  # c\n  x # d\n', set(['a'], { b: 1 }), 'a:\n  # c\n  { b: 1 } # d\n'],
  ['an empty value', 'a: # c\nb: 1\n', set(['a'], 'x'), 'a: x # c\nb: 1\n'],
  ['an empty value at the end of the file', 'b: 1\na:', set(['a'], 'x'), 'b: 1\na: x'],
  ['an empty item', 'a:\n  -\n  - x\n', set(['a', 0], 'y'), 'a:\n  - y\n  - x\n'],
  ['blanks at line ends stay', 'a: x  \t\nb:  y   # c \n', set(['a'], 'z'), 'a: z  \t\nb:  y   # c \n'],
  // Texts of several lines
  [
    'a literal text',
    'a: |  # c\n    x\n    y\n\nb: 1\n',
    set(['a'], 'p\n\nq\n'),
    'a: |  # c\n    p\n\n    q\n\nb: 1\n',
  ],
  ['a folded text', 'a: >-\n x\n y\nb: 1\n', set(['a'], 'p\nq'), 'a: >-\n p\n\n q\nb: 1\n'],
  ['one that keeps its line ends', 'a: |+\n  x\n\n\nb: 1\n', set(['a'], 'y\n'), 'a: |\n  y\nb: 1\n'],
  [
    'one with an indentation of its own',
    'a: |2\n    x\n  y\nb: 1\n',
    set(['a'], 'p\nq'),
    'a: |-\n    p\n    q\nb: 1\n',
  ],
  ['a text that is no block any more', 'a: |- # c\n  x\n  y\nb: 1\n', set(['a'], 'p\tq'), 'a: "p\\tq" # c\nb: 1\n'],
  ['a number instead', 'a: |\n  x\nb: 1\n', set(['a'], 2), 'a: 2\nb: 1\n'],
  ['a group instead', 'a: | # c\n  x\nb: 1\n', set(['a'], { c: [{ d: 1 }] }), 'a: # c\n  c:\n    - { d: 1 }\nb: 1\n'],
  ['a text of several lines for one of one', 'a: x # c\nb: 1\n', set(['a'], 'p\nq'), 'a: |- # c\n  p\n  q\nb: 1\n'],
  [
    'but not above a comment that would be in it',
    'a: x\n  # c\nb: 1\n',
    set(['a'], 'p\nq'),
    'a: "p\\nq"\n  # c\nb: 1\n',
  ],
  ['in flow form', 'a: {b: x}\n', set(['a', 'b'], 'p\nq'), 'a: {b: "p\\nq"}\n'],
  ['a field below one', 'a: |\n  x\n', set(['b'], 1), 'a: |\n  x\nb: 1\n'],
  ['a field below one without a last line break', 'a: |\n  x', set(['b'], 1), 'a: |\n  x\nb: 1'],
  ['a field below one that keeps blank lines', 'a: |+\n  x\n\n\n', set(['b'], 1), 'a: |+\n  x\n\n\nb: 1\n'],
  ['a hash in a text is no comment', 'a: |\n  x\n  # y\nb: 1\nc: 2\n', remove(['b']), 'a: |\n  x\n  # y\nc: 2\n'],
  ['blank lines do not become part of a text', 'a: |+\n  x\nb: 1\n\nc: 2\n', remove(['b']), 'a: |+\n  x\nc: 2\n'],
  [
    'nor does a comment',
    'a: |\n  x\nb: 1\n    # dgw-ignore term-length: y\nc: 2\n',
    remove(['b']),
    'a: |\n  x\n# dgw-ignore term-length: y\nc: 2\n',
  ],
  // Explicit and quoted keys, keys in other Unicode forms
  ['a quoted key', '"a b": 1\n\'c\': 2\n', set(['c'], 3), '"a b": 1\n\'c\': 3\n'],
  ['an explicit key', '? a # c\n: x # d\n', set(['a'], 'y'), '? a # c\n: y # d\n'],
  [
    'an explicit key without a value',
    '? a # c\n? b\n',
    set(['a'], [{ b: { c: 1 } }]),
    '? a # c\n: - b: { c: 1 }\n? b\n',
  ],
  ['an explicit key goes', '? a # c\n: x # d\n? b\n: 1\n', remove(['a']), '? b\n: 1\n'],
  ['a key beside one', '? a\n: x\n', set(['b'], 1), '? a\n: x\nb: 1\n'],
  ['a group below one', '? a\n: b: 1 # c\n  d: 2\n', remove(['a', 'b']), '? a\n: d: 2\n'],
  ['a key in decomposed form', 'Cafe\u0301: 1\n', set(['Café'], 2), 'Cafe\u0301: 2\n'],
  ['a path in decomposed form', 'Café: { b: 1 }\n', set(['Cafe\u0301', 'b'], 2), 'Café: { b: 2 }\n'],
  ['a number as a key', '2013: 1\n', set(['2013'], 2), '2013: 2\n'],
  ['an empty key', ': 1\n', set([''], 2), ': 2\n'],
  ['the key of all prototypes', '__proto__: { a: 1 }\n', set(['__proto__', 'b'], 2), '__proto__: { a: 1, b: 2 }\n'],
  // Documents
  ['an empty text', '', set(['a', 'b'], 1), 'a: { b: 1 }\n'],
  ['only a byte order mark', '\u{FEFF}', set(['a'], 1), '\u{FEFF}a: 1\n'],
  ['only comments', '# c\r\n\r\n# d', set(['a'], 1), '# c\r\n\r\n# d\r\na: 1\r\n'],
  ['only marks', '--- # c\n...\n', set(['a'], 1), '--- # c\na: 1\n...\n'],
  ['null', '--- ~ # c\n', set(['a'], { b: { c: 1 } }), '--- \na: # c\n  b: { c: 1 }\n'],
  ['an empty record', '{} # c\n', set(['a'], { b: { c: 1 } }), 'a: # c\n  b: { c: 1 }\n'],
  ['a record in flow form', '--- { a: 1 }\n', set(['b'], 2), '--- { a: 1, b: 2 }\n'],
  ['a mark of the end', 'a: 1\n# c\n...\n', set(['b'], 2), 'a: 1\nb: 2\n# c\n...\n'],
  ['the last field', '# c\na: 1\n', remove(['a']), '# c\n{}\n'],
  ['the last field without a line break', '# c\na: 1', remove(['a']), '# c\n{}'],
  ['no last line break', 'a: 1', set(['b'], 2), 'a: 1\nb: 2'],
  ['no last line break, the last field goes', 'a: 1\r\nb: 2', remove(['b']), 'a: 1'],
  ['mixed line ends', 'a: 1\r\nb:\n- x\r\n- y\n', append(['b'], 'z'), 'a: 1\r\nb:\n- x\r\n- y\n- z\n'],
  [
    'line ends of the neighbour',
    'a: 1\r\nb: 2\n',
    { ...set(['c'], 3), order: ['a', 'c'] } as Edit,
    'a: 1\r\nc: 3\r\nb: 2\n',
  ],
  // Indentation
  [
    'four columns',
    'a:\n    b: 1\nc:\n    d:\n        e: 1\n',
    set(['c', 'f'], { g: { h: 1 } }),
    'a:\n    b: 1\nc:\n    d:\n        e: 1\n    f:\n        g:\n            h: 1\n',
  ],
  [
    'dashes below the key',
    'a:\n- b: 1\n  c:\n  - d\n',
    append(['a'], { b: 2, c: ['e'] }),
    'a:\n- b: 1\n  c:\n  - d\n- b: 2\n  c:\n  - e\n',
  ],
  [
    'wide dashes',
    'a:\n  -   b: 1\n      c: 2\n',
    append(['a'], { b: 3, c: 4 }),
    'a:\n  -   b: 1\n      c: 2\n  -   b: 3\n      c: 4\n',
  ],
  ['a dash alone on its line', 'a:\n  -\n    b: 1\n', set(['a', 0, 'c'], 2), 'a:\n  -\n    b: 1\n    c: 2\n'],
  ['a list in a list', 'a:\n  - - x\n    - y\n', append(['a', 0], 'z'), 'a:\n  - - x\n    - y\n    - z\n'],
  [
    'before the first field of an item',
    'a:\n  - b: 1 # c\n',
    { ...set(['a', 0, 'x'], 0), order: ['x', 'b'] } as Edit,
    'a:\n  - x: 0\n    b: 1 # c\n',
  ],
  [
    'the first field of an item',
    'a:\n  - b: 1 # c\n    # d\n    e: 2\n',
    remove(['a', 0, 'b']),
    'a:\n  - # d\n    e: 2\n',
  ],
  ['the only field of an item', 'a:\n  - b: 1 # c\n  - d\n', remove(['a', 0, 'b']), 'a:\n  - {}\n  - d\n'],
  [
    'blank lines between items',
    'a:\n  - b: 1\n\n  - b: 2\n\nc: 3\n',
    append(['a'], { b: 3 }),
    'a:\n  - b: 1\n\n  - b: 2\n\n  - b: 3\n\nc: 3\n',
  ],
  [
    'blank lines go with an item',
    'a:\n  - 1\n\n  - 2\n\n  - 3\nc: 3\n',
    remove(['a', 1]),
    'a:\n  - 1\n\n  - 3\nc: 3\n',
  ],
  // Flow form
  ['an empty list', 'a: [] # c\n', append(['a'], 'x'), 'a: [x] # c\n'],
  ['an empty list of groups', 'a: [] # c\nb: 1\n', append(['a'], { x: 1, y: 2 }), 'a: # c\n  - { x: 1, y: 2 }\nb: 1\n'],
  ['a list that is null', 'a: ~ # c\nb: 1\n', append(['a'], { x: 1, y: 2 }), 'a: # c\n  - { x: 1, y: 2 }\nb: 1\n'],
  ['a list that is absent', 'b: 1\n', append(['a', 'c'], 'x'), 'b: 1\na: { c: [x] }\n'],
  ['an empty list in a flow form', 'a: {b: [], c: 1}\n', append(['a', 'b'], 'x'), 'a: {b: [x], c: 1}\n'],
  ['a comma at the end', 'a: [x, y,]\n', append(['a'], 'z'), 'a: [x, y, z,]\n'],
  [
    'an item on each line',
    'a: [\n  x, # c\n  y # d\n  ]\n',
    append(['a'], 'z'),
    'a: [\n  x, # c\n  y, # d\n  z\n  ]\n',
  ],
  [
    'an item on each line, a comma at the end',
    'a: [\n  x, # c\n  y, # d\n  ]\n',
    append(['a'], 'z'),
    'a: [\n  x, # c\n  y, # d\n  z,\n  ]\n',
  ],
  ['an item off its line', 'a: [\n  # c\n  x, # d\n  y # e\n  ]\n', remove(['a', 0]), 'a: [\n  y # e\n  ]\n'],
  ['the last item off its line', 'a: [\n  x, # c\n  # d\n  y # e\n  ]\n', remove(['a', 1]), 'a: [\n  x # c\n  ]\n'],
  ['several items on each line', 'a: [x, y, # c\n  z]\n', remove(['a', 1]), 'a: [x, # c\n  z]\n'],
  ['a comment in an empty list', 'a: [ # c\n  ]\n', append(['a'], 'x'), 'a: [ # c\n    x\n  ]\n'],
  ['keys as in JSON', '{"a":{"b":1,"c":[1,2]}}\n', set(['a', 'c', 1], 'x'), '{"a":{"b":1,"c":[1,x]}}\n'],
  ['a value that is not there', 'a: { b, c: , d: 1 }\n', set(['a', 'b'], 2), 'a: { b: 2, c: , d: 1 }\n'],
  ['a value that is not there behind a colon', 'a: { b, c: , d: 1 }\n', set(['a', 'c'], 2), 'a: { b, c: 2 , d: 1 }\n'],
  ['a pair without braces', 'a: [b: 1, ? c : 2]\n', set(['a', 1, 'd'], 3), 'a: [b: 1, { c: 2, d: 3 }]\n'],
  ['a pair without braces that goes', 'a: [b: 1, ? c : 2]\n', remove(['a', 1, 'c']), 'a: [b: 1, {}]\n'],
  ['the last of a group', 'a: { b: 1 } # c\n', remove(['a', 'b']), 'a: {} # c\n'],
  // Comments
  ['those above and behind go', 'a: 1\n# c\n# d\nb: 2 # e\n# f\nc: 3\n', remove(['b']), 'a: 1\n# f\nc: 3\n'],
  ['those apart stay', 'a: 1\n\n# c\n\nb: 2\nc: 3\n', remove(['b']), 'a: 1\n\n# c\n\nc: 3\n'],
  ['those inside go', 'a: 1\nb: # c\n  # d\n  e: 2\n\n  # f\nc: 3\n', remove(['b']), 'a: 1\nc: 3\n'],
  ['those of the one above stay', 'a:\n  x: 1\n  # c\nb: 2\n', remove(['b']), 'a:\n  x: 1\n  # c\n'],
  ['the heading stays', '# c\n# d\na: 1\nb: 2\n', remove(['a']), '# c\n# d\nb: 2\n'],
  ['an ignore in the heading goes', '# c\n# dgw-ignore schema: x\n# d\na: 1\nb: 2\n', remove(['a']), '# c\nb: 2\n'],
  [
    'an ignore goes, however it stands',
    'a: 1\n    # dgw-ignore schema: x\nb: 2\nc: 3\n',
    remove(['b']),
    'a: 1\nc: 3\n',
  ],
  [
    'a new field leaves those above the next',
    'a: 1 # c\n# d\nb: 2\n',
    { ...set(['x'], 0), order: ['a', 'x'] } as Edit,
    'a: 1 # c\nx: 0\n# d\nb: 2\n',
  ],
  [
    'a new first field leaves the heading',
    '# c\n\n# d\nb: 2\n',
    { ...set(['x'], 0), order: ['x', 'b'] } as Edit,
    '# c\n\n# d\nx: 0\nb: 2\n',
  ],
  ['between key and value they stay', 'a:\n  # c\n  b: 1\n', set(['a'], 'x'), 'a: x\n  # c\n'],
  [
    'within a value that gives way they go',
    'a: # c\n  b: 1 # d\n  # e\n  f: 2\ng: 1\n',
    set(['a'], 'x'),
    'a: x # c\ng: 1\n',
  ],
];

describe('an edit of', () => {
  it.each(CASES)('%s', (_, before, edit, after) => {
    expect(editText(before, [edit])).toBe(after);
    read(after);
    if (edit.edit === 'set') expect(editText(after, [edit])).toBe(after);
  });
});

describe('an edit is refused', () => {
  const refused: readonly [string, string, Edit, string, Path][] = [
    ['the same key twice', 'a: 1\nb: 2\na: 3\n', set(['b'], 1), 'syntax', []],
    ['the same key in two Unicode forms', 'é: 1\ne\u0301: 2\n', set(['b'], 1), 'syntax', []],
    ['two documents', 'a: 1\n---\nb: 2\n', set(['a'], 1), 'syntax', []],
    ['an anchor', 'a: &x 1\n', set(['a'], 2), 'syntax', []],
    ['an alias', 'a: &x 1\nb: *x\n', set(['a'], 2), 'syntax', []],
    ['a tag', 'a: !x 1\n', set(['a'], 2), 'syntax', []],
    ['a list', '- a\n', set(['a'], 2), 'syntax', []],
    ['a text', '姓名：张三\n', set(['a'], 2), 'syntax', []],
    ['a tab', 'a:\n\tb: 1\n', set(['a'], 2), 'syntax', []],
    ['an open bracket', 'a: [1\n', set(['a'], 2), 'syntax', []],
    ['a path through a plain value', 'a: x\n', set(['a', 'b', 'c'], 1), 'not-a-group', ['a']],
    ['a path through an item that is a plain value', 'a: [x]\n', set(['a', 0, 'c'], 1), 'not-a-group', ['a', 0]],
    ['a key in a list', 'a: [x]\n', set(['a', 'b'], 1), 'not-a-group', ['a', 'b']],
    ['an item that does not exist', 'a: [x]\n', set(['a', 1], 1), 'no-such-item', ['a', 1]],
    ['an item of nothing', 'a:\n', set(['a', 0], 1), 'no-such-item', ['a', 0]],
    ['a negative position', 'a: [x]\n', { edit: 'insert', path: ['a', -1], value: 1 }, 'no-such-item', ['a', -1]],
    ['a position behind the end', 'a: [x]\n', { edit: 'insert', path: ['a', 2], value: 1 }, 'no-such-item', ['a', 2]],
    ['a position in no list', 'a: x\n', { edit: 'insert', path: ['a', 0], value: 1 }, 'not-a-list', ['a']],
    ['an addition to a group', 'a: { b: 1 }\n', append(['a'], 1), 'not-a-list', ['a']],
    ['an addition to the record', 'a: 1\n', append([], 1), 'not-a-list', []],
    ['removal through a plain value', 'a: x\n', remove(['a', 'b']), 'not-a-group', ['a']],
    ['removal of an item that does not exist', 'a: [x]\n', remove(['a', 1]), 'no-such-item', ['a', 1]],
    ['removal of the record', 'a: 1\n', remove([]), 'not-a-group', []],
    ['a record that is no group', 'a: 1\n', set([], [1]), 'not-a-group', []],
    ['a value that is none', 'a: 1\n', set(['a'], undefined), 'unwritable', ['a']],
    ['a value within', 'a: 1\n', append(['b'], { c: [() => 1] }), 'unwritable', ['b', 'c', 0]],
    ['a key of 2,000 characters', 'a: 1\n', set(['k'.repeat(2000)], 1), 'unwritable', ['k'.repeat(2000)]],
    ['a path without end', 'a: 1\n', set(new Array(1000).fill('a'), 1), 'unwritable', new Array(1000).fill('a')],
  ];
  it.each(refused)('%s', (_, text, edit, reason, path) => {
    expect(() => editText(text, [edit])).toThrow(EditError);
    expect(() => editText(text, [edit])).toThrow(expect.objectContaining({ reason, path }));
  });

  it('with what is wrong with the text, and without its values', () => {
    const error = errorOf(() => editText('phone: 1\nphone: "13800001234"\n', [set(['a'], 1)]));
    expect(error.syntax.map(({ message, range }) => [message.key, range.line])).toEqual([
      ['yaml-syntax.duplicate-key', 2],
    ]);
    expect(error.message).toBe('syntax at /');
    expect(errorOf(() => editText('phone: "13800001234"\n', [set(['phone', 'x'], 1)])).message).toBe(
      'not-a-group at /phone',
    );
  });

  it('and none of its edits is made', () => {
    expect(() => editText('a: 1\n', [set(['a'], 2), set(['a', 'b'], 3)])).toThrow(EditError);
  });
});

function errorOf(work: () => unknown): EditError {
  try {
    work();
  } catch (error) {
    if (error instanceof EditError) return error;
  }
  throw new Error('no error');
}

describe('nothing changes', () => {
  const text = '\u{FEFF}# c\r\na:   "1"  # d\r\nb: [ x,y ]\n\n\nc: { d: 88.50, e: ~ }';
  it.each<[string, Edit[]]>([
    ['without edits', []],
    ['by the same text', [set(['a'], '1')]],
    ['by the same list', [set(['b'], ['x', 'y'])]],
    ['by the same group in another order', [set(['c'], { e: null, d: 88.5 })]],
    ['by the same record', [set([], { a: '1', b: ['x', 'y'], c: { d: 88.5, e: null } })]],
    ['by removal of what is absent', [remove(['x']), remove(['c', 'x', 'y']), remove(['c', 'e', 'y'])]],
  ])('%s', (_, edits) => {
    expect(editText(text, edits)).toBe(text);
  });
});
