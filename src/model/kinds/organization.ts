import { wordsOf } from '../policy-words.ts';
import type { OrganizationRecord } from '../records.ts';
import { policyOn } from '../register.ts';
import type { Kind } from './kind.ts';

export const organization: Kind<OrganizationRecord> = {
  folder: 'organizations',
  isLookedUp: true,
  references({ parent, was = [] }, refer) {
    refer('organization', parent, 'parent');
    for (const [index, former] of was.entries()) refer('organization', former.parent, 'was', index, 'parent');
  },
  /** Terms and dates of existence may lie ahead; what was decided and what was handed in may not. */
  done({ terms = [], registrations = [] }, note) {
    for (const [index, { changed = [] }] of terms.entries()) {
      for (const [position, { on }] of changed.entries()) note(on, 'terms', index, 'changed', position, 'on');
    }
    for (const [index, { on }] of registrations.entries()) note(on, 'registrations', index, 'on');
  },
  words({ level, type, was = [] }, use, { levels, types }, register) {
    use({ word: level, expected: levels, path: ['level'] });
    use({ word: type, expected: types, path: ['type'] });
    for (const [index, former] of was.entries()) {
      const then = wordsOf(policyOn(register, former.until));
      use({ word: former.level, expected: then.levels, path: ['was', index, 'level'] });
      use({ word: former.type, expected: then.types, path: ['was', index, 'type'] });
    }
  },
};
