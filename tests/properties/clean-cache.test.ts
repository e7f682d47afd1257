import { describe, expect, it } from 'vitest';
import { CleanSetWriter, KnownFiles, type StoredTrace } from '../../src/check/remembered/known-files.ts';
import type { Identity } from '../../src/store/files.ts';
import fc from '../support/properties.ts';

/** All ones stand for “none”. */
const fingerprint = fc.option(fc.integer({ min: 0, max: 0xfffffffe }), { nil: undefined });
const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const service = fc.record({
  organization: fc.nat(130_000),
  from: day,
  until: fc.option(day, { nil: undefined }),
  isUndecided: fc.boolean(),
});
const trace: fc.Arbitrary<StoredTrace> = fc.record({
  idNumber: fingerprint,
  name: fingerprint,
  services: fc.array(service, { maxLength: 4 }),
  numbers: fc.array(fc.record({ key: fc.nat(0xffffffff), saying: fc.nat(0xffffffff) }), { maxLength: 6 }),
});
const time = fc.double({ min: 0, max: 8e12, noNaN: true });
const entry = fc.record({
  path: fc.integer({ min: 0, max: 0xffffffff }),
  // Beyond 32 bits, as on file systems with long inode numbers.
  ino: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  size: fc.nat(2_000_000),
  mtimeMs: time,
  ctimeMs: time,
  trace: fc.option(trace, { nil: undefined }),
});
const entries = fc.uniqueArray(entry, { maxLength: 30, selector: ({ ino }) => ino });

const HEAD = { key: 'k', paths: 'p', isAllClean: true };

function identityOf({
  ino,
  size,
  mtimeMs,
  ctimeMs,
}: {
  ino: number;
  size: number;
  mtimeMs: number;
  ctimeMs: number;
}): Identity {
  return [ino, size, mtimeMs, ctimeMs];
}

function encoded(
  all: (typeof entries)['generate'] extends (...args: never) => { readonly value: infer V } ? V : never,
): Buffer {
  const writer = new CleanSetWriter();
  for (const [index, each] of all.entries()) writer.add(index * 2 + 1, each.path, each.trace);
  // Between any two lies a file that was not clean.
  const identities = all.flatMap((each) => [7, 7, 7, 7, ...identityOf(each)]);
  return Buffer.concat(writer.encode(HEAD, Float64Array.from(identities)));
}

/** Counts how often the table of fingerprints is looked into from now on. */
function looksInto(known: KnownFiles | undefined): () => number {
  const table = known as unknown as { slots: Uint32Array };
  let looks = 0;
  table.slots = new Proxy(table.slots, {
    get: (slots, key) => {
      looks += 1;
      return Reflect.get(slots, key);
    },
  });
  return () => looks;
}

describe('clean files written down and read back', () => {
  it('are the same files with the same traces', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const known = KnownFiles.decode(encoded(all), 'k');
        expect([known?.count, known?.head]).toEqual([all.length, expect.objectContaining(HEAD)]);
        for (const [number, each] of all.entries()) {
          expect(known?.find(each.path, identityOf(each))).toBe(number);
          expect(known?.isAt(number, identityOf(each))).toBe(true);
          const none = { idNumber: undefined, name: undefined, services: [], numbers: [] };
          expect(known?.traceOf(number)).toEqual(each.trace ?? none);
        }
      }),
    );
  });

  it('are not found where the disk says anything else of them, or they have another path', () => {
    fc.assert(
      fc.property(entries, fc.nat(3), (all, which) => {
        const known = KnownFiles.decode(encoded(all), 'k');
        for (const each of all) {
          const other = identityOf(each).map((value, index) => (index === which ? value * 2 + 1 : value));
          const [ino = 0, size = 0, mtimeMs = 0, ctimeMs = 0] = other;
          if (!all.some((candidate) => candidate.ino === ino && which === 0)) {
            expect(known?.find(each.path, [ino, size, mtimeMs, ctimeMs])).toBe(-1);
          }
          expect(known?.find(each.path ^ 1, identityOf(each))).toBe(-1);
        }
      }),
    );
  });

  it('are nothing under another key, cut short, with a changed byte or with more behind', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, place, change) => {
        const bytes = encoded(all);
        expect(KnownFiles.decode(bytes, 'other')).toBeUndefined();
        expect(KnownFiles.decode(bytes.subarray(0, place % bytes.length), 'k')).toBeUndefined();
        expect(KnownFiles.decode(Buffer.concat([bytes, Buffer.of(change)]), 'k')).toBeUndefined();
        const changed = Buffer.from(bytes);
        changed[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ change;
        expect(KnownFiles.decode(changed, 'k')).toBeUndefined();
      }),
    );
  });

  it('are found at once, however many lie before them that nobody looks up', () => {
    const count = 20_000;
    const writer = new CleanSetWriter();
    const identities = Float64Array.from({ length: count * 8 }, (_, at) => Math.floor(at / 4));
    const paths = Array.from({ length: count }, (_, index) => Math.imul(index + 1, 0x85ebca6b) >>> 0);
    for (let index = 0; index < count; index += 1) writer.add(index, undefined, undefined);
    for (const [index, path] of paths.entries()) writer.add(count + index, path, undefined);
    const known = KnownFiles.decode(Buffer.concat(writer.encode(HEAD, identities)), 'k');
    const looks = looksInto(known);
    for (const [index, path] of paths.entries()) {
      const ino = count + index;
      expect(known?.find(path, [ino, ino, ino, ino])).toBe(ino);
    }
    // Two for each place of a table of which at least half is empty; a row of all of them would take thousands.
    expect(looks() / count).toBeLessThan(8);
  });

  it('nothing can be read from what is something else', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => KnownFiles.decode(Buffer.from(bytes), 'k') === undefined,
      ),
    );
  });
});
