import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Of which half are the words of the program in two languages. */
const MOST_BYTES = 350_000;

test('what answers for help and the version knows the flags and does no work', () => {
  const bundle = path.join(import.meta.dirname, '..', 'dist', 'dgw.start.cjs');
  expect(statSync(bundle).size).toBeLessThan(MOST_BYTES);
});
