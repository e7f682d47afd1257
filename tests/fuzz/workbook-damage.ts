/** What happens to workbooks on their way: cut transfers, flipped bits, programs that write nonsense, and malice. */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Random } from '../generator/random.ts';

type Files = Record<string, Uint8Array>;

const VALUES = [
  ...['', '0', '-1', '1', '1048577', '99999999999', '1e999', 'NaN', 'A1', 'XFD1048576', 'XFE1', 'ZZZZ1', 'A0', '$B$2'],
  ...['A1:XFD1048576', 'B2:A1', 's', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x', 'true', 'hidden', 'rId1', 'rId99'],
  ...[
    '../../../etc/passwd',
    '/xl/workbook.xml',
    'worksheets/sheet1.xml',
    'http://127.0.0.1/',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&x;',
  ],
  ...['_x0000_', '_xD800_', '\u{202e}', '\0', 'constructor', '__proto__', '9'.repeat(400), '甲'.repeat(5000)],
];

const FORMATS = [
  '0.00',
  '[',
  '"',
  '\\',
  ';;;',
  '[$-804]',
  'yyyy',
  '#'.repeat(255),
  '0'.repeat(300),
  '[>1]0;@',
  '# ?/?',
  'E+',
  '上午/下午h',
  '[h]',
];

const PIECES = [
  ...[
    '<',
    '>',
    '&',
    '"',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '</',
    '\0',
    '\ufeff',
    '</row>',
    '<row>',
    '<c/>',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z SYSTEM "file:///etc/passwd">]>',
    '<row r="1048576"/>',
    '<c r="XFD1"><v>1</v></c>',
  ],
  ...[
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    '<cols><col min="1" max="16384" hidden="1"/></cols>',
    '<f>A1</f>',
    '<v>1</v>',
  ],
];

/** More is refused for its size alone, and would only make the script slow. */
const LONGEST = 60_000_000;

function repeated(text: string, times: number): string {
  return text.repeat(Math.min(times, Math.ceil(LONGEST / Math.max(1, text.length))));
}

type OfText = (xml: string, random: Random) => string;

function at(text: string, random: Random): number {
  return random.integer(0, text.length);
}

/** The place of one tag among all, begin and end. */
function tagIn(xml: string, random: Random): readonly [number, number] {
  const start = xml.indexOf('<', at(xml, random));
  const end = xml.indexOf('>', start);
  return start === -1 || end === -1 ? [0, 0] : [start, end + 1];
}

const inXml: readonly OfText[] = [
  (xml, random) => {
    const place = at(xml, random);
    return xml.slice(0, place) + random.pick(PIECES) + xml.slice(place);
  },
  (xml, random) => {
    const place = at(xml, random);
    return xml.slice(0, place) + xml.slice(place + random.integer(1, 40));
  },
  (xml, random) => xml.slice(0, at(xml, random)),
  (xml, random) => {
    const [start, end] = tagIn(xml, random);
    return xml.slice(0, start) + xml.slice(end);
  },
  (xml, random) => {
    const [start, end] = tagIn(xml, random);
    return xml.slice(0, end) + repeated(xml.slice(start, end), random.pick([1, 2, 300, 30_000])) + xml.slice(end);
  },
  (xml, random) => {
    const [start, end] = tagIn(xml, random);
    return xml.slice(0, start) + random.pick(PIECES) + xml.slice(end);
  },
  (xml, random) => replaceOne(xml, /="[^"]*"/g, random, () => `="${random.pick(VALUES)}"`),
  (xml, random) => replaceOne(xml, /="[^"]*"/g, random, () => `="${random.pick(VALUES)}"`),
  (xml, random) => replaceOne(xml, />[^<]+</g, random, () => `>${random.pick(VALUES)}<`),
  (xml, random) =>
    replaceOne(
      xml,
      /formatCode="[^"]*"/g,
      random,
      () => `formatCode="${random.pick(FORMATS).replaceAll('"', '&quot;')}"`,
    ),
  (xml, random) =>
    xml.replaceAll(random.pick([' r="', ' t="', ' s="', ' Id="', 'row', 'v>', 'xmlns']), () =>
      random.pick([' q="', 'x', ' r="']),
    ),
  (xml, random) => xml.replace(/<row.*<\/row>/s, (rows) => repeated(rows, random.pick([2, 50, 5000]))),
  (xml, random) => `${'<a>'.repeat(random.pick([10, 300, 100_000]))}${xml}`,
];

function replaceOne(xml: string, pattern: RegExp, random: Random, make: () => string): string {
  const places = [...xml.matchAll(pattern)];
  const place = places.length === 0 ? undefined : random.pick(places);
  if (place === undefined) return xml;
  return xml.slice(0, place.index) + make() + xml.slice(place.index + place[0].length);
}

type OfFiles = (files: Files, random: Random) => void;

const inEntries: readonly OfFiles[] = [
  (files, random) => {
    delete files[random.pick(Object.keys(files))];
  },
  (files, random) => {
    files[random.pick(Object.keys(files))] = files[random.pick(Object.keys(files))] ?? new Uint8Array();
  },
  (files, random) => {
    const name = random.pick(Object.keys(files));
    const renamed = random.pick([
      name.toUpperCase(),
      name.replaceAll('/', '\\'),
      `/${name}`,
      `../${name}`,
      `${name} `,
      'xl/workbook.bin',
    ]);
    files[renamed] = files[name] ?? new Uint8Array();
    delete files[name];
  },
  (files, random) => {
    files[random.pick(Object.keys(files))] = new Uint8Array(random.pick([0, 1, 5_000_000]));
  },
  (files, random) => {
    const name = random.pick(Object.keys(files));
    files[name] = new Uint8Array(Buffer.from(`\ufeff${strFromU8(files[name] ?? new Uint8Array())}`, 'utf16le'));
  },
];

const inBytes: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = random.integer(1, 5); count > 0; count -= 1)
      copy[random.integer(0, copy.length - 1)] = random.integer(0, 255);
    return copy;
  },
  // The directory at the end, where sizes and places stand.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const directory = Math.max(0, bytes.lastIndexOf('PK\x01\x02'));
    copy[random.integer(directory, copy.length - 1)] = random.pick([0, 1, 0xff, 0x7f]);
    return copy;
  },
  (bytes, random) => bytes.subarray(0, random.integer(0, bytes.length)),
  (bytes, random) => bytes.subarray(random.integer(0, bytes.length)),
  (bytes, random) => Buffer.concat([bytes, Buffer.alloc(random.integer(1, 70_000), random.integer(0, 255))]),
  (bytes, random) => Buffer.concat([Buffer.alloc(random.integer(1, 500)), bytes]),
];

/** The bytes of a damaged workbook: mostly its XML, often its entries, now and then its bytes. */
export function damagedWorkbook(workbook: Uint8Array, random: Random): Buffer {
  const files: Files = unzipSync(workbook);
  for (let count = random.pick([1, 1, 2, 3]); count > 0; count -= 1) {
    const names = Object.keys(files).filter((name) => /\.(?:xml|rels|vml)$/i.test(name));
    if (names.length === 0 || random.chance(0.15)) {
      if (Object.keys(files).length > 1) random.pick(inEntries)(files, random);
      continue;
    }
    const name = random.pick(names);
    files[name] = strToU8(random.pick(inXml)(strFromU8(files[name] ?? new Uint8Array()), random));
  }
  const level = random.pick([0, 1, 6] as const);
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, [content, { level }]]),
  );
  const bytes = Buffer.from(zipSync(zippable));
  return random.chance(0.2) ? random.pick(inBytes)(bytes, random) : bytes;
}
