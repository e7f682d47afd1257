import { expect, test } from 'vitest';
import { DOCUMENT_NAMES, readDocument, withPartsAnew } from './parts.ts';

test.each(DOCUMENT_NAMES)('%s holds what follows from the code', async (name) => {
  expect(readDocument(name)).toBe(await withPartsAnew(name));
});
