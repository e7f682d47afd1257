/** Who has a row in a template, and which of the appointments it shows. */

import { type AppointmentState, appointmentsOf, stateOn } from '../model/appointment.ts';
import type { Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { compareByCodePoint } from '../text/text-order.ts';

/** By what rows are ordered. */
export interface Seat {
  readonly organization: string;
  readonly category: string;
  readonly start: Day | undefined;
  readonly name: string;
}

export interface ShownAppointment {
  readonly position: number;
  readonly seat: Seat;
  /** Whether the member has a further one, of another organisation, that is not over. */
  readonly hasOthers: boolean;
}

const OPEN: ReadonlySet<AppointmentState> = new Set<AppointmentState>(['serving', 'nominated', 'lapsed']);

/** The newest appointment that is not over, of those of the organisations; `undefined` for whoever is out. */
export function shownAppointment(
  member: MemberRecord,
  register: Register,
  asOf: Day,
  organizations: ReadonlySet<string>,
): ShownAppointment | undefined {
  const open = appointmentsOf(member, register).filter((appointment) => OPEN.has(stateOn(appointment, asOf)));
  const newest = open.filter(({ record }) => organizations.has(record.organization)).at(-1);
  if (newest === undefined) return undefined;
  const { organization, category, start } = newest.record;
  return {
    position: newest.index,
    seat: { organization, category, start, name: member.name },
    hasOthers: open.some(({ record }) => record.organization !== organization),
  };
}

/** By the strokes of the surname, as rosters of people are (按姓氏笔画为序). */
const byStrokes = new Intl.Collator('zh-u-co-stroke');

/** Organisations as asked for, within them as on the roster: by category, by start, by name. */
export function bySeat({ policy }: Register, organizations: Iterable<string>): (one: Seat, other: Seat) => number {
  const rankOf = (ids: Iterable<string>) => new Map([...ids].map((id, index) => [id, index]));
  const [places, categories] = [rankOf(organizations), rankOf(policy.categories.map(({ id }) => id))];
  const rank = (ranks: ReadonlyMap<string, number>, id: string) => ranks.get(id) ?? ranks.size;
  return (one, other) =>
    rank(places, one.organization) - rank(places, other.organization) ||
    rank(categories, one.category) - rank(categories, other.category) ||
    compareByCodePoint(one.start ?? '9', other.start ?? '9') ||
    byStrokes.compare(one.name, other.name);
}
