import type { UnitRecord } from '../records.ts';
import { type Kind, referAll } from './kind.ts';

export const unit: Kind<UnitRecord> = {
  folder: 'units',
  isLookedUp: true,
  references({ organization, bodyOf, serves }, refer) {
    refer('organization', organization, 'organization');
    refer('organization', bodyOf, 'bodyOf');
    referAll(refer, 'organization', serves, 'serves');
  },
  done() {
    // Says nothing of days.
  },
  acts() {
    // Speaks of no other organisation's doings.
  },
  words({ type }, use, { unitTypes }) {
    use({ word: type, expected: unitTypes, path: ['type'] });
  },
};
