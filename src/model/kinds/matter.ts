import type { MatterRecord } from '../records.ts';
import { onDay } from '../service.ts';
import { ANYBODY, type Kind, referAll } from './kind.ts';

export const matter: Kind<MatterRecord> = {
  folder: 'matters',
  isLookedUp: false,
  /** A committee hands what it finds to members; what members and units raise goes the other way. */
  references({ organization, raised, assigned }, refer) {
    refer('organization', organization, 'organization');
    refer(ANYBODY, raised.by, 'raised', 'by');
    referAll(refer, ANYBODY, assigned?.to, 'assigned', 'to');
  },
  done({ raised, assigned, progress = [], resolved, published }, note) {
    note(raised.on, 'raised', 'on');
    note(assigned?.on, 'assigned', 'on');
    for (const [index, { on }] of progress.entries()) note(on, 'progress', index, 'on');
    note(resolved?.on, 'resolved', 'on');
    note(published?.on, 'published', 'on');
  },
  /** It may be settled by whoever took over from an organisation. */
  acts({ organization, raised, assigned }, note) {
    note(organization, onDay(raised.on), 'raised', 'on');
    if (assigned) note(organization, onDay(assigned.on), 'assigned', 'on');
  },
  words() {
    // Speaks in its own words.
  },
};
