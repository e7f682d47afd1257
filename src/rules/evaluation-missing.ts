import { addDays } from '../model/day.ts';
import type { Timespan } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import { isActiveOn, policyOn } from '../model/register.ts';
import { type Period, yearPeriod } from '../model/service.ts';
import type { ServiceOfMember } from '../model/service-index.ts';
import { afterSpan } from '../model/span.ts';
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
    for (const [member, ofMember] of servicesByMember(context.services.all())) {
      const file = context.census.fileOf('member', member);
      if (file === undefined) continue;
      for (const [organization, services] of ofMember) {
        const years = yearsWithout(member, organization, services, context);
        if (years.length === 0) continue;
        report(file, ['id'], words.says.missing({ organization, years }), { clause: evaluation.clause });
      }
    }
  },
};

/** By organisation, when somebody served there, in order. */
function servicesByMember(services: Iterable<ServiceOfMember>): Map<string, Map<string, ServiceOfMember[]>> {
  const found = new Map<string, Map<string, ServiceOfMember[]>>();
  for (const service of services) {
    const known = found.get(service.member) ?? new Map<string, ServiceOfMember[]>();
    found.set(service.member, known);
    const ofOrganization = known.get(service.organization) ?? [];
    ofOrganization.push(service);
    known.set(service.organization, ofOrganization);
  }
  return found;
}

/**
 * Years that are over, under a document that wants it, that were served from the first day to the last: what is to be done about a
 * part of a year the document does not say.
 */
function yearsWithout(
  member: string,
  organization: string,
  services: readonly ServiceOfMember[],
  context: RuleContext,
): number[] {
  const inOrder = services.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const [first] = inOrder;
  if (first === undefined || !isStillThere(organization, context)) return [];
  const { register, deeds, asOf } = context;
  const years: number[] = [];
  for (let year = yearOf(first.from); year < yearOf(asOf); year += 1) {
    const period = yearPeriod(year);
    const { evaluation, issued } = policyOn(register, period.until);
    if (evaluation?.every === undefined || yearOf(issued) > year) continue;
    if (isUnderWay(year, evaluation.closes, context)) continue;
    if (!isServedThroughout(inOrder, period)) continue;
    if (deeds.wasEvaluated(member, organization, year) === 'no') years.push(year);
  }
  return years;
}

/** Without a day between: a term that ended undecided covers nothing after it. */
function isServedThroughout(inOrder: readonly ServiceOfMember[], { from, until }: Period): boolean {
  let uncovered = from;
  for (const service of inOrder) {
    if (service.from > uncovered) return false;
    if (service.until === undefined || service.until >= until) return true;
    if (service.until >= uncovered) uncovered = addDays(service.until, 1);
  }
  return false;
}

/**
 * While a year is being evaluated, some have their turn before others: who has not had it yet is not forgotten. Until when,
 * the document may say. Where it does not, the round for the last year is under way once somebody was evaluated for it,
 * and over when somebody is for the next.
 */
function isUnderWay(year: number, closes: Timespan | undefined, { deeds, asOf }: RuleContext): boolean {
  if (closes !== undefined) return asOf <= afterSpan(yearPeriod(year).until, closes);
  return year === yearOf(asOf) - 1 && deeds.hasEvaluationsFor(year) && !deeds.hasEvaluationsFor(year + 1);
}

/** Nobody evaluates any more in the name of an organisation that is gone. */
function isStillThere(id: string, { register, asOf }: RuleContext): boolean {
  const organization = register.organizations.get(id);
  return organization !== undefined && isActiveOn(organization, asOf);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
