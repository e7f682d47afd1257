import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('unknown-reference', {
  en: {
    summary: 'Every organisation, member or unit that a record refers to by id has a record of its own.',
    reason:
      'Level, area and superior come from the record that is referred to. Where it is missing, the person is left off every form and the other rules have nothing to check against.',
    says: {
      organization: (p: { id: string; nearest?: string | undefined }) =>
        `There is no organisation ${quote(p.id)}${english.didYouMean(p.nearest) || '; add its record or correct the id.'}`,
      unit: (p: { id: string; nearest?: string | undefined }) =>
        `There is no unit ${quote(p.id)}${english.didYouMean(p.nearest) || '; add its record or correct the id.'}`,
      member: (p: { id: string; nearest?: string | undefined }) =>
        `There is no member ${quote(p.id)}${english.didYouMean(p.nearest) || '; add its record or correct the id.'}`,
    },
  },
  zh: {
    summary: '记录里按编号引用的组织、委员、单位，都有对应的记录。',
    reason: '层级、辖区、上级都要从被引用的记录中查得。引用落空，这个人就进不了任何一张表，有关校验也无从进行。',
    says: {
      organization: (p) =>
        `没有编号为${quote(p.id)}的组织${chinese.didYouMean(p.nearest) || '，请补建该组织的记录或更正编号。'}`,
      unit: (p) =>
        `没有编号为${quote(p.id)}的单位${chinese.didYouMean(p.nearest) || '，请补建该单位的记录或更正编号。'}`,
      member: (p) =>
        `没有编号为${quote(p.id)}的委员${chinese.didYouMean(p.nearest) || '，请补建该委员的记录或更正编号。'}`,
    },
  },
  wrong: `# organizations/朝阳社区.yaml → id: 朝阳社区
appointments:
  - organization: 朝阳
    category: 社区骨干
    mode: 聘任`,
  right: `# organizations/朝阳社区.yaml → id: 朝阳社区
appointments:
  - organization: 朝阳社区
    category: 社区骨干
    mode: 聘任`,
});
