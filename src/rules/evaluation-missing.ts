import { earlierOf } from '../model/day.ts';
import type { Day } from '../model/records.ts';
import { isActiveOn } from '../model/register.ts';
import { yearPeriod } from '../model/service.ts';
import type { ServiceOfMember } from '../model/service-index.ts';
import { words } from './evaluation-missing.words.ts';
import type { RegisterRule, RuleContext } from './rule.ts';

export const evaluationMissing: RegisterRule = {
  id: 'evaluation-missing',
  severity: 'warning',
  on: 'register',
  words,
  check(context, report) {
    const { evaluation } = context.register.policy;
    if (evaluation?.every === undefined) return;
    for (const [member, beginnings] of beginningsByMember(context.services.all())) {
      const file = context.census.fileOf('member', member);
      if (file === undefined) continue;
      for (const [organization, first] of beginnings) {
        const years = yearsWithout(member, organization, first, context);
        if (years.length === 0) continue;
        report(file, ['id'], words.says.missing({ organization, years }), { clause: evaluation.clause });
      }
    }
  },
};

/** By organisation the first day on which somebody served there. */
function beginningsByMember(services: Iterable<ServiceOfMember>): Map<string, Map<string, Day>> {
  const found = new Map<string, Map<string, Day>>();
  for (const { member, organization, from } of services) {
    const known = found.get(member) ?? new Map<string, Day>();
    found.set(member, known);
    known.set(organization, earlierOf(known.get(organization), from) ?? from);
  }
  return found;
}

/**
 * Years that are over, since the document, that were served from the first day to the last: what is to be done about a
 * part of a year the document does not say.
 */
function yearsWithout(member: string, organization: string, first: Day, context: RuleContext): number[] {
  const { register, services, deeds, asOf } = context;
  const years: number[] = [];
  for (let year = Math.max(yearOf(register.policy.issued), yearOf(first)); year < yearOf(asOf); year += 1) {
    const { from, until } = yearPeriod(year);
    const isServed = [from, until].every((day) => services.servedOn(member, organization, day) === 'yes');
    if (isServed && isStillThere(organization, context) && deeds.wasEvaluated(member, organization, year) === 'no') {
      years.push(year);
    }
  }
  return years;
}

/** Nobody evaluates any more in the name of an organisation that is gone. */
function isStillThere(id: string, { register, asOf }: RuleContext): boolean {
  const organization = register.organizations.get(id);
  return organization !== undefined && isActiveOn(organization, asOf);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
