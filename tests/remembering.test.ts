import { expect, it } from 'vitest';
import { remembering } from '../src/text/remembering.ts';

it('does its work once for a short text, always for a long one, and holds no more than it may', () => {
  const done: string[] = [];
  const loud = remembering((text) => {
    done.push(text);
    return `${text}!`;
  }, 2);
  const long = '长'.repeat(41);
  expect(['a', 'a', long, long, 'b', 'c', 'a'].map(loud)).toEqual([
    'a!',
    'a!',
    `${long}!`,
    `${long}!`,
    'b!',
    'c!',
    'a!',
  ]);
  expect(done).toEqual(['a', long, long, 'b', 'c', 'a']);
});
