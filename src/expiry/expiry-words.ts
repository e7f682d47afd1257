/** What the expiry report has to say; both languages say all of it. */

import type { Obstacle } from '../model/eligibility.ts';
import type { Actor, Evidence } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import type { DueState } from './due.ts';
import type { Urgency } from './urgency.ts';

export interface ExpiryWords {
  /** Language tag (BCP 47). */
  readonly lang: string;
  readonly title: string;
  readonly span: (asOf: Day, within: string) => string;
  readonly nothingDue: string;
  readonly total: (items: number, organizations: number) => string;
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly state: Readonly<Record<DueState, string>>;
  readonly daysLeft: (days: number) => string;
  readonly people: (count: number) => string;
  readonly columns: {
    readonly number: string;
    readonly name: string;
    readonly member: string;
    readonly organization: string;
    readonly level: string;
    readonly category: string;
    readonly start: string;
    readonly end: string;
    readonly daysLeft: string;
    readonly state: string;
    readonly urgency: string;
    readonly next: string;
    readonly members: string;
    readonly remark: string;
  };
  readonly next: {
    readonly title: string;
    readonly overdue: string;
    readonly electionFirst: (term: string, end: Day) => string;
    readonly nextTermKnown: (term: string, start: Day, end: Day) => string;
    readonly renewal: (steps: string) => string;
    readonly renewalWithoutSteps: string;
    readonly noRenewal: (until: Day) => string;
    readonly underWay: (stepsToCome: readonly string[]) => string;
    readonly tooLate: string;
    readonly obstacles: (obstacles: readonly string[]) => string;
    readonly obstacle: Readonly<Record<Obstacle, string>>;
    readonly exit: (kinds: readonly string[], days: string | undefined) => string;
    readonly exitDays: (from: Day, until: Day) => string;
    readonly exitUnnamed: string;
    readonly by: (name: string) => string;
    readonly to: (name: string) => string;
    readonly actor: (actor: Actor) => string;
    readonly evidence: Readonly<Record<Evidence, string>>;
    readonly separator: string;
    readonly listSeparator: string;
    readonly brackets: (text: string) => string;
  };
  readonly organizationTerm: (term: string, end: Day, people: number) => string;
  readonly calendarSummary: (name: string, organization: string) => string;
  readonly page: {
    readonly timeline: string;
    readonly timelineHint: string;
    readonly details: string;
    readonly filter: string;
    readonly allOrganizations: string;
    readonly allUrgencies: string;
    readonly search: string;
    readonly searchHint: string;
    readonly theme: string;
    readonly print: string;
    /** With `{shown}` and `{all}`. */
    readonly shown: string;
    readonly nothingShown: string;
    readonly asOfLine: (day: Day) => string;
    readonly ownTerm: (term: string) => string;
    readonly months: readonly string[];
    readonly madeFrom: (policy: string) => string;
  };
}
