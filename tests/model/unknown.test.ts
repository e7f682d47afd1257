import { expect, it } from 'vitest';
import { isUnknown, makeUnknown, readThroughout, unlessUnknown } from '../../src/model/unknown.ts';

/** Whether reading all of a value is stopped. */
function isStopped(value: unknown): boolean {
  return (
    unlessUnknown(() => {
      readThroughout(value);
      return 'read';
    }) === undefined
  );
}

it('what is not known anywhere in a value stops whoever reads all of it', () => {
  const value = { name: '甲', terms: [{ start: '2013-10-15' }, { start: '2016-10-15' }] };
  expect(isStopped(value)).toBe(false);
  const bringBack = makeUnknown(value, ['terms', 1, 'start']);
  expect(isStopped(value)).toBe(true);
  bringBack();
  expect(isStopped(value)).toBe(false);
});

it('a value without parts is read as it is', () => {
  for (const value of [undefined, null, 3, '甲', true, []]) expect(isStopped(value)).toBe(false);
});

it('other failures are not taken for it', () => {
  const failure = new Error('another');
  expect(isUnknown(failure)).toBe(false);
  expect(() =>
    unlessUnknown(() => {
      throw failure;
    }),
  ).toThrow(failure);
});

it('what lies in something that is unknown is unknown by it, and comes back with it', () => {
  const value = { party: { joined: '1990-07-01' } };
  const bringBack = makeUnknown(value, ['party']);
  makeUnknown(value, ['party', 'joined'])();
  expect(isStopped(value)).toBe(true);
  bringBack();
  expect(value).toEqual({ party: { joined: '1990-07-01' } });
});

it.each([null, '甲', 3])('what would lie in a value without parts makes that unknown: %j', (name) => {
  const value = { name };
  makeUnknown(value, ['name', 'first', 0]);
  expect(isUnknown(thrownBy(() => value.name))).toBe(true);
});

function thrownBy(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error;
  }
  return undefined;
}
