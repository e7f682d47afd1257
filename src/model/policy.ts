/** The official document as data. A policy file has exactly this shape; `schemas/policy.schema.json` checks it. */

import type { Day } from './records.ts';

/**
 * Who acts: `self` is the appointing organisation, `superior` its parent (or, where it has none, the policy's issuer),
 * `unit` the Party organisation of the member's unit; anything else is the full name of an authority.
 */
export type Actor = 'self' | 'superior' | 'unit' | (string & {});

/** What a step must show besides its date. */
export type Evidence = 'document' | 'certificate' | 'at' | 'until' | 'note';

export interface ProcedureStep {
  step: string;
  clause?: string;
  /** Who does it. */
  by?: Actor;
  /** To whom it is sent. */
  to?: Actor;
  evidence?: Evidence[];
  /** The step it follows; absent: the one before it in the list. */
  after?: string;
  /** The step that puts the member in office: a term cannot start before it. */
  appoints?: boolean;
  /** `false`: who it is sent to is only told of it and gets no block for an opinion on the form. */
  opinion?: boolean;
  /** Days after the appointing step, or after the exit, in which it is done; absent: it is due at once. */
  within?: number;
  /** May be left out; checked like the others where it is recorded. */
  optional?: boolean;
}

/** How many years an organisation's term lasts if it starts by `until`; the last entry has none. */
export interface YearsByStart {
  until?: Day;
  is: number;
}

/** A term that ends with the organisation's own, of which the document may say how long it is. */
export interface OrganizationsTerm {
  with: 'organization';
  years?: number | YearsByStart[];
  /** By how much an election may be put off. */
  extension?: Timespan;
}

export type TermKind = { years: number; lastDay: 'corresponding' | 'day-before' } | OrganizationsTerm | { none: true };

export interface HeadcountRule {
  clause?: string;
  about?: number;
  tolerance?: number;
  min?: number;
  max?: number;
  /** Full-time and part-time members together. */
  total?: { min?: number; max?: number };
  /** Part-time members as a share of all, 0 to 1. */
  minShare?: number;
  totalOdd?: boolean;
}

export interface PolicyLevel {
  clause?: string;
  /** The level of the organisation above; absent: none. */
  parent?: string;
  headcount?: HeadcountRule;
  modes: string[];
  procedure: ProcedureStep[];
  /** `within`: how long after the end of a term somebody may still be renewed. */
  renewal: { steps: string[]; within?: Timespan; clause?: string };
  term: TermKind & { clause?: string };
  /** What the Party organisation of this level is called on forms, e.g. in the heading of its opinion block. */
  organ?: string;
}

export interface PolicyCategory {
  id: string;
  label: string;
  clause?: string;
  levels?: string[];
  /** Said to the user when `requires` fails. */
  needs?: string;
  /** JSON Schema (draft 2020-12) over the facts of one appointment (`model/facts.ts`). */
  requires?: Record<string, unknown>;
}

export interface PolicyExit {
  clause?: string;
  at?: 'term-end';
  during?: 'term';
  causes?: string[];
  procedure?: ProcedureStep[];
}

export type EvaluationMethod = 'massReview' | 'performance';

/** A span of time as it is written in a policy: `30 days`, `3 months`, `1 year`. */
export type Timespan = string;

/** Points that each reason counts for somebody; `load`: those that each problem in hand counts against. */
export interface SuggestWeights {
  unitType?: number;
  resource?: number;
  position?: number;
  experience?: number;
  load?: number;
}

export interface Policy {
  id: string;
  title: string;
  issuer: string;
  issued: Day;
  /** Clause number → what it says, in our words. */
  clauses: Record<string, string>;
  /** Rule id → the clause it answers, where no word of the policy names a nearer one. */
  rules?: Record<string, string>;
  levels: Record<string, PolicyLevel>;
  categories: PolicyCategory[];
  exits: Record<string, PolicyExit>;
  unitTypes: string[];
  roles: string[];
  /** The role of somebody who heads the Party organisation of the own unit. */
  unitHead?: string;
  /** `false`: nobody serves two organisations at once. Absent or `true`: no rule. */
  concurrent?: boolean;
  meetings?: { every: Timespan; clause?: string };
  evaluation?: { methods?: EvaluationMethod[]; grades?: string[]; uses?: string[]; every?: 'year'; clause?: string };
  /** The members' duties, printed as a note on the personal form. */
  duties?: { clause?: string; items: string[] };
  /** How problems are handed to members by their strengths. */
  matters?: { clause?: string; suggest?: { weights?: SuggestWeights; strengths?: Record<string, string[]> } };
  /** What the ledgers and the performance sheet are called on paper; absent: by the plain word for what is in them. */
  ledgers?: Partial<Record<'unit' | 'matter' | 'meeting' | 'activity' | 'evaluation' | 'review', string>>;
  registration: { title: string; to: string; due?: Day; fields: string[]; clause?: string };
}
