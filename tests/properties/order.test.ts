import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { inOrder } from '../../src/findings/order.ts';
import { words } from '../../src/rules/duplicate-person.words.ts';
import { compareByCodePoint } from '../../src/text/text-order.ts';
import fc from '../support/properties.ts';

/** Names on both sides of the surrogates: 𠮷 is U+20BB7, ﹏ is U+FE4F, and 𠮷 comes last by code point. */
const FILES = ['members/a.yaml', 'members/王.yaml', 'members/﹏.yaml', 'members/𠮷.yaml', 'units/a.yaml'];

const small = fc.integer({ min: 1, max: 2 });
const RANGE = fc.record({ line: small, column: small, endLine: small, endColumn: small });

/** From so few values that equal and nearly equal ones come up all the time. */
const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('step-order', 'duplicate-person'),
    severity: fc.constantFrom('error', 'warning'),
    message: fc.constantFrom(words.says.idNumber({ id: 'a' }), words.says.name({ id: 'b' })),
    file: fc.constantFrom(...FILES),
    range: RANGE,
    path: fc.constantFrom(['idNumber'], ['appointments', 0], ['appointments', 0, 'end']),
    suggestion: fc.constantFrom('x', 'y'),
    related: fc.constantFrom(
      [{ file: 'a', range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, message: words.says.first() }],
      [{ file: 'b', range: { line: 2, column: 1, endLine: 2, endColumn: 2 }, message: words.says.first() }],
    ),
    excerpt: fc.constantFrom('', 'id: a'),
  },
  { requiredKeys: ['rule', 'severity', 'message', 'file', 'range', 'excerpt'] },
);

const findings = fc.array(finding, { maxLength: 40, size: 'max' });
const shuffled = findings.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

/** The order that the contract names, as one text to be compared byte by byte. */
function placeInBytes({ file, range, rule }: Finding): Buffer {
  const number = (value: number) => String(value).padStart(6, '0');
  return Buffer.from([file, number(range.line), number(range.column), rule].join('\0'));
}

/** What makes two findings the same one: place, rule, field and words. */
function tellingOf({ file, range, rule, path, message }: Finding): string {
  return JSON.stringify([file, range.line, range.column, rule, path ?? [], message]);
}

describe('the order of findings', () => {
  it('is by file, line, column and rule, texts by the bytes of UTF-8', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const places = inOrder(all).map(placeInBytes);
        places.slice(1).forEach((place, index) => {
          expect(Buffer.compare(places[index] ?? place, place)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });

  it('is the same whatever order they were found in', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(inOrder(other).map(tellingOf)).toEqual(inOrder(all).map(tellingOf));
      }),
    );
  });

  it('stays when they are ordered again, and tells each once', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const once = inOrder(all);
        expect(inOrder(once)).toEqual(once);
        expect(inOrder([...all, ...once, ...all])).toEqual(once);
      }),
    );
  });

  it('loses no place, rule, field or message', () => {
    const told = (all: readonly Finding[]) => new Set(all.map(tellingOf));
    fc.assert(
      fc.property(findings, (all) => {
        expect(told(inOrder(all))).toEqual(told(all));
      }),
    );
  });
});

describe('texts by code point', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '王', '﹏', '𠮷', '\u{10000}', '\uffff', '\ue000'),
    maxLength: 4,
  });

  it('order as their UTF-8 bytes do', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(Math.sign(compareByCodePoint(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
      }),
    );
  });

  it('order totally: each pair one way, and through', () => {
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        expect(Math.sign(compareByCodePoint(one, two))).toBe(0 - Math.sign(compareByCodePoint(two, one)) + 0);
        expect(compareByCodePoint(one, two) === 0).toBe(one === two);
        const isChain = compareByCodePoint(one, two) <= 0 && compareByCodePoint(two, three) <= 0;
        if (isChain) expect(compareByCodePoint(one, three)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
