import { daysBetween } from '../model/day.ts';
import type { Day, OrganizationTerm } from '../model/records.ts';
import { briefNameOf, type Register } from '../model/register.ts';
import { compareDueItems, type DueItem } from './due.ts';
import { groupBy } from './group.ts';
import { countByUrgency, type Urgency, type UrgencyCounts, urgencyOf } from './urgency.ts';

export interface ReportItem extends DueItem {
  readonly urgency: Urgency;
  /** What people call the organisation: its short name, else its full name, else its id. */
  readonly organizationName: string;
}

/** The end of an organisation's own term, told once for all members whose terms end with it. */
export interface EndingTerm {
  readonly term: OrganizationTerm;
  readonly nextTerm?: OrganizationTerm;
  readonly daysLeft: number;
  /** Ids of the members, in the order of the items. */
  readonly takesAlong: readonly string[];
}

export interface OrganizationItems {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly counts: UrgencyCounts;
  readonly items: readonly ReportItem[];
  /** Only where terms are tied to the organisation; several where members of an earlier term are still undecided. */
  readonly endingTerms: readonly EndingTerm[];
}

/** What ends within a span, as plain data: every format is made of this. */
export interface ExpiryReport {
  readonly asOf: Day;
  /** The span as it was asked for, e.g. `90d`. */
  readonly within: string;
  /** The workspace's title. */
  readonly title?: string;
  readonly policy: { readonly id: string; readonly title: string };
  readonly counts: UrgencyCounts;
  /** By last day, organisation, member. */
  readonly items: readonly ReportItem[];
  /** The same items by organisation, the one with the earliest end first. */
  readonly organizations: readonly OrganizationItems[];
}

export function expiryReport(
  items: readonly DueItem[],
  register: Register,
  asOf: Day,
  within: string,
  title?: string,
): ExpiryReport {
  const reported = items.toSorted(compareDueItems).map((item) => reportItem(item, register));
  return {
    asOf,
    within,
    ...(title !== undefined && { title }),
    policy: { id: register.policy.id, title: register.policy.title },
    counts: countByUrgency(reported),
    items: reported,
    organizations: byOrganization(reported, asOf),
  };
}

/** Field by field: what V8 makes of a spread with more behind it takes four times as much memory. */
function reportItem(item: DueItem, register: Register): ReportItem {
  const { member, name, organization, level, category, start, end, daysLeft, state, next } = item;
  const urgency = urgencyOf(item);
  const organizationName = nameOf(organization, register);
  return { member, name, organization, level, category, start, end, daysLeft, state, next, urgency, organizationName };
}

function nameOf(id: string, register: Register): string {
  const organization = register.organizations.get(id);
  return briefNameOf(organization) ?? id;
}

function byOrganization(items: readonly ReportItem[], asOf: Day): OrganizationItems[] {
  const groups = groupBy(items, (item) => item.organization);
  return [...groups].map(([id, own]) => ({
    id,
    name: own[0]?.organizationName ?? id,
    level: own[0]?.level ?? '',
    counts: countByUrgency(own),
    items: own,
    endingTerms: endingTermsOf(own, asOf),
  }));
}

function endingTermsOf(items: readonly ReportItem[], asOf: Day): EndingTerm[] {
  const byStart = groupBy(items, (item) => item.next.election?.term.start);
  return [...byStart.values()].flatMap((own) => {
    const election = own[0]?.next.election;
    if (election === undefined) return [];
    const takesAlong = own.filter((item) => item.end === election.term.end).map((item) => item.member);
    return [{ ...election, daysLeft: daysBetween(asOf, election.term.end), takesAlong }];
  });
}
