import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../src/records/typed-texts.ts';
import { isPhoneLike } from '../src/text/phone-number.ts';
import { quote } from '../src/text/quote.ts';
import { flawOfName, flawOfText, flawOfWord, isPlainText, withoutFlaws } from '../src/text/typing-flaws.ts';
import fc from './support/properties.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'王海2２“”‘’ 　\u{A0}\u{200B}\u{202D}\u{202C}·•\u{FE00}a'), { maxLength: 8 })
    .map((all) => all.join('')),
);

describe('flaws of typing', () => {
  it('are gone from the text that is offered instead', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(flawOfName, flawOfWord, flawOfText), (text, flawOf) => {
        const flaw = flawOf(text);
        if (flaw === undefined) return;
        const offered = withoutFlaws(text, flaw);
        expect(flawOfText(offered)).toBeUndefined();
        if (flaw.kind === 'quotes' || flaw.kind === 'blank') expect(flawOf(offered)?.kind).not.toBe(flaw.kind);
      }),
      { numRuns: 3000 },
    );
  });

  it('are in no plain text but for blanks in names, and a plain text is in NFC', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!isPlainText(text)) return;
        expect([flawOfText(text), flawOfWord(text), text.normalize('NFC')]).toEqual([undefined, undefined, text]);
        expect(flawOfName(text)?.kind ?? 'blank').toBe('blank');
      }),
    );
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlainText);
    expect(characters.length).toBeGreaterThan(20_000);
    const pairs = characters.map((character) => `e${character}\u4e00${character}`);
    expect(pairs.filter((pair) => pair.normalize('NFC') !== pair)).toEqual([]);
  });

  it('are shown by their number where they cannot be seen', () => {
    expect(quote('王\u{200B}海\u{A0}\u{FEFF}')).toBe('“王<U+200B>海<U+00A0><U+FEFF>”');
    expect(quote('葛\u{E0100}　\u{1F600}')).toBe('“葛\u{E0100}　\u{1F600}”');
  });
});

/** Fields with a free text in a schema, `*` for a key or an index; what is looked up has no format. */
function* freeTexts(schema: Schema, root: Schema, place: string): Generator<string> {
  const { properties = {}, items, additionalProperties, format } = { ...root.$defs?.[nameOf(schema)], ...schema };
  if (format === 'text') yield place;
  for (const [key, part] of Object.entries(properties))
    yield* freeTexts(part, root, place === '' ? key : `${place}.${key}`);
  if (items) yield* freeTexts(items, root, `${place}.*`);
  if (typeof additionalProperties === 'object') yield* freeTexts(additionalProperties, root, `${place}.*`);
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly format?: string;
}

function nameOf({ $ref = '' }: Schema): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

function* lookedAt(texts: unknown, place: string): Generator<string> {
  if (typeof texts === 'string') yield place;
  else if (Array.isArray(texts)) yield* lookedAt(texts[0], `${place}.*`);
  else
    for (const [key, part] of Object.entries(texts as object))
      yield* lookedAt(part, place === '' ? key : `${place}.${key}`);
}

const SCHEMAS = path.join(import.meta.dirname, '..', 'schemas');

/** Authorities and organisations: `step-authority` compares them with the names it expects. */
const COMPARED = /\.(?:by|to)$/;

describe('the texts that are looked at', () => {
  const kinds = readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.schema.json') && !/^(?:policy|workspace)\./.test(name))
    .map((name) => name.slice(0, -'.schema.json'.length));

  it.each(kinds)('are all free texts of the schema of a %s', (kind) => {
    const schema = JSON.parse(readFileSync(path.join(SCHEMAS, `${kind}.schema.json`), 'utf8')) as Schema;
    const free = [...freeTexts(schema, schema, '')].filter((place) => !COMPARED.test(place));
    const looked = [...lookedAt(TEXTS[kind as keyof typeof TEXTS], '')].filter(
      (place) => place !== 'idNumber' && !COMPARED.test(place),
    );
    expect(looked.sort()).toEqual(free.sort());
  });
});

describe('what looks like a phone number', () => {
  it.each([
    '13800001234',
    '138 0000 1234',
    '138-0000-1234',
    '+86 13800001234',
    '8613800001234',
    '0731-83612345',
    '(0731)83612345',
    '（0731）8361 2345',
    '010-12345678',
    '0731-8361234',
    '83612345',
    '8361234',
    '0731-83612345-802',
    '0731-83612345转802',
    '400-123-4567',
    '4001234567',
    '95598',
    '12345',
    '110',
    '+852 2833 1234',
    '13800001234、0731-83612345',
    '13800001234/13900001234',
  ])('%s does', (text) => {
    expect(isPhoneLike(text)).toBe(true);
  });

  it.each([
    '1380000123',
    '138000012345',
    '12800001234',
    '0731-836123',
    '无',
    '',
    '、',
    '13800001234、',
    '138.0000.1234',
    '731-83612345',
    '+86',
    '1',
    '00000',
  ])('%j does not', (text) => {
    expect(isPhoneLike(text)).toBe(false);
  });
});
