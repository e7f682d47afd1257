import type { MeetingRecord } from '../records.ts';
import { onDay } from '../service.ts';
import { type Kind, referAll } from './kind.ts';

export const meeting: Kind<MeetingRecord> = {
  folder: 'meetings',
  isLookedUp: false,
  references({ organization, attendees, absent }, refer) {
    refer('organization', organization, 'organization');
    referAll(refer, 'member', attendees, 'attendees');
    referAll(refer, 'member', absent, 'absent');
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
