import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from 'yaml';
import { type Lang, type Message, say } from '../src/messages/catalogue.ts';
import type { RecordKind } from '../src/model/records.ts';
import { loadRecord } from '../src/records/load-record.ts';
import { toldOf } from '../src/records/value-message.ts';
import { type Edit, repair, unrepaired } from '../src/yaml/repair.ts';
import { diagnose } from '../src/yaml/slips/diagnose.ts';
import { parseAsMeant, parsePrecisely, plainValue } from '../src/yaml/source.ts';
import fc from './support/properties.ts';
import { written } from './yaml-fast.records.ts';
import { SLIPS, UNKNOWABLE } from './yaml-slips.examples.ts';

/** What is told of a text, and the value it is taken for; roles are a list. */
function read(text: string): { told: string[]; value: unknown } {
  const first = parsePrecisely(text);
  const { source, problems, hasValue } = (first.hasValue ? parseAsMeant(first, [['roles']]) : undefined) ?? first;
  const told = problems.map(
    ({ message, range }) => `${range.line}:${range.column} ${message.key.slice('yaml-syntax.'.length)}`,
  );
  return { told, value: hasValue ? plainValue(source) : undefined };
}

describe('what a clerk types instead of YAML', () => {
  it.each(SLIPS)('%j is told as what it is and read as it was meant', (text, told, value) => {
    expect(read(text)).toEqual({ told, value });
    const onWindows = read(text.replaceAll('\n', '\r\n'));
    expect(onWindows).toEqual({ told, value });
  });

  it.each(UNKNOWABLE)('%j is told, and nobody guesses what was meant', (text, told) => {
    expect(read(text)).toEqual({ told, value: undefined });
  });

  it('leaves alone what is right', () => {
    fc.assert(
      fc.property(written, ({ text, value }) => {
        const { problems, source } = parsePrecisely(text.replace(/^\u{FEFF}/u, ''));
        expect([problems, plainValue(source)]).toEqual([[], value]);
      }),
      { numRuns: 200 },
    );
  });
});

const ROOT = path.join(import.meta.dirname, '..');
const SCHEMAS = readdirSync(path.join(ROOT, 'schemas')).filter((name) => name.endsWith('.schema.json'));

/** What only describes, or says where something else is demanded. */
const NO_DEMANDS = ['$schema', '$id', '$ref', '$defs', 'title', 'description', 'examples', 'properties', 'items'];

/** The keywords with which a schema demands something. */
function* keywordsOf(schema: unknown, isMapOfNames = false): Generator<string> {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  for (const [key, inside] of Object.entries(schema)) {
    if (!isMapOfNames && key === 'examples') continue;
    if (!isMapOfNames && !NO_DEMANDS.includes(key)) yield key;
    yield* keywordsOf(inside, !isMapOfNames && ['properties', '$defs', 'dependentRequired'].includes(key));
  }
}

