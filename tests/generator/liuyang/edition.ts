import type { ActivityRecord, Day, EvaluationRecord, MatterRecord, MeetingRecord } from '../../../src/model/records.ts';
import { AS_OF } from '../words.ts';
import { ACTIVITIES, EVALUATIONS, MATTERS, MEETINGS } from './mechanisms.ts';
import { REMARKS, type Remark } from './remarks.ts';
import { type Person, readSeats } from './seat.ts';
import { UNITS, type Unit } from './units.ts';

/** What the committees did. */
export interface Deeds {
  matters: readonly MatterRecord[];
  meetings: readonly MeetingRecord[];
  activities: readonly ActivityRecord[];
  evaluations: readonly EvaluationRecord[];
}

/** The register as it stood on a day: nothing in it was done later. */
export interface Edition {
  asOf: Day;
  /** In words, for the head of the settings. */
  about: string;
  people: readonly Person[];
  units: readonly Unit[];
  remarks: readonly Remark[];
  deeds: Deeds;
}

export const ROLLOUT: Edition = {
  asOf: AS_OF,
  about: '截至2013年10月31日',
  people: readSeats(),
  units: UNITS,
  remarks: REMARKS,
  deeds: { matters: MATTERS, meetings: MEETINGS, activities: ACTIVITIES, evaluations: EVALUATIONS },
};
