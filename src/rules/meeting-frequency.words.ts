import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('meeting-frequency', () => ({
  en: {
    summary:
      'Where the policy says how often to meet, the last meeting of an organisation with serving members is no longer ago than that.',
    reason:
      'Members are there to deliberate together. A committee that does not meet exists on paper alone; or it did meet, and nobody wrote it down.',
    says: {
      late: (p: { last: string; every: string }) =>
        `The last meeting on record was on ${p.last}; the policy wants one every ${english.timespan(p.every)}. Call one, or record it where it took place.`,
      none: (p: { since: string; every: string }) =>
        `No meeting is on record since ${p.since}; the policy wants one every ${english.timespan(p.every)}. Call one, or record it where it took place.`,
    },
  },
  zh: {
    summary: '政策规定了议事间隔的，有委员在任的组织，上一次会议距今没有超过这个间隔。',
    reason: '委员要在一起议事。久不开会，委员会就只剩在纸上；或者开了会，却没有记录。',
    says: {
      late: (p) => `最近一次会议记录是 ${p.last}，应每${chinese.timespan(p.every)}一次。请安排会议，已经开过的请补记。`,
      none: (p) => `${p.since} 以来没有会议记录，应每${chinese.timespan(p.every)}一次。请安排会议，已经开过的请补记。`,
    },
  },
  wrong: `# policy: meetings: { every: 3 months }
# --as-of 2014-01-16
organization: 朝阳社区
on: 2013-10-15
attendees: [周建国]`,
  right: `# policy: meetings: { every: 3 months }
# --as-of 2014-01-16
organization: 朝阳社区
on: 2013-10-16
attendees: [周建国]`,
}));
