import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

interface Where {
  readonly organization: string;
  readonly day: string;
}

export const words = ruleWords('meeting-attendance', () => ({
  en: {
    summary:
      'Those who attended a meeting, or took part in an activity, served in the organisation on that day; each is named once.',
    reason:
      'Minutes and ledgers are proof of who did what. A member who had not begun or had left is a slip in the names or in the day, and would count in somebody’s evaluation.',
    says: {
      notServing: (p: Where & { id: string }) =>
        `${quote(p.id)} did not serve in ${quote(p.organization)} on ${p.day}; take the name out, or correct the day, the organisation or the term.`,
      nobody: (p: Where & { count: number }) =>
        `None of the ${p.count} people named served in ${quote(p.organization)} on ${p.day}; is it another day or organisation?`,
      twice: (p: { id: string }) => `${quote(p.id)} is named twice; keep one of them.`,
      first: () => 'Named here first.',
    },
  },
  zh: {
    summary: '出席会议、参加活动的委员，当日都在本组织任职，每人只写一次。',
    reason: '会议记录和台账是考评的依据。当日还没有到任或已经离任的，不是写错了人，就是写错了日期。',
    says: {
      notServing: (p) =>
        `${p.day} ${quote(p.id)}不在${quote(p.organization)}任职。请删去此人，或更正日期、组织或任期。`,
      nobody: (p) => `所列 ${p.count} 人，${p.day} 都不在${quote(p.organization)}任职。是不是写错了日期或组织？`,
      twice: (p) => `${quote(p.id)}写了两次，请删去一个。`,
      first: () => '第一次写在这里。',
    },
  },
  wrong: `# 周建国 2013-10-15 起在 朝阳社区 任职
organization: 朝阳社区
on: 2013-10-14
attendees: [周建国]`,
  right: `# 周建国 2013-10-15 起在 朝阳社区 任职
organization: 朝阳社区
on: 2013-10-15
attendees: [周建国]`,
}));
