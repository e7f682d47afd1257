import { daysBetween } from '../model/day.ts';
import { gradesOf } from '../model/policy-words.ts';
import type { Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { type Period, servicesOf, yearPeriod } from '../model/service.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { yearOf } from './ledger.ts';
import type { Each } from './ledger-of.ts';
import { NameBook } from './name-book.ts';
import { type Review, ReviewNotes, stretchesWithin } from './review.ts';

/** Whose reviews are wanted: of one member, of all in one organisation, or both. */
export interface ReviewSelection {
  readonly asOf: Day;
  readonly member?: string | undefined;
  readonly organization?: string | undefined;
  /** A year. */
  readonly period?: number | undefined;
}

const BEGINNING = '1000-01-01';

/** One review for each organisation in which a wanted member served in the time; the best evaluated first. */
export function reviewsOf(source: { register: Register; each: Each }, selection: ReviewSelection): Review[] {
  const { each, register } = source;
  const notes = notesFor(source, selection);
  const { asOf, period } = selection;
  const noteOf = (organization: string, member: string) => notes.get(organization)?.get(member);
  const heldOn = new Map<string, Day[]>();
  each('meeting', ({ organization, on, attendees }) => {
    if (on > asOf || !notes.has(organization)) return;
    const came = [...new Set(attendees)];
    const days = heldOn.get(organization) ?? [];
    heldOn.set(organization, days);
    days.push(on);
    for (const member of came) noteOf(organization, member)?.attend(on);
  });
  each('matter', (matter) => {
    const { organization, assigned } = matter;
    for (const member of new Set(assigned?.to)) noteOf(organization, member)?.take(matter);
  });
  each('activity', (activity) => {
    if (activity.on > asOf) return;
    for (const member of new Set(activity.members)) noteOf(activity.organization, member)?.join(activity);
  });
  each('evaluation', (evaluation) => {
    if (evaluation.period > (period ?? yearOf(asOf))) return;
    noteOf(evaluation.organization, evaluation.member)?.evaluate(evaluation);
  });
  for (const days of heldOn.values()) days.sort();
  const reviews = [...notes.values()].flatMap((own) => [...own.values()]);
  return reviews
    .map((note) => note.review(heldOn.get(note.organization.id) ?? []))
    .sort(comparingReviews(gradesOf(register.policy)));
}

/** By organisation, then member. */
function notesFor(
  { register, each }: { register: Register; each: Each },
  { asOf, member: wanted, organization, period }: ReviewSelection,
): Map<string, Map<string, ReviewNotes>> {
  const names = new NameBook(register);
  const span: Period = period === undefined ? { from: BEGINNING, until: asOf } : untilDay(yearPeriod(period), asOf);
  const daysLookedAt = period === undefined ? undefined : daysOf(yearPeriod(period));
  const notes = new Map<string, Map<string, ReviewNotes>>();
  each('member', (member: MemberRecord) => {
    const { id, name } = member;
    if (wanted !== undefined && wanted !== id) return;
    const services = servicesOf(member, register, asOf);
    const own = new Set(services.map((service) => service.organization));
    for (const place of own) {
      if (organization !== undefined && organization !== place) continue;
      const there = services.filter((service) => service.organization === place);
      const served = stretchesWithin(there, span);
      if (served.length === 0) continue;
      const others = notes.get(place) ?? new Map<string, ReviewNotes>();
      notes.set(place, others);
      others.set(id, new ReviewNotes({ id, name }, names.organization(place), served, asOf, daysLookedAt));
    }
  });
  return notes;
}

function untilDay({ from, until }: Period, day: Day): Period {
  return { from, until: until < day ? until : day };
}

function daysOf({ from, until }: Period): number {
  return daysBetween(from, until) + 1;
}

/** By the latest grade in the order of the policy, then by scores, then by attendance. */
function comparingReviews(grades: readonly string[]) {
  const rank = new Map(grades.map((grade, index) => [grade, index]));
  const rankOf = ({ evaluations: [latest] }: Review) => rank.get(latest?.grade ?? '') ?? grades.length;
  return (first: Review, second: Review): number =>
    compareByCodePoint(first.organization.id, second.organization.id) ||
    rankOf(first) - rankOf(second) ||
    scoreOf(second) - scoreOf(first) ||
    attendanceOf(second) - attendanceOf(first) ||
    compareByCodePoint(first.member.id, second.member.id);
}

function scoreOf({ evaluations: [latest] }: Review): number {
  return (latest?.massReview?.score ?? 0) + (latest?.performance?.score ?? 0);
}

function attendanceOf({ meetings: { held, attended } }: Review): number {
  return held === 0 ? 0 : attended / held;
}
