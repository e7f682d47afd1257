import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { makeUnknown, unlessUnknown } from '../src/model/unknown.ts';
import { detached } from '../src/records/detached.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const LONG = '一二三四五六七八九十一二三四五六';

/** Texts of a hundred kilobytes each, of which a record holds sixteen characters. */
function heldBy(make: (source: string) => object): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 200 }, (_, index) => make(`${index}${LONG.repeat(3000)}`));
  collectGarbage();
  expect(kept).toHaveLength(200);
  return process.memoryUsage().heapUsed - before;
}

describe('a record for keeping', () => {
  it('says the same, in lists and groups too', () => {
    const make = () => ({ id: 'a', name: LONG, tags: [LONG, 'b', 3, null], contact: { name: LONG, isOld: false } });
    const record = make();
    expect(detached(record)).toEqual(make());
  });

  it('keeps what is unknown in it unknown', () => {
    const record: { name: string; list: { on: string }[]; after: string } = {
      name: LONG,
      list: [{ on: LONG }],
      after: LONG,
    };
    makeUnknown(record, ['name']);
    makeUnknown(record, ['list', 0, 'on']);
    const kept = detached(record);
    expect(unlessUnknown(() => kept.name)).toBeUndefined();
    expect(unlessUnknown(() => kept.list[0]?.on)).toBeUndefined();
    expect(kept.after).toBe(LONG);
  });

  it('keeps its own texts only', () => {
    const sliced = (source: string) => ({ name: source.slice(5, 30), list: [{ text: source.slice(40, 60) }] });
    expect(heldBy((source) => detached(sliced(source)))).toBeLessThan(heldBy(sliced) / 10);
  });
});
