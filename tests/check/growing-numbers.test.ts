import { describe, expect, test } from 'vitest';
import { GrowingNumbers, tableSize } from '../../src/check/growing-numbers.ts';

function growing(count: number, numberOf: (place: number) => number): GrowingNumbers {
  const numbers = new GrowingNumbers();
  for (let place = 0; place < count; place += 1) numbers.push(numberOf(place));
  return numbers;
}

const all = (numbers: GrowingNumbers): number[] => numbers.parts().flatMap((part) => [...part]);

describe('numbers that grow', () => {
  // About the first room, the first of full size, and two of them.
  test.each([0, 1, 1023, 1024, 1025, 262_143, 262_144, 262_145, 524_288, 600_000])('%d are all kept', (count) => {
    const numbers = growing(count, (place) => place * 3);
    expect(numbers.length).toBe(count);
    expect(all(numbers)).toEqual(Array.from({ length: count }, (_, place) => place * 3));
    for (const place of [0, count >> 1, count - 1])
      if (place >= 0 && count > 0) expect(numbers.at(place)).toBe(place * 3);
  });

  test('numbers of all 32 bits', () => {
    const largest = 0xffffffff;
    expect(all(growing(2, (place) => largest - place))).toEqual([largest, largest - 1]);
  });

  test('each that came before is told of, with where it came first', () => {
    const told: [number, number][] = [];
    growing(6, (place) => [4, 9, 4, 0, 9, 4][place] ?? 0).eachRepeated((first, again) => told.push([first, again]));
    expect(told).toEqual([
      [0, 2],
      [1, 4],
      [0, 5],
    ]);
  });

  test('also where the two stand far apart', () => {
    const told: [number, number][] = [];
    growing(600_000, (place) => place % 599_999).eachRepeated((first, again) => told.push([first, again]));
    expect(told).toEqual([[0, 599_999]]);
  });
});

test.each([
  [0, 2],
  [1, 2],
  [2, 4],
  [3, 8],
  [4, 8],
  [5, 16],
])('a table for %d has %d slots, half of them empty', (count, slots) => {
  expect(tableSize(count)).toBe(slots);
});
