/** Texts for the fast parser: written records, damaged ones, and soups of indicators. */
import fc from './support/properties.ts';
import { written } from './yaml-fast.records.ts';

/** Pieces that mean something to YAML, single characters and short words. */
const ALPHABET = [
  ...':-?,[]{}#&*!|>\'"%@` \t\n\r0123456789~.+_=<\\/aenxy周建国：，　\u{FEFF}\u{85}\u{2028}\u{A0}\u{D800}\u{DC00}\0\u{7F}',
  ...'\u{E9}|e\u{301}|\u{D55C}|\u{1112}\u{1161}\u{11AB}|\u{F966}|\u{5FA9}|\u{301}'.split('|'),
  ...'😀|0x|0o|<<|: | #|- |\n  |\n- |---|...|\r\n|null|true|.inf|1e3'.split('|'),
];

/** Lines of ordinary records, `@` for a key of their own. */
const ORDINARY_LINES = `@:|@: 1|@: 周建国|@: "x"|@: 'it''s'|@: x # 注|@: # 注|@: ~|@: []|@: {e: 1, f: [2, 三]}|'@': 1|
- x|-|- - y|- @: 1|- @:|-   @: 2|- "@": z|- # 注|- {a: 1}|- [a, b]|# 注|`.split(/\|\n?/);

/** Lines that are wrong in most places, or beyond the subset. */
const ODD_LINES = `a: 1¦- ¦#¦x¦---¦...¦@: {¦}¦]¦@: |¦@: x:¦? @¦: o¦@: &q r¦@: -¦- - - z¦toString: 1¦
- - @: 1¦- -¦@ : 1¦@:  ¦"@" : 2¦- "x" # y¦- x: y: z¦@: "x¦@: 'x¦2: 3¦-x¦-x: 1¦__proto__: 1¦<<: 1`.split(/¦\n?/);

/** Plain scalars with a type or a meaning of their own, and their near misses. */
const WORDS =
  `null Null NULL nULL ~ ~~ true True TRUE tRUE false False FALSE fALSE yes on << __proto__ constructor = .inf -.inf
+.INF .Inf .iNF .nan .NaN .NAN -.nan 0 -0 +0 00 08 -1 +12 1_000 0o7 0o8 0O7 0b1 0x1F 0xg -0x1 1. .5 -.5 . - + +. 1.5.2 1e3 1E+3 -1.e-3
.e3 1e 1e400 123456789012345 1234567890123456 430198196804120015 99999999999999999999 2013-10-10 12:30 1:2`.split(
    /\s+/,
  );

/** Keys of which several are one key in Unicode NFC, composed, decomposed, and as a compatibility character. */
const SPELLINGS = ['\u{E9}', 'e\u{301}', '\u{D55C}', '\u{1112}\u{1161}\u{11AB}', '\u{5FA9}', '\u{F966}', 'e', '上级'];

/** What stands between the brackets of flow collections. */
const FLOW_PIECES = [
  ...'ab1,:-?#{}[] "\'',
  ', ',
  ', ',
  ': ',
  'a: ',
  'b: ',
  'c: 1, ',
  'c: 2, ',
  'c: 3, ',
  '"a"',
  "'b'",
  '"a": ',
  ' #',
  '<<: ',
  '\\',
  'null',
];

const change = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'delete', 'double line', 'swap lines', 'indent', 'unindent'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  piece: fc.constantFrom(...ALPHABET),
});

function changed(source: string, { kind, at, piece }: { kind: string; at: number; piece: string }): string {
  const index = Math.floor(at * source.length);
  if (kind === 'insert') return source.slice(0, index) + piece + source.slice(index);
  if (kind === 'replace') return source.slice(0, index) + piece + source.slice(index + 1);
  if (kind === 'delete') return source.slice(0, index) + source.slice(index + 1);
  const lines = source.split('\n');
  const number = Math.floor(at * lines.length);
  const line = lines[number] ?? '';
  if (kind === 'double line') lines.splice(number, 0, line);
  if (kind === 'swap lines') lines.splice(number, 2, lines[number + 1] ?? '', line);
  if (kind === 'indent') lines[number] = ` ${line}`;
  if (kind === 'unindent') lines[number] = line.replace(/^ /, '');
  return lines.join('\n');
}

const mutated = fc
  .tuple(written, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([{ text: source }, changes]) => changes.reduce(changed, source));
const noise = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 24 }).map((pieces) => pieces.join(''));
const line = fc.tuple(
  fc.constantFrom(0, 0, 2, 2, 2, 4, 4, 1, 3, 6),
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ORDINARY_LINES) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_LINES) },
  ),
);
const lines = fc
  .array(line, { maxLength: 7 })
  .map((pieces) =>
    pieces
      .map(([indent, piece], index) => ' '.repeat(indent) + piece.replaceAll('@', 'abcdefg'.charAt(index)))
      .join('\n'),
  );
const scalars = fc
  .tuple(
    fc.constantFrom('a: ', 'a: {b: ', 'a: [', '', 'a:\n- ', 'a: "', "a: '"),
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.array(fc.constantFrom(...ALPHABET), { maxLength: 6 }).map((all) => all.join('')),
    ),
    fc.constantFrom('', '', '\n', '}', ']', '"', "'", ': 1', '"#', '" #', ' # 注', ' x'),
  )
  .map((parts) => parts.join(''));
const flows = fc
  .tuple(fc.constantFrom('k: {', 'k: [', 'k: [{', '- ['), fc.array(fc.constantFrom(...FLOW_PIECES), { maxLength: 7 }))
  .map(
    ([head, pieces]) =>
      head +
      pieces.join('') +
      [...head.slice(3)]
        .reverse()
        .map((open) => (open === '{' ? '}' : ']'))
        .join(''),
  );

const spellings = fc
  .tuple(
    fc.constantFrom(['', '\n', ''], ['a:\n  ', '\n  ', ''], ['- ', '\n  ', ''], ['a: { ', ', ', ' }']),
    fc.array(fc.tuple(fc.constantFrom(...SPELLINGS), fc.constantFrom('@', '"@"', "'@'")), {
      minLength: 2,
      maxLength: 5,
    }),
  )
  .map(([[head = '', gap = '', tail = ''], keys]) => {
    return head + keys.map(([key, style], at) => `${style.replace('@', key)}: ${at}`).join(gap) + tail;
  });

/** Texts of every kind, by the name of the kind. */
export const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  written: written.map((sample) => sample.text),
  mutated,
  noise: fc.oneof(
    noise,
    noise.map((rest) => `a: 1\n${rest}`),
  ),
  lines: fc.oneof(
    lines,
    lines.map((rest) => `p:\n${rest}`),
    lines.map((rest) => `p:\n  - q: 1\n${rest}`),
  ),
  scalars,
  flows,
  spellings,
};
