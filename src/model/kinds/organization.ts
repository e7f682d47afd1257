import type { OrganizationRecord } from '../records.ts';
import type { Kind } from './kind.ts';

export const organization: Kind<OrganizationRecord> = {
  folder: 'organizations',
  isLookedUp: true,
  references({ parent }, refer) {
    refer('organization', parent, 'parent');
  },
  done() {
    // Terms and dates of existence may lie ahead.
  },
  words({ level }, use, { levels }) {
    use({ word: level, expected: levels, path: ['level'] });
  },
};