/** A text that is damaged in some places is told of in words, and not in those of the parser. */
describe('Chinese messages', () => {
  const DAMAGE = [
    ...':：,，{}｛｝[]【】"“”\'#-|>?*&!%@` \u{3000}\u{A0}\u{200B}\t\n\r0aé',
    '<<<<<<< ',
    '\n%YAML 1.1\n---\n',
    '---\n',
  ];
  const damaged = fc
    .tuple(
      written,
      fc.array(fc.tuple(fc.nat(1000), fc.constantFrom(...DAMAGE), fc.boolean()), { minLength: 1, maxLength: 3 }),
    )
    .map(([{ text }, cuts]) =>
      cuts.reduce((all, [at, piece, isInstead]) => {
        const place = at % (all.length + 1);
        return all.slice(0, place) + piece + all.slice(place + (isInstead ? 1 : 0));
      }, text),
    );

  function messagesOf(text: string, kind: RecordKind): Message[] {
    const { syntax, violations } = loadRecord(kind, Buffer.from(text));
    return [...syntax, ...violations].map(({ message }) => message);
  }

  /** Without what the message quotes: names of fields, values, ways to write something. */
  function ownWords(lang: Lang, message: Message): string {
    return say(lang, message)
      .replace(/“[^”]*”/g, '')
      .replace(/（[\w.*]+）/g, '');
  }

  it('hold no sentence in English, whatever the file', () => {
    const zoo = [...SLIPS, ...UNKNOWABLE].map(([text]) => text);
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...zoo), damaged),
        fc.constantFrom<RecordKind>('member', 'unit', 'matter'),
        (text, kind) => {
          for (const message of messagesOf(text, kind)) {
            expect(ownWords('zh', message), message.key).not.toMatch(
              /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+|\^|\\[a-z]|undefined/,
            );
            expect(ownWords('en', message), message.key).not.toMatch(/undefined|\[object/);
          }
        },
      ),
      { numRuns: 600, examples: zoo.map((text) => [text, 'member']) },
    );
  });

  it('are there for every error of the parser', () => {
    const declared = readFileSync(path.join(ROOT, 'node_modules/yaml/dist/errors.d.ts'), 'utf8');
    const [, union = ''] = /type ErrorCode = ([^;]+);/.exec(declared) ?? [];
    const codes = union.match(/[A-Z_0-9]{4,}/g) ?? [];
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes as ErrorCode[]) {
      const { message } = diagnose('甲: 1\n', { code, message: 'In English', pos: [0, 1] });
      expect(ownWords('zh', message), code).toMatch(/^[^A-Za-z]*(?:Tab|YAML|CR)?[^A-Za-z]*$/);
    }
  });

  it('are there for every demand of the schemas', () => {
    const keywords = SCHEMAS.flatMap((name) => [
      ...keywordsOf(JSON.parse(readFileSync(path.join(ROOT, 'schemas', name), 'utf8'))),
    ]);
    expect(new Set(keywords).size).toBeGreaterThan(8);
    for (const keyword of new Set(keywords)) {
      if (['additionalProperties', 'required', 'dependentRequired'].includes(keyword)) continue;
      const params = { limit: 3, type: 'string', format: 'date', allowedValues: ['甲'], allowedValue: '甲' };
      const { message } = toldOf({ keyword, params, data: '乙', instancePath: '', schemaPath: '' }, undefined);
      expect([keyword, message.key]).not.toEqual([keyword, 'schema.other']);
      expect(ownWords('zh', message), keyword).not.toMatch(/[A-Za-z]+ [A-Za-z]+/);
    }
  });

  it('are never more than twenty for one file', () => {
    const colons = Array.from({ length: 200 }, (_, index) => `字段${index}：值\n`).join('');
    expect(parsePrecisely(colons).problems.length).toBeLessThanOrEqual(20);
    const braces = `a: {${Array.from({ length: 200 }, (_, index) => `k${index}：1`).join(', ')}}\n`;
    expect(parseAsMeant(parsePrecisely(braces), [])?.problems.length).toBeLessThanOrEqual(20);
  });
});

describe('a corrected text', () => {
  const pieces = fc.array(
    fc.record({ kept: fc.nat(4), removed: fc.nat(3), inserted: fc.stringMatching(/^[xyz]{0,3}$/) }),
    { maxLength: 5 },
  );

  function editsOf(parts: readonly { kept: number; removed: number; inserted: string }[]): Edit[] {
    let at = 0;
    return parts.map(({ kept, removed, inserted }) => {
      const edit = { at: at + kept, removed, inserted };
      at += kept + removed;
      return edit;
    });
  }

  it('knows for each of its characters where it stands in the file', () => {
    const file = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        const once = repair(unrepaired(file), editsOf(first));
        const twice = repair(once, editsOf(second));
        for (const { text, inFile } of [once, twice]) {
          [...text].forEach((character, offset) => {
            if (!/[xyz]/.test(character)) expect(file.charAt(inFile(offset))).toBe(character);
            expect(inFile(offset)).toBeLessThanOrEqual(inFile(offset + 1));
          });
          expect(inFile(text.length)).toBe(file.length);
        }
      }),
    );
  });
});
