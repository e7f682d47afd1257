import { describe, expect, it } from 'vitest';
import { CleanSetWriter, KnownFiles, type StoredTrace } from '../../src/check/remembered/known-files.ts';

const HEAD = { key: 'k', paths: 'p', isAllClean: true };
const TRACE: StoredTrace = {
  idNumber: 7,
  name: undefined,
  services: [{ organization: 3, from: '2013-10-15', until: undefined, isUndecided: true }],
  numbers: [{ key: 11, saying: 13 }],
};

/** Three files, of which the second is not kept. */
function written(): Buffer {
  const writer = new CleanSetWriter();
  writer.add(0, 101, TRACE);
  writer.add(2, 103, undefined);
  const identities = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  return Buffer.concat(writer.encode(HEAD, identities));
}

/** The same bytes so many bytes behind a place where numbers may stand. */
function shifted(bytes: Buffer, by: number): Buffer {
  const room = Buffer.from(new ArrayBuffer(bytes.length + by), by);
  bytes.copy(room);
  return room;
}

describe('files that are known', () => {
  it.each([0, 1, 4, 7, 8])('are found again in a buffer that begins %d bytes behind a place of numbers', (by) => {
    const known = KnownFiles.decode(shifted(written(), by), 'k');
    expect(known?.head).toMatchObject(HEAD);
    expect(known?.count).toBe(2);
    expect([known?.isAt(0, [1, 2, 3, 4]), known?.isAt(1, [9, 10, 11, 12]), known?.isAt(1, [5, 6, 7, 8])]).toEqual([
      true,
      true,
      false,
    ]);
    expect([known?.find(101, [1, 2, 3, 4]), known?.find(103, [9, 10, 11, 12])]).toEqual([0, 1]);
    expect([known?.find(101, [1, 2, 3, 5]), known?.find(102, [1, 2, 3, 4])]).toEqual([-1, -1]);
    expect(known?.traceOf(0)).toEqual(TRACE);
    expect(known?.traceOf(1)).toEqual({ idNumber: undefined, name: undefined, services: [], numbers: [] });
  });

  it('are none under other rules, or where any byte is damaged or missing', () => {
    const bytes = written();
    expect(KnownFiles.decode(bytes, 'other')).toBeUndefined();
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect([at, KnownFiles.decode(damaged, 'k')]).toEqual([at, undefined]);
      expect(KnownFiles.decode(bytes.subarray(0, at), 'k')).toBeUndefined();
    }
  });
});
