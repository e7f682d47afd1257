import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('matter-stranded', () => ({
  en: {
    summary: 'On the as-of day somebody of those to whom an open problem was handed still serves.',
    reason:
      'When all who took on a problem have left, nobody works on it any more, and nobody notices. It has to be handed to somebody else.',
    says: {
      left: (p: { count: number }) =>
        p.count === 1
          ? 'Whoever took on this open problem no longer serves; hand it to somebody who does.'
          : `None of the ${p.count} who took on this open problem still serves; hand it to somebody who does.`,
      dissolved: (p: { organization: string; until: string }) =>
        `${quote(p.organization)} ceased to exist on ${p.until}, and the problem is open; hand it to the organisation that took over.`,
    },
  },
  zh: {
    summary: '到基准日（--as-of）还没有办结的问题，承办的人中至少有一人仍然在任。',
    reason: '承办的人都离任了，问题就没有人办，也没有人过问，要及时改交别人。',
    says: {
      left: (p) => `问题尚未办结，${p.count} 名承办人都已不在任，请改交在任的委员。`,
      dissolved: (p) => `问题尚未办结，而${quote(p.organization)}已于 ${p.until} 撤销，请移交接替它的组织。`,
    },
  },
  wrong: `# members/周建国.yaml → exit: { kind: 自行退出, on: 2013-10-25 }
organization: 朝阳社区
raised: { on: 2013-10-15, by: 某某科技 }
assigned: { on: 2013-10-16, to: [周建国] }`,
  right: `# members/周建国.yaml → exit: { kind: 自行退出, on: 2013-10-25 }
organization: 朝阳社区
raised: { on: 2013-10-15, by: 某某科技 }
assigned: { on: 2013-10-28, to: [朝阳社区] }`,
}));
