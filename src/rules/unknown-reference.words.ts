import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { quote, visible } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

interface Reference {
  readonly id: string;
  readonly nearest?: string | undefined;
}

/** Somebody new is as likely as a slip: both are told. */
function meantOr({ id, nearest }: Reference, folder: string): string {
  if (nearest === undefined) return `; add its record, ${folder}/${visible(id)}.yaml, or correct the id.`;
  return `${english.didYouMean(nearest)} Otherwise add its record, ${folder}/${visible(id)}.yaml.`;
}

function nearestOrNew({ id, nearest }: Reference, folder: string): string {
  if (nearest === undefined) return `，请新建 ${folder}/${visible(id)}.yaml，或更正编号。`;
  return `${chinese.didYouMean(nearest)}如果不是，请新建 ${folder}/${visible(id)}.yaml。`;
}

export const words = ruleWords('unknown-reference', () => ({
  en: {
    summary: 'Every organisation, member or unit that a record refers to by id has a record of its own.',
    reason:
      'Level, area and superior come from the record that is referred to. Where it is missing, the person is left off every form and the other rules have nothing to check against.',
    says: {
      organization: (p: { id: string; nearest?: string | undefined }) =>
        `There is no organisation ${quote(p.id)}${meantOr(p, 'organizations')}`,
      unit: (p: { id: string; nearest?: string | undefined }) =>
        `There is no unit ${quote(p.id)}${meantOr(p, 'units')}`,
      member: (p: { id: string; nearest?: string | undefined }) =>
        `There is no member ${quote(p.id)}${meantOr(p, 'members')}`,
      anybody: (p: { id: string; nearest?: string | undefined }) =>
        `There is no member, organisation or unit ${quote(p.id)}${english.didYouMean(p.nearest) || '.'} Give the id of one, or add its record.`,
    },
  },
  zh: {
    summary: '记录里按编号引用的组织、委员、单位，都有对应的记录。',
    reason: '层级、辖区、上级都要从被引用的记录中查得。引用落空，这个人就进不了任何一张表，有关校验也无从进行。',
    says: {
      organization: (p) => `没有编号为${quote(p.id)}的组织${nearestOrNew(p, 'organizations')}`,
      unit: (p) => `没有编号为${quote(p.id)}的单位${nearestOrNew(p, 'units')}`,
      member: (p) => `没有编号为${quote(p.id)}的委员${nearestOrNew(p, 'members')}`,
      anybody: (p) =>
        `没有编号为${quote(p.id)}的委员、组织或单位${chinese.didYouMean(p.nearest) || '。'}请写其中一个的编号，或先新建记录。`,
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
}));
