import type { Message } from '../messages/catalogue.ts';
import type { HeadcountRule } from '../model/policy.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { isActiveOn, levelOf } from '../model/register.ts';
import { words } from './headcount.words.ts';
import type { RegisterRule } from './rule.ts';

export const headcount: RegisterRule = {
  id: 'headcount',
  severity: 'warning',
  on: 'register',
  words,
  check({ register, census, asOf }, report) {
    for (const organization of register.organizations.values()) {
      if (!isActiveOn(organization, asOf)) continue;
      const rule = levelOf(register, organization)?.headcount;
      const file = census.fileOf('organization', organization.id);
      if (file === undefined) continue;
      const serving = census.servingIn(organization.id);
      const path = organization.headcount?.planned === undefined ? ['id'] : ['headcount', 'planned'];
      const clause = rule?.clause;
      for (const problem of problemsOf(organization, serving, rule)) report(file, path, problem, { clause });
    }
  },
};

/** The organisation's own number stands in for what the policy says of part-time members, not of all together. */
function problemsOf(organization: OrganizationRecord, serving: number, rule: HeadcountRule | undefined): Message[] {
  const planned = organization.headcount?.planned;
  const total = serving + (organization.fullTimeMembers?.length ?? 0);
  if (planned === undefined)
    return rule ? [...partTimeProblems(serving, rule), ...totalProblems(serving, total, rule)] : [];
  const own = serving === planned ? [] : [words.says.planned({ serving, planned })];
  return rule ? [...own, ...totalProblems(serving, total, rule)] : own;
}

function partTimeProblems(serving: number, rule: HeadcountRule): Message[] {
  const problems: Message[] = [];
  if (rule.about !== undefined) {
    const [min, max] = [rule.about - (rule.tolerance ?? 0), rule.about + (rule.tolerance ?? 0)];
    if (serving < min || serving > max) problems.push(words.says.about({ serving, about: rule.about, min, max }));
  }
  if (rule.min !== undefined && serving < rule.min) problems.push(words.says.few({ serving, min: rule.min }));
  if (rule.max !== undefined && serving > rule.max) problems.push(words.says.many({ serving, max: rule.max }));
  return problems;
}

function totalProblems(serving: number, total: number, rule: HeadcountRule): Message[] {
  const problems: Message[] = [];
  const { min, max } = rule.total ?? {};
  if (min !== undefined && total < min) problems.push(words.says.totalFew({ total, min }));
  if (max !== undefined && total > max) problems.push(words.says.totalMany({ total, max }));
  if (rule.minShare !== undefined && serving < rule.minShare * total) {
    problems.push(words.says.share({ serving, total, percent: Math.round(rule.minShare * 1000) / 10 }));
  }
  if (rule.totalOdd === true && total % 2 === 0) problems.push(words.says.even({ total }));
  return problems;
}
