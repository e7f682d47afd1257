import type { ActivityRecord } from '../records.ts';
import { type Kind, referAll } from './kind.ts';

export const activity: Kind<ActivityRecord> = {
  folder: 'activities',
  isLookedUp: false,
  references({ organization, members, units }, refer) {
    refer('organization', organization, 'organization');
    referAll(refer, 'member', members, 'members');
    referAll(refer, 'unit', units, 'units');
  },
  done({ on }, note) {
    note(on, 'on');
  },
  words() {
    // Speaks in its own words.
  },
};
