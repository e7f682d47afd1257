/** Texts that people or broken programs could leave in a record's place, of any size: each hostile to some way of reading. */

import type { RecordKind } from '../../src/model/records.ts';

export interface Family {
  readonly name: string;
  readonly kind: RecordKind;
  /** About so many bytes of UTF-8. */
  readonly textOf: (bytes: number) => string;
}

const MEMBER = `id: 甲
name: 王海
gender: 男
appointments:
  - { organization: 朝阳社区, category: 模范党员, mode: 聘任 }
`;
const MEETING = 'id: 甲\norganization: 朝阳社区\non: 2013-10-10\n';

/** A piece as often as it has room. */
function filled(bytes: number, piece: string): string {
  return piece.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(piece))));
}

/** Numbered lines as many as have room. */
function lines(bytes: number, line: (number: number) => string): string {
  const count = Math.max(1, Math.floor(bytes / Buffer.byteLength(line(10_000))));
  return Array.from({ length: count }, (_, number) => line(number)).join('');
}

function family(name: string, textOf: Family['textOf'], kind: RecordKind = 'member'): Family {
  return { name, kind, textOf };
}

/** Runs of one piece, each alone, beside an error, in a value, in a comment and as a key. */
const RUNS = [
  ...[
    '-',
    '- ',
    ' ',
    '\t',
    '\u{3000}',
    '\u{A0}',
    '\u{200B}',
    '\u{2028}',
    '\r',
    '\n',
    ':',
    ': ',
    '：',
    ',',
    '，',
    '#',
    ' #',
    '"',
    "'",
    '\\',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '[]',
    '{}',
    '｛',
    '“',
    '”',
    '<',
    '<<<<<<< ',
    '%',
    '&a ',
    '*a ',
    '!',
    '|',
    '>',
    '?',
    '? ',
    '@',
    '1',
    '1-',
    '·',
    'é',
    'e\u{301}',
  ],
  ...[
    '甲',
    '\u{20000}',
    'a: ',
    'a：',
    'a:b ',
    '"a" ',
    '"a": ',
    '{a: ',
    '[a, ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    'a\n',
    'a: |\n',
    '\u{202D}1\u{202C}',
  ],
] as const;

const ofRuns = RUNS.flatMap((piece) => {
  const name = JSON.stringify(piece);
  return [
    family(`${name} beside an error`, (bytes) => `${MEMBER}${filled(bytes, piece)}\nname2: [\n`),
    family(`${name} as a value`, (bytes) => `${MEMBER}position: ${filled(bytes, piece)}\n`),
    family(`${name} in braces`, (bytes) => `${MEMBER}party: { branch: ${filled(bytes, piece)} }\nx: {\n`),
    family(
      `${name} in quotes`,
      (bytes) => `${MEMBER}position: "${filled(bytes, piece.replace(/["\\\n]/g, 'x'))}\nx: "\n`,
    ),
    family(`${name} in an ignore`, (bytes) => `${MEMBER}# dgw-ignore schema:${filled(bytes, piece)}\u{2028}\n`),
    family(`${name} in front of all`, (bytes) => `${filled(bytes, piece)}\n${MEMBER}`),
  ];
});

export const FAMILIES: readonly Family[] = [
  ...ofRuns,
  family('ignores that silence nothing', (bytes) => `${MEMBER}${lines(bytes, () => '# dgw-ignore schema: x\n')}`),
  family(
    'ignores at the ends of lines',
    (bytes) => `${MEMBER}honors:\n${lines(bytes, () => '  - 甲 # dgw-ignore schema, text-form: x\n')}`,
  ),
  family('ignores of rules that are not', (bytes) => `${MEMBER}# dgw-ignore ${filled(bytes, 'a, ')}: x\n`),
  family('unknown fields', (bytes) => MEMBER + lines(bytes, (number) => `k${number}: 1\n`)),
  family(
    'fields without a value between braces',
    (bytes) => `${MEMBER}party: { ${lines(bytes, (number) => `k${number}：1, `)} }\n`,
  ),
  family('fields written twice', (bytes) => MEMBER + lines(bytes, () => 'address: 甲\n')),
  family('full-width colons', (bytes) => lines(bytes, (number) => `字段${number}：值\n`)),
  family('no blank behind colons', (bytes) => lines(bytes, (number) => `field${number}:x\n`)),
  family('items of the wrong type', (bytes) => `${MEMBER}honors:\n${lines(bytes, () => '  - 1\n')}`),
  family(
    'dates in other forms',
    (bytes) => `${MEMBER}resume:\n${lines(bytes, () => '  - { from: 2013年9月, what: 甲 }\n')}`,
  ),
  family('words that are none', (bytes) => `${MEMBER}roles: [${lines(bytes, (number) => `词${number}, `)}]\n`),
  family('texts with flaws', (bytes) => `${MEMBER}honors:\n${lines(bytes, () => '  - “甲\u{200B}１\n')}`),
  family(
    'unknown people',
    (bytes) => `${MEETING}attendees: [${lines(bytes, (number) => `人${number}, `)}]\n`,
    'meeting',
  ),
  family(
    'appointments',
    (bytes) => MEMBER + lines(bytes, () => '  - { organization: 朝阳社区, category: 模范党, mode: 聘 }\n'),
  ),
  family('values of several lines', (bytes) => `${MEMBER}address: 甲\n${lines(bytes, () => '  乙\n')}`),
  family('an open quote and many lines', (bytes) => `position: "甲\n${lines(bytes, (number) => `k${number}: "x"\n`)}`),
  family(
    'an open bracket and many lines',
    (bytes) => `position: [甲\n${lines(bytes, (number) => `k${number}: [x]\n`)}`,
  ),
  family('escapes that are none', (bytes) => `${MEMBER}address: "${filled(bytes, '\\q')}"\n`),
  family('brackets in texts', (bytes) => `${MEMBER}party: { branch: ${filled(bytes, '甲[2013]')} }\n`),
  family('colons in texts', (bytes) => `${MEMBER}party: { branch: ${filled(bytes, '书记: ')}x }\n`),
  family('commas that are missing', (bytes) => `${MEMBER}party: { ${lines(bytes, (number) => `k${number}: 1 `)} }\n`),
  family(
    'marks of a merge',
    (bytes) => MEMBER + lines(bytes, (number) => `<<<<<<< HEAD\nk${number}: 1\n=======\n>>>>>>> x\n`),
  ),
  family(
    'deep groups',
    (bytes) =>
      `${MEMBER}${Array.from({ length: Math.floor(Math.sqrt(2 * bytes)) }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}`,
  ),
];
