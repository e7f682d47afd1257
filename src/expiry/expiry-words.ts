/** What the expiry report has to say; both languages say all of it. */

import type { PaperWords } from '../messages/paper.ts';
import type { Obstacle } from '../model/eligibility.ts';
import type { Evidence } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import type { DueState } from './due.ts';
import type { Urgency } from './urgency.ts';

export interface ExpiryWords {
  /** Language tag (BCP 47). */
  readonly lang: string;
  readonly paper: PaperWords;
  readonly title: string;
  /** The one way in which texts for people write a day; data columns keep `YYYY-MM-DD`. */
  readonly day: (day: Day) => string;
  readonly period: (start: Day, end: Day) => string;
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
    readonly advice: (advice: string) => string;
    readonly obstacle: Readonly<Record<Obstacle, string>>;
    readonly exit: (kinds: readonly string[], days: string | undefined) => string;
    readonly exitDays: (from: Day, until: Day) => string;
    readonly exitUnnamed: string;
    readonly by: (name: string) => string;
    readonly to: (name: string) => string;
    readonly actor: (actor: string) => string;
    readonly evidence: Readonly<Record<Evidence, string>>;
    readonly separator: string;
    readonly listSeparator: string;
    readonly brackets: (text: string) => string;
  };
  readonly organizationTerm: (term: string, end: Day, people: number) => string;
  /** One event stands for the terms that end on its day, those that lapsed before, or both. */
  readonly calendarSummary: (organization: string, ending: number, lapsed: number) => string;
  readonly page: {
    readonly terms: string;
    readonly hint: string;
    /** The column of the bars. */
    readonly bars: string;
    readonly period: string;
    readonly ownTerm: (term: string) => string;
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
    /** A page of very many is drawn by its script. */
    readonly needsScript: string;
    readonly more: string;
    readonly leftOut: (items: number, organizations: number) => string;
    readonly asOfLine: (day: Day) => string;
    readonly months: readonly string[];
    readonly madeFrom: (policy: string) => string;
  };
}
