import { describe, it } from 'vitest';
import fc from '../support/properties.ts';
import { manyEdits, oneEdit } from './properties.ts';

describe('a record in any style', () => {
  it('is edited in one place, and all else stays', () => {
    fc.assert(oneEdit, { numRuns: 150 });
  });

  it('is edited in many places at once as one after the other', () => {
    fc.assert(manyEdits, { numRuns: 60 });
  });
});
