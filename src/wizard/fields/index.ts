/** What can be asked, without how: enough for the flags of the command line, and quick to load. */

import type { RecordKind } from '../../model/records.ts';
import { activityFields } from './activity.words.ts';
import { evaluationFields } from './evaluation.words.ts';
import type { Fields } from './field.ts';
import { matterFields } from './matter.words.ts';
import { meetingFields } from './meeting.words.ts';
import { memberFields } from './member.words.ts';
import { organizationFields } from './organization.words.ts';
import { unitFields } from './unit.words.ts';

export { flagOf, LISTS } from './field.ts';

/** Kinds of records that can be entered by answering questions. */
export type AskedKind = RecordKind;

export const FIELDS: Readonly<Record<AskedKind, Fields>> = {
  organization: organizationFields,
  member: memberFields,
  unit: unitFields,
  matter: matterFields,
  meeting: meetingFields,
  activity: activityFields,
  evaluation: evaluationFields,
};
