/** Values for records: ordinary ones, and texts that YAML would like to read as something else. */
import fc from '../support/properties.ts';

export type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

/** Each must be read back as exactly itself, whatever it looks like. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...'true|True|FALSE|null|~|Null|yes|on|0|-0|+12|08|1_000|0x1F|0o17|1e3|.5|-.5e-3|1.|.inf|-.Inf|.nan|.NaN'.split('|'),
  ...'2013-10-10|2013-10|12:30|1:2|430198196804120015|43019819680412001X|13800001234|0731-00000000|400-800-1234'.split(
    '|',
  ),
  ...'+86 138 0000 1234|138-0000-1234|(0731)84712345|a: b|a:|:a|a :b|a #b|a# b|#a|- a|-|--|---|...|--- a|? a|?|: a'.split(
    '|',
  ),
  ...`&a *b !c %d @e |f >g \`h 'i "j ,k [l] {m} n, o[p] q{r} <<`.split(' '),
  `it's`,
  `say "x"`,
  `it's "x"`,
  'C:\\docs',
  '\\n',
  '',
  ' ',
  ' lead',
  'trail ',
  '\ttab',
  'a\tb',
  '　全角空格　',
  '全角：冒号，逗号',
  '［全角括号］',
  'a\u00a0b',
  '\u00a0',
  'a\nb',
  'a\n\nb\n',
  'a\n',
  '\na',
  '\n',
  'a \nb',
  'a\n b',
  '# a\n- b: c',
  'a\r\nb',
  'a\rb',
  'nul\0bell\u0007esc\u001b[31m',
  'del\u007fnel\u0085c1\u009f',
  'line\u2028paragraph\u2029',
  '\ufeffbom\ufeff',
  'non\ufffechar\uffff',
  '😀家庭👨‍👩‍👧',
  'half\ud83d',
  '\ude00half',
  'Cafe\u0301 nfd',
  'Café nfc',
  '王\u3400\u{20000}',
  '"',
  "'",
  "''",
  '""',
  `'"`,
  '{}',
  '[]',
  '%YAML 1.2',
  '—'.repeat(60),
  '很长'.repeat(3000),
  `x${' y'.repeat(2000)}`,
];

const ordinaryText = fc.oneof(
  fc.stringMatching(/^[\u4e00-\u9fa5]{1,8}$/),
  fc.stringMatching(/^[\u4e00-\u9fa5a-zA-Z0-9：，、〔〕 .()_/-]{1,30}$/),
  fc.constantFrom('淮工发〔2013〕12号', '社区公示栏', '会同城管部门上门劝导，整改三处，另有两处待处理，下周复查'),
);
const indicators = fc
  .array(fc.constantFrom(...`:-?,[]{}#&*!|>'"%@ \t\n\\~01e.x年　\u2028`, ': ', ' #', '😀'), { maxLength: 8 })
  .map((parts) => parts.join(''));

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: ordinaryText },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS.filter(({ length }) => length < 100)) },
  { weight: 1, arbitrary: indicators },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

export const day = fc.stringMatching(/^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$/);
export const scalar: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: day },
  fc.constantFrom<Tree>(true, false, null, 0, 92, 88.5, -1, 1e21, 430198196804120000),
);

/** Among them decomposed forms, words that are numbers, and such as need quotes. `__proto__` has a test of its own. */
export const KEYS: readonly string[] =
  'id|name|phone|idNumber|start|end|on|by|steps|exit|roles|appointments|progress|note|备案|广泛推荐|2013|true|a: b|#x|it\'s|Cafe\u0301|é|[k]|x y|-k|??|"q"|\\w'.split(
    '|',
  );
export const key: fc.Arbitrary<string> = fc.constantFrom(...KEYS);

function uniqueKeys(group: Record<string, Tree>): boolean {
  return new Set(Object.keys(group).map((name) => name.normalize('NFC'))).size === Object.keys(group).length;
}

/** Any value, groups and lists within each other. */
export const tree = fc.letrec<{ tree: Tree; list: Tree[]; group: Record<string, Tree> }>((tie) => ({
  list: fc.array(tie('tree'), { maxLength: 4 }),
  group: fc.dictionary(key, tie('tree'), { maxKeys: 5, noNullPrototype: true }).filter(uniqueKeys),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: scalar },
    { weight: 2, arbitrary: tie('group') },
    { weight: 2, arbitrary: tie('list') },
  ),
}));

export const group: fc.Arbitrary<Record<string, Tree>> = tree.group;
