/** What happens to records: slips of the pen, foreign encodings, bad disks, and malice. */

import { idNumber } from '../generator/id-number.ts';
import type { Random } from '../generator/random.ts';

const PIECES = [
  ...':-?,[]{}#&*!|>\'"%@` \t\n\r0123456789~.+_=<\\/aexXy周：，　\u{FEFF}\u{85}\u{2028}\u{A0}\u{200B}\u{202E}\u{1B}\0\u{7F}\u{D800}',
  ...[
    '😀',
    '𠮷',
    ' #',
    ': ',
    '- ',
    '---\n',
    '...',
    '<<: ',
    '*张',
    '&a ',
    '!!str ',
    '|\n',
    '\r\n',
    '# dgw-ignore schema: x',
  ],
];

const VALUES = [
  ...['', '~', 'true', '0', '-1', '1e400', '.nan', '0x1F', '99999999999999999999', '430198196804120015', '13800001234'],
  ...['2013-02-30', '2013-10', '0000-00-00', '9999-12-31', '1900-01-01', '2199-12-31', '2013-10-15T00:00:00Z'],
  ...['[]', '{}', '[[]]', '{ on: 2013-10-15 }', '[周建国, 周建国]', '{ a: b, a: c }', '"\\u0000"', '"\\ud800"', "''"],
  ...['constructor', '__proto__', 'toString', '"__proto__"', '{ __proto__: { on: 2013-10-15 } }', '../../dgw.yaml'],
  ...['朝阳社区', '淮川街道', '街道', '社区', '聘任', '男', '无', '　', '\u{202E}', '"\\u001b[31m"', 'x'.repeat(5000)],
];

type Damage = (text: string, random: Random) => string;

function at(text: string, random: Random): number {
  return random.integer(0, text.length);
}

function withLines(change: (lines: string[], number: number, random: Random) => void): Damage {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, random.integer(0, lines.length - 1), random);
    return lines.join('\n');
  };
}

function person(random: Random): string {
  const day = `19${random.integer(40, 79)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`;
  return random.chance(0.5) ? idNumber(day, random.integer(0, 999)) : `139${random.integer(10_000_000, 99_999_999)}`;
}

const inText: readonly Damage[] = [
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + random.pick(PIECES) + text.slice(place + random.integer(0, 1));
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + text.slice(place + random.integer(1, 30));
  },
  (text, random) => text.slice(0, at(text, random)),
  withLines((lines, number) => lines.splice(number, 1)),
  withLines((lines, number) => lines.splice(number, 0, lines[number] ?? '')),
  withLines((lines, number) => lines.splice(number, 2, lines[number + 1] ?? '', lines[number] ?? '')),
  withLines((lines, number, random) => {
    lines[number] = ' '.repeat(random.integer(1, 3)) + lines[number];
  }),
  withLines((lines, number) => {
    lines[number] = (lines[number] ?? '').replace(/^ {1,2}/, '');
  }),
  withLines((lines, number, random) => {
    lines[number] = (lines[number] ?? '').replace(/:.*$/s, () => `: ${random.pick(VALUES)}`);
  }),
  withLines((lines, number, random) => {
    lines[number] = (lines[number] ?? '').replace(/[\w\u4e00-\u9fff]+:/, (key) =>
      `${key.slice(1)}`.padEnd(2, random.pick(PIECES)),
    );
  }),
  withLines((lines, number, random) => {
    lines[number] = (lines[number] ?? '').replace(/:\s.*$/s, () => `: ${random.pick(['', '"', "'"])}${person(random)}`);
  }),
  withLines((lines, number, random) => {
    lines[number] +=
      ` # dgw-ignore ${random.pick(['schema', 'headcount', 'no-such-rule', ''])}${random.pick([':', '：', ''])} 理由`;
  }),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => `\u{FEFF}${text}`,
  (text, random) => text.replaceAll(random.pick([':', '"', ' ', '-', ',']), () => random.pick(PIECES)),
  (text, random) =>
    `${text}${random.pick(['note', 'resume', '说明'])}: ${'甲'.repeat(random.pick([21_000, 22_000]))}\n`,
  (text, random) => text + `x: ${random.pick(['[', '{a: ', '- '])}`.repeat(random.pick([3, 50, 5000])),
];

const inBytes: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = random.integer(1, 3); count > 0; count -= 1) {
      copy[random.integer(0, Math.max(0, copy.length - 1))] = random.integer(0, 255);
    }
    return copy;
  },
  (bytes, random) => bytes.subarray(0, random.integer(0, bytes.length)),
  (bytes, random) => bytes.subarray(random.integer(0, bytes.length)),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (_, random) => Buffer.from(Array.from({ length: random.integer(0, 400) }, () => random.integer(0, 255))),
];

/** The bytes of a damaged record: mostly one to three changes to its text, now and then to its bytes. */
export function damaged(text: string, random: Random): Buffer {
  let changed = text;
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count -= 1) changed = random.pick(inText)(changed, random);
  const bytes = Buffer.from(changed);
  return random.chance(0.12) ? random.pick(inBytes)(bytes, random) : bytes;
}
