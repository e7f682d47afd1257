import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('headcount', () => ({
  en: {
    summary:
      'On the as-of day the number of serving members of an active organisation is within what the policy sets, or exactly what the organisation has planned for itself.',
    reason:
      'The document says how large a committee is meant to be. An organisation that needs another number records it with the reason, which answers the question before it is asked.',
    says: {
      planned: (p: { serving: number; planned: number }) =>
        `${english.count(p.serving, 'member')} serving; the organisation's own number is ${p.planned}.`,
      about: (p: { serving: number; about: number; min: number; max: number }) =>
        `${english.count(p.serving, 'member')} serving; the policy wants about ${p.about} (${p.min} to ${p.max}). Where need differs, record headcount.planned with its reason.`,
      few: (p: { serving: number; min: number }) =>
        `${english.count(p.serving, 'member')} serving; the policy wants at least ${p.min}.`,
      many: (p: { serving: number; max: number }) =>
        `${english.count(p.serving, 'member')} serving; the policy allows at most ${p.max}.`,
      totalFew: (p: { total: number; min: number }) =>
        `${p.total} full-time and part-time members together; the policy wants at least ${p.min}.`,
      totalMany: (p: { total: number; max: number }) =>
        `${p.total} full-time and part-time members together; the policy allows at most ${p.max}.`,
      plannedTotal: (p: { total: number; planned: number }) =>
        `${p.total} full-time and part-time members together; the organisation's own number is ${p.planned}.`,
      fullTimeFew: (p: { fullTime: number; min: number }) =>
        `${english.count(p.fullTime, 'full-time member')}; the policy wants at least ${p.min}.`,
      fullTimeMany: (p: { fullTime: number; max: number }) =>
        `${english.count(p.fullTime, 'full-time member')}; the policy allows at most ${p.max}.`,
      post: (p: { post: string; serving: number; max: number }) =>
        `${english.count(p.serving, 'member')} serving as ${quote(p.post)}; the policy allows at most ${p.max}.`,
      unit: (p: { unit: string; serving: number; max: number }) =>
        `${english.count(p.serving, 'member')} of the unit ${quote(p.unit)} serving; a unit holds at most ${english.count(p.max, 'seat')} here.`,
      share: (p: { serving: number; total: number; percent: number }) =>
        `${p.serving} of ${p.total} members are part-time; the policy wants at least ${p.percent} %.`,
      even: (p: { total: number }) =>
        `${p.total} full-time and part-time members together; the policy wants an odd number.`,
    },
  },
  zh: {
    summary: '基准日（--as-of）仍存续的组织，在任委员人数符合政策对人数的规定；组织自行确定人数的，与该数正好相等。',
    reason: '委员配备多少人，政策文件有要求。确因工作需要另行确定的，把人数连同理由登记下来，审核时就不必再问。',
    says: {
      planned: (p) => `在任 ${p.serving} 人，该组织自定人数为 ${p.planned} 人。`,
      about: (p) =>
        `在任 ${p.serving} 人，一般为 ${p.about} 人左右（${p.min}—${p.max} 人）。确有需要的，请在 headcount.planned 写明人数和理由。`,
      few: (p) => `在任 ${p.serving} 人，不得少于 ${p.min} 人。`,
      many: (p) => `在任 ${p.serving} 人，不得多于 ${p.max} 人。`,
      totalFew: (p) => `专职、兼职委员共 ${p.total} 人，不得少于 ${p.min} 人。`,
      totalMany: (p) => `专职、兼职委员共 ${p.total} 人，不得多于 ${p.max} 人。`,
      plannedTotal: (p) => `专职、兼职委员共 ${p.total} 人，该组织自定总数为 ${p.planned} 人。`,
      fullTimeFew: (p) => `专职委员 ${p.fullTime} 人，不得少于 ${p.min} 人。`,
      fullTimeMany: (p) => `专职委员 ${p.fullTime} 人，不得多于 ${p.max} 人。`,
      post: (p) => `任${quote(p.post)}的有 ${p.serving} 人，最多 ${p.max} 人。`,
      unit: (p) => `${quote(p.unit)}有 ${p.serving} 人在任，一个单位最多 ${p.max} 个席位。`,
      share: (p) => `${p.total} 名委员中兼职 ${p.serving} 名，兼职比例不得低于 ${p.percent}%。`,
      even: (p) => `专职、兼职委员共 ${p.total} 人，应为单数。`,
    },
  },
  wrong: `# members/*.yaml → 8 × organization: 朝阳社区
id: 朝阳社区
level: 社区
terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]`,
  right: `# members/*.yaml → 8 × organization: 朝阳社区
id: 朝阳社区
level: 社区
terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
headcount: { planned: 8, reason: 辖区单位多 }`,
}));
