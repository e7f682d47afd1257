import type { RecordKind } from '../model/records.ts';

/** What a clerk calls the kinds of records, as a word on the command line. */
export const kindWords: Record<RecordKind, string> = {
  organization: '组织',
  unit: '单位',
  member: '委员',
  matter: '交办',
  meeting: '会议',
  activity: '活动',
  evaluation: '考评',
};
