import type { ActivityRecord } from '../records.ts';
import { onDay } from '../service.ts';
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
  acts({ organization, on }, note) {
    note(organization, onDay(on), 'on');
  },
  words() {
    // Speaks in its own words.
  },
};
