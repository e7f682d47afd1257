/** What can be asked, without how: enough for the flags of the command line, and quick to load. */

import type { Fields } from './field.ts';
import { memberFields } from './member.words.ts';
import { organizationFields } from './organization.words.ts';
import { unitFields } from './unit.words.ts';

export { flagOf, LISTS } from './field.ts';

/** Kinds of records that can be entered by answering questions. */
export type AskedKind = 'organization' | 'member' | 'unit';

export const FIELDS: Readonly<Record<AskedKind, Fields>> = {
  organization: organizationFields,
  member: memberFields,
  unit: unitFields,
};
