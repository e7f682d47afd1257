/** The official document as data. A policy file has exactly this shape; `schemas/policy.schema.json` checks it. */

import type { Day } from './records.ts';

/**
 * Who acts: `self` is the appointing organisation, `superior` its parent (or, where it has none, the policy's issuer),
 * `unit` the Party organisation of the member's unit, `{ level }` the nearest organisation above of that level; anything
 * else is the full name of an authority.
 */
export type Actor = 'self' | 'superior' | 'unit' | (string & {}) | { readonly level: string };

/** One or several who act together. */
export type Actors = Actor | readonly Actor[];

/** What a step must show besides its date. */
export type Evidence = 'document' | 'certificate' | 'at' | 'until' | 'note';

export interface ProcedureStep {
  step: string;
  clause?: string;
  /** Who does it; several do it together. */
  by?: Actors;
  /** To whom it is sent; several get it each. */
  to?: Actors;
  evidence?: Evidence[];
  /** The step it follows, or all of several; absent: the one before it in the list; an empty list: none. */
  after?: string | string[];
  /** Only for appointments by one of these modes. */
  modes?: string[];
  /** Only for appointments of one of these categories. */
  categories?: string[];
  /** How many days it lasts, the first and the last among them: a public notice. */
  days?: number;
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

/**
 * `open`: the document does not say how long; `none`: a seat without a term; `rest`: what is left of the term of whoever
 * held the seat before, which only a replacement can have.
 */
export type TermKind =
  | { years: number; lastDay: 'corresponding' | 'day-before' }
  | OrganizationsTerm
  | { open: true }
  | { none: true }
  | { rest: true };

export interface Bounds {
  min?: number;
  max?: number;
}

export interface HeadcountRule {
  clause?: string;
  about?: number;
  tolerance?: number;
  min?: number;
  max?: number;
  /** Full-time and part-time members together. */
  total?: Bounds;
  fullTime?: Bounds;
  /** The number that an organisation plans for itself is that of all its members, and takes the place of `total`. */
  plannedTotal?: boolean;
  /** Part-time members as a share of all, 0 to 1. */
  minShare?: number;
  totalOdd?: boolean;
}

export interface RenewalRule {
  steps: string[];
  /** How long after the end of a term somebody may still be renewed. */
  within?: Timespan;
  /** How many renewals there may be in a row. */
  max?: number;
  clause?: string;
}

/** How the unit whose a seat is sends somebody else to it. */
export interface ReplacementRule {
  clause?: string;
  /** The steps that put the successor in office, in the place of the level's own. */
  procedure: ProcedureStep[];
  /** The kind of exit by which whoever held the seat leaves, where the document has one for it. */
  exit?: string;
  /** Whether the successor serves what is left of the term; absent: a term like everybody's. */
  term?: { rest: true };
}

/** What a policy says of the seats in the organisations of a level. */
export interface PolicySeats {
  clause?: string;
  headcount?: HeadcountRule;
  modes: string[];
  /** Whether the document leaves other modes open: then `modes` are the usual ones. */
  otherModes?: boolean;
  procedure: ProcedureStep[];
  renewal: RenewalRule;
  term: TermKind & { clause?: string };
  /** What the Party organisation of this level is called on forms, e.g. in the heading of its opinion block. */
  organ?: string;
  /** What a member may be in the committee besides a member, and how many of each there may be. */
  posts?: Record<string, { max?: number; clause?: string }>;
  /** `unit`: a seat is the unit's, which sends somebody to it. */
  seat?: 'unit';
  /** How many seats one unit may hold in an organisation. */
  perUnit?: number;
  replacement?: ReplacementRule;
}

export interface PolicyLevel extends PolicySeats {
  /** The level of the organisation above, or the levels of which it may be; absent: none. */
  parent?: string | string[];
  /** `false`: its organisations only approve, and have no part-time members. */
  seats?: boolean;
  /** What is otherwise for organisations of a type of their own. */
  types?: Record<string, Partial<PolicySeats>>;
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
  /** The same for what is only asked: who does not meet it is told of with a warning. */
  recommends?: Record<string, unknown>;
  /** Said to the user when `recommends` fails. */
  advice?: string;
  /** `parent`: the unit may also lie in the area of an organisation above. */
  area?: 'parent';
}

export interface PolicyExit {
  clause?: string;
  at?: 'term-end';
  during?: 'term';
  causes?: string[];
  procedure?: ProcedureStep[];
}

export type EvaluationMethod = 'massReview' | 'performance';

/** A grade of the evaluation; `exit`: it calls for an exit of that kind. */
export type Grade = string | { grade: string; exit: string };

/**
 * Who serves where at once. `across`: nobody serves in two of these, each a level or a group of levels; `max`: in how many
 * organisations at most.
 */
export interface ConcurrencyRule {
  across?: (string | string[])[];
  max?: number;
  clause?: string;
}

/** What forms, lists and reports call what the document has its own word for. */
export interface PolicyWords {
  /** The paper that is handed to the member, as the heading of its number. */
  certificate?: string;
  /** The paper by which the superior approves, as the heading of its number. */
  approval?: string;
  /** The organisation that appoints, on the personal form; each line is one of the narrow box. */
  appointer?: string;
  /** A further term. */
  renewal?: string;
  /** Proposed for a further term. */
  renewalProposed?: string;
  /** Taking over somebody's seat, before whose name it stands. */
  replacement?: string;
  /** Proposed for a first term. */
  proposed?: string;
  /** Whose opinion stands first on the personal form; an empty text: nobody's. */
  recommender?: string;
}

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
  concurrent?: boolean | ConcurrencyRule;
  meetings?: { every: Timespan; clause?: string };
  evaluation?: {
    methods?: EvaluationMethod[];
    grades?: Grade[];
    uses?: string[];
    every?: 'year';
    closes?: Timespan;
    clause?: string;
  };
  /** The members' duties, printed as a note on the personal form. */
  duties?: { clause?: string; items: string[] };
  /** How problems are handed to members by their strengths. */
  matters?: { clause?: string; suggest?: { weights?: SuggestWeights; strengths?: Record<string, string[]> } };
  /** What the ledgers and the performance sheet are called on paper; absent: by the plain word for what is in them. */
  ledgers?: Partial<Record<'unit' | 'matter' | 'meeting' | 'activity' | 'evaluation' | 'review', string>>;
  words?: PolicyWords;
  registration: { title: string; to: string; due?: Day; fields: string[]; clause?: string };
}
