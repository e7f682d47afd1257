/** Who may serve where at once. */

import { type Appointment, overlap } from './appointment.ts';
import type { ConcurrencyRule, Policy } from './policy.ts';
import { organizationAt } from './register.ts';

/** Two seats that nobody may have at once, or one more than somebody may have. */
export interface Clash {
  readonly is: 'any' | 'across' | 'many';
  readonly earlier: Appointment;
  readonly later: Appointment;
  /** In how many organisations the person serves, and may serve; only of `many`. */
  readonly serving: number;
  readonly max: number;
}

/** For each appointment, in the order of their starts, the first that it clashes with. */
export function* clashesOf(appointments: readonly Appointment[]): Generator<Clash> {
  const started = appointments.filter(({ record }) => record.start !== undefined);
  started.sort((first, second) => ((first.record.start ?? '') < (second.record.start ?? '') ? -1 : 1));
  let open: Appointment[] = [];
  for (const later of started) {
    const { start = '' } = later.record;
    open = open.filter(({ lastDay }) => lastDay === undefined || start <= lastDay);
    const clash = clashOf(later, open);
    if (clash) yield clash;
    open.push(later);
  }
}

function clashOf(later: Appointment, open: readonly Appointment[]): Clash | undefined {
  const rule = ruleOf(later.policy);
  if (rule === undefined) return undefined;
  const meets = (other: Appointment) =>
    other.record.organization !== later.record.organization && overlap(other, later);
  const { across, max } = rule;
  const earlier = across && open.find((other) => meets(other) && areApart(other, later, across));
  if (earlier) return { is: across === ANY ? 'any' : 'across', earlier, later, serving: 2, max: 1 };
  if (max === undefined || open.length < max) return undefined;
  const others = open.filter(meets);
  const serving = new Set(others.map(({ record }) => record.organization)).size + 1;
  const [first] = others;
  return first && serving > max ? { is: 'many', earlier: first, later, serving, max } : undefined;
}

const ANY: NonNullable<ConcurrencyRule['across']> = [];

function ruleOf({ concurrent }: Policy): ConcurrencyRule | undefined {
  if (concurrent === false) return { across: ANY };
  return typeof concurrent === 'object' ? concurrent : undefined;
}

/** Whether the two are in organisations of levels that nobody serves in at once. */
function areApart(first: Appointment, second: Appointment, across: NonNullable<ConcurrencyRule['across']>): boolean {
  if (across === ANY) return true;
  const [one, other] = [groupOf(first, across), groupOf(second, across)];
  return one >= 0 && other >= 0 && one !== other;
}

function groupOf({ organization, record }: Appointment, across: NonNullable<ConcurrencyRule['across']>): number {
  if (organization === undefined) return -1;
  const { level } = organizationAt(organization, record.start);
  return across.findIndex((group) => [group].flat().includes(level));
}
