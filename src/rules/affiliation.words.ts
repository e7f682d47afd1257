import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('affiliation', () => ({
  en: {
    summary:
      'A member who comes from a unit keeps the Party affiliation there, so the recorded branch is not the appointing organisation.',
    reason:
      'Being a part-time member does not move the Party affiliation. If it really was moved before the appointment, set this warning aside with a reason.',
    says: {
      moved: (p: { organization: string }) =>
        `The Party affiliation of a member from a unit stays with the unit; party.branch names ${quote(p.organization)}, the appointing organisation.`,
    },
  },
  zh: {
    summary: '来自单位的委员，党组织关系仍在原单位，所登记的党支部不是任职组织。',
    reason: '担任兼职委员不改变党组织隶属关系。如果任职前关系确已转来，可注明理由忽略本条警告。',
    says: {
      moved: (p) => `单位来的兼职委员不改变党组织隶属关系，party.branch 却写成了任职组织${quote(p.organization)}。`,
    },
  },
  wrong: `unit: 某某科技
party: { joined: 1990-07-01, confirmed: 1991-07-01, branch: 朝阳社区 }
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
  right: `unit: 某某科技
party: { joined: 1990-07-01, confirmed: 1991-07-01, branch: 浏阳某某科技有限公司党支部 }
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
}));
