/** To whom a problem may be handed, by their strengths (三.2): points that a clerk can add up. */

import { appointmentsOf, openStateOn } from '../model/appointment.ts';
import { employerOf } from '../model/facts.ts';
import { isUnsettled, matterOn } from '../model/matter-state.ts';
import type { SuggestWeights } from '../model/policy.ts';
import type { Day, MatterRecord, MemberRecord, UnitRecord } from '../model/records.ts';
import { ownValue, type Register } from '../model/register.ts';
import { commonWord } from '../text/common-word.ts';
import { compareByCodePoint } from '../text/text-order.ts';

/** Why somebody is suited, or not: each is worth so many points. */
export type Reason =
  | { readonly is: 'unitType'; readonly points: number; readonly type: string; readonly word: string }
  | { readonly is: 'resource'; readonly points: number; readonly resource: string; readonly word: string }
  | { readonly is: 'position'; readonly points: number; readonly position: string; readonly word: string }
  | { readonly is: 'experience'; readonly points: number; readonly matters: readonly string[]; readonly word: string }
  | { readonly is: 'load'; readonly points: number; readonly open: number };

export interface Suggestion {
  readonly member: { readonly id: string; readonly name: string };
  readonly points: number;
  readonly reasons: readonly Reason[];
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly unit: UnitRecord | undefined;
  readonly position: string;
  readonly settled: { readonly id: string; readonly word: string }[];
  open: number;
}

/** Where the policy weighs nothing each reason counts alike, and a problem in hand against it. */
const ALIKE: Required<SuggestWeights> = { unitType: 1, resource: 1, position: 1, experience: 1, load: 1 };

/** Of earlier problems no more are counted: one who settles all of a kind would be handed all of them for ever. */
const MOST_EXPERIENCE = 3;

/** Members are added first, then all problems; each is read once. */
export class Suggestions {
  readonly #matter: MatterRecord;
  readonly #register: Register;
  readonly #asOf: Day;
  readonly #candidates = new Map<string, Candidate>();

  constructor(matter: MatterRecord, register: Register, asOf: Day) {
    this.#matter = matter;
    this.#register = register;
    this.#asOf = asOf;
  }

  /** Whoever serves in the organisation on the as-of day is one. */
  addMember(member: MemberRecord): void {
    const isServing = appointmentsOf(member, this.#register).some(
      (appointment) =>
        appointment.record.organization === this.#matter.organization &&
        openStateOn(appointment, this.#asOf) === 'serving',
    );
    if (!isServing) return;
    const { id, name, position = '' } = member;
    const unit = employerOf(member, this.#register);
    this.#candidates.set(id, { id, name, unit, position, settled: [], open: 0 });
  }

  addMatter(matter: MatterRecord): void {
    const { id, title, assigned } = matter;
    if (id === this.#matter.id || assigned === undefined) return;
    const standing = matterOn(matter, this.#asOf);
    if (standing === undefined || assigned.on > this.#asOf) return;
    const word = isUnsettled(standing) ? undefined : commonWord(title, this.#matter.title);
    for (const member of new Set(assigned.to)) {
      const candidate = this.#candidates.get(member);
      if (candidate === undefined) continue;
      if (isUnsettled(standing)) candidate.open += 1;
      else if (word !== undefined) candidate.settled.push({ id, word });
    }
  }

  /** Who is suited best comes first. */
  ranked(): Suggestion[] {
    const candidates = [...this.#candidates.values()];
    const tellsNothing = commonPlaces(candidates, this.#matter.title);
    return candidates
      .map((candidate) => this.#suggestion(candidate, tellsNothing))
      .sort((first, second) => second.points - first.points || compareByCodePoint(first.member.id, second.member.id));
  }

  #suggestion(candidate: Candidate, tellsNothing: ReadonlySet<string>): Suggestion {
    const { suggest } = this.#register.policy.matters ?? {};
    const weights = { ...ALIKE, ...suggest?.weights };
    const reasons = [
      ...unitTypeReason(candidate, this.#matter.title, suggest?.strengths ?? {}, weights),
      ...resourceReason(candidate, this.#matter.title, weights),
      ...positionReason(candidate, this.#matter.title, tellsNothing, weights),
      ...experienceReason(candidate, weights),
      ...loadReason(candidate, weights),
    ];
    const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
    return { member: { id: candidate.id, name: candidate.name }, points, reasons };
  }
}

type Weights = Required<SuggestWeights>;

/** What the policy says that units of this type are good at. */
function unitTypeReason(
  { unit }: Candidate,
  title: string,
  strengths: Readonly<Record<string, readonly string[]>>,
  { unitType: points }: Weights,
): Reason[] {
  const words = unit === undefined ? undefined : ownValue(strengths, unit.type);
  const word = words?.find((each) => title.includes(each));
  return unit === undefined || word === undefined ? [] : [{ is: 'unitType', points, type: unit.type, word }];
}

function resourceReason({ unit }: Candidate, title: string, { resource: points }: Weights): Reason[] {
  for (const resource of unit?.resources ?? []) {
    const word = commonWord(resource, title);
    if (word !== undefined) return [{ is: 'resource', points, resource, word }];
  }
  return [];
}

function positionReason(
  { unit, position }: Candidate,
  title: string,
  tellsNothing: ReadonlySet<string>,
  { position: points }: Weights,
): Reason[] {
  const word = commonWord(placeOf(unit, position), title);
  if (word === undefined || tellsNothing.has(word)) return [];
  return [{ is: 'position', points, position: placeOf(unit, position), word }];
}

function placeOf(unit: UnitRecord | undefined, position: string): string {
  return `${unit?.name ?? ''}${position}`;
}

function experienceReason({ settled }: Candidate, { experience }: Weights): Reason[] {
  const [first] = settled;
  if (first === undefined) return [];
  const counted = settled.slice(-MOST_EXPERIENCE);
  const points = counted.length * experience;
  return [{ is: 'experience', points, matters: counted.map(({ id }) => id), word: first.word }];
}

function loadReason({ open }: Candidate, { load }: Weights): Reason[] {
  return open === 0 ? [] : [{ is: 'load', points: -open * load, open }];
}

/** Words that the place of more than half of several has in common with the problem: they tell nobody apart. */
function commonPlaces(candidates: readonly Candidate[], title: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { unit, position } of candidates) {
    const word = commonWord(placeOf(unit, position), title);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const many = Math.max(1, candidates.length / 2);
  return new Set([...counts].flatMap(([word, count]) => (count > many ? [word] : [])));
}
