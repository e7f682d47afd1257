import type { RecordKind } from '../model/records.ts';
import type { Lang } from './message.ts';

/** What people call the kinds of records, as a word on the command line and above a list. */
export const kindWords: Record<Lang, Record<RecordKind, string>> = {
  en: {
    organization: 'organizations',
    unit: 'units',
    member: 'members',
    matter: 'matters',
    meeting: 'meetings',
    activity: 'activities',
    evaluation: 'evaluations',
  },
  zh: {
    organization: '组织',
    unit: '单位',
    member: '委员',
    matter: '问题',
    meeting: '会议',
    activity: '活动',
    evaluation: '考评',
  },
};

/** Further words for a kind, which the document or older versions use. */
export const kindAliases: Partial<Record<RecordKind, readonly string[]>> = { matter: ['交办'] };
