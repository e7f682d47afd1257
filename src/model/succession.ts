/** Who took over whose seat, where the unit that a seat belongs to replaces whom it sent. */

import { allLevels } from './level.ts';
import { officeOf } from './office.ts';
import type { Policy } from './policy.ts';
import type { AppointmentRecord, Day } from './records.ts';
import type { Register, SeatHolder } from './register.ts';
import { lastDayByPolicy } from './term.ts';
import { unlessUnknown } from './unknown.ts';

/** An appointment as it stands in the record of somebody else. */
export interface HeldSeat {
  readonly holder: SeatHolder;
  /** Position in the holder's `appointments`. */
  readonly index: number;
  readonly record: AppointmentRecord;
}

/** Whether one appointment may hang on that of another member. */
export function letsUnitsReplace(policy: Policy): boolean {
  return allLevels(policy).some(({ replacement }) => replacement !== undefined);
}

/** The seat that an appointment takes over: the last that began before it in the same organisation. */
export function seatTakenOver(
  { organization, replaces, start }: AppointmentRecord,
  { holders }: Register,
): HeldSeat | undefined {
  const holder = replaces === undefined ? undefined : holders?.get(replaces);
  let last: HeldSeat | undefined;
  for (const [index, record] of holder?.appointments.entries() ?? []) {
    if (record.organization !== organization || record.start === undefined) continue;
    if (start !== undefined && record.start >= start) continue;
    if (holder !== undefined && record.start >= (last?.record.start ?? '')) last = { holder, index, record };
  }
  return last;
}

/** What a member is called whose seat was taken over; the id where that cannot be told. */
export function holderNamed(id: string, { holders }: Register): string {
  return unlessUnknown(() => holders?.get(id)?.name) ?? id;
}

/** The unit whose seat it is. */
export function unitOfSeat({ holder, record }: HeldSeat): string | undefined {
  return record.unit ?? holder.unit;
}

type Successions = ReadonlyMap<AppointmentRecord, readonly HeldSeat[]>;

const knownSuccessions = new WeakMap<Register, Successions>();

/** By the seats that were taken over, as they stand in the register: who did, the earliest first. */
export function successionsIn(register: Register): Successions {
  let known = knownSuccessions.get(register);
  if (known === undefined) {
    known = successionsOf(register);
    knownSuccessions.set(register, known);
  }
  return known;
}

function successionsOf(register: Register): Successions {
  const found = new Map<AppointmentRecord, HeldSeat[]>();
  for (const successor of replacementsIn(register)) {
    const seat = unlessUnknown(() => seatTakenOver(successor.record, register));
    // A unit takes over no seat of another: that is told, and nothing follows from it.
    if (seat === undefined || unlessUnknown(() => unitOfSeat(successor) === unitOfSeat(seat)) !== true) continue;
    const others = found.get(seat.record);
    if (others) others.push(successor);
    else found.set(seat.record, [successor]);
  }
  for (const successors of found.values()) successors.sort(byStart);
  return found;
}

function* replacementsIn({ holders }: Register): Generator<HeldSeat> {
  for (const holder of holders?.values() ?? []) {
    for (const [index, record] of unlessUnknown(() => holder?.appointments.entries()) ?? []) {
      const isMeant = unlessUnknown(() => record.replaces !== undefined && record.withdrawn === undefined);
      if (holder !== undefined && isMeant === true) yield { holder, index, record };
    }
  }
}

/** A nomination comes last. */
function byStart(first: HeldSeat, second: HeldSeat): number {
  const [a, b] = [first, second].map(({ record }) => unlessUnknown(() => record.start) ?? '~');
  return (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''));
}

/** The last seat of each member in an organisation, or in any, that nobody has taken over; as far as the register is known. */
export function seatsToTakeOver(register: Register, organization?: string): HeldSeat[] {
  const taken = successionsIn(register);
  return [...(register.holders?.values() ?? [])].flatMap((holder) => {
    const last = new Map<string, HeldSeat>();
    for (const [index, record] of unlessUnknown(() => holder?.appointments.entries()) ?? []) {
      const isMeant = unlessUnknown(() => isSeatOfUnit(record, register) && record.start !== undefined);
      const isThere = organization === undefined || unlessUnknown(() => record.organization) === organization;
      if (holder !== undefined && isMeant === true && isThere) last.set(record.organization, { holder, index, record });
    }
    return [...last.values()].filter(({ record }) => !taken.has(record));
  });
}

function isSeatOfUnit(record: AppointmentRecord, register: Register): boolean {
  return officeOf(record, register).level?.replacement !== undefined;
}

type KnownEnds = WeakMap<AppointmentRecord, { readonly day: Day | undefined }>;

const knownEnds = new WeakMap<Register, KnownEnds>();

/**
 * The last day of the term of which a successor serves the rest: that of whoever began it, however often the seat has
 * been taken over since. Each took over from somebody who began earlier, so that it comes to an end.
 */
export function endOfTermTakenOver(record: AppointmentRecord, register: Register): Day | undefined {
  const ends = knownEnds.get(register) ?? new WeakMap();
  knownEnds.set(register, ends);
  const passed: AppointmentRecord[] = [];
  let day: Day | undefined;
  for (let seat = seatTakenOver(record, register); seat !== undefined; seat = seatTakenOver(seat.record, register)) {
    const known = ends.get(seat.record);
    passed.push(seat.record);
    day = known ? known.day : unlessUnknown(() => endAsBegun(seat?.record, register));
    if (known !== undefined || day !== undefined || !isRest(seat.record, register)) break;
  }
  for (const each of passed) ends.set(each, { day });
  return day;
}

/** The last day for whoever serves the rest of a term; `undefined` where nothing of it is left. */
export function lastDayOfRest(record: AppointmentRecord, start: Day, register: Register): Day | undefined {
  const end = unlessUnknown(() => endOfTermTakenOver(record, register));
  return end !== undefined && end < start ? undefined : end;
}

/** As it is recorded, or as the policy has it; `undefined` where it is itself the rest of an earlier one. */
function endAsBegun(record: AppointmentRecord | undefined, register: Register): Day | undefined {
  const { start, end } = record ?? {};
  if (record === undefined || start === undefined) return undefined;
  if (end !== undefined && end >= start) return end;
  const { organization, level } = officeOf(record, register);
  return organization && level && lastDayByPolicy(level, organization, start);
}

function isRest(record: AppointmentRecord, register: Register): boolean {
  const level = unlessUnknown(() => officeOf(record, register).level);
  return level !== undefined && 'rest' in level.term;
}
