import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('matter-assignee', () => ({
  en: {
    summary:
      'A problem is handed to members who serve in the organisation on that day, or to an organisation or unit of its area.',
    reason:
      'Whoever has not begun or has left cannot be held to it, and the problem stays where it is. What members and units raise goes the other way, to the organisation.',
    says: {
      notServing: (p: { id: string; organization: string; day: string }) =>
        `${quote(p.id)} did not serve in ${quote(p.organization)} on ${p.day}; hand the problem to somebody who did, or correct the date or the term.`,
      raisedByItself: (p: { id: string }) =>
        `${quote(p.id)} raised the problem itself and would hand it to itself; hand it to members.`,
      gone: (p: { id: string; day: string }) =>
        `${quote(p.id)} did not exist on ${p.day}; hand the problem to the organisation that has its work.`,
      elsewhere: (p: { id: string; organization: string }) =>
        `${quote(p.id)} does not belong to the area of ${quote(p.organization)}; hand the problem to somebody there, or correct the organisation.`,
      twice: (p: { id: string }) => `${quote(p.id)} is named twice; keep one of them.`,
    },
  },
  zh: {
    summary: '问题交给交办当日在本组织任职的委员，或者交给本辖区的组织、单位办理。',
    reason: '还没有到任或已经离任的人没法负责，问题就会搁在那里。委员和单位提出的问题则反过来，交给组织办理。',
    says: {
      notServing: (p) =>
        `${p.day} ${quote(p.id)}不在${quote(p.organization)}任职。请改交当日在任的委员，或更正交办日期、任期。`,
      raisedByItself: (p) => `问题是${quote(p.id)}自己提出的，不能再交给自己，请交给委员办理。`,
      gone: (p) => `${p.day} ${quote(p.id)}不存在（尚未成立或已经撤销）。请改交接手其工作的组织。`,
      elsewhere: (p) => `${quote(p.id)}不属于${quote(p.organization)}的辖区。请改交本辖区的，或更正主管组织。`,
      twice: (p) => `${quote(p.id)}写了两次，请删去一个。`,
    },
  },
  wrong: `# 周建国 2013-10-15 起在 朝阳社区 任职
organization: 朝阳社区
raised: { on: 2013-10-08, by: 朝阳社区 }
assigned: { on: 2013-10-10, to: [周建国] }`,
  right: `# 周建国 2013-10-15 起在 朝阳社区 任职
organization: 朝阳社区
raised: { on: 2013-10-08, by: 朝阳社区 }
assigned: { on: 2013-10-16, to: [周建国] }`,
}));
