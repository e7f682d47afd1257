import type { MatterRecord } from '../records.ts';
import { type Kind, referAll } from './kind.ts';

export const matter: Kind<MatterRecord> = {
  folder: 'matters',
  isLookedUp: false,
  references({ organization, assigned }, refer) {
    refer('organization', organization, 'organization');
    referAll(refer, 'member', assigned?.to, 'assigned', 'to');
  },
  done({ raised, assigned, progress = [], resolved, published }, note) {
    note(raised.on, 'raised', 'on');
    note(assigned?.on, 'assigned', 'on');
    for (const [index, { on }] of progress.entries()) note(on, 'progress', index, 'on');
    note(resolved?.on, 'resolved', 'on');
    note(published?.on, 'published', 'on');
  },
  words() {
    // Speaks in its own words.
  },
};
