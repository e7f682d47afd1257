import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appointment, appointmentsOf, isOpen, overlap, stateOn } from '../../src/model/appointment.ts';
import type { AppointmentRecord, Day } from '../../src/model/records.ts';
import { type Career, career, LIFETIME } from './careers.ts';
import { stepDays, stepMonths } from './naive-calendar.ts';

/** The end by the policy `liuyang-2013`, said once more: three years less a day, or the end of the committee's term. */
function naiveEnd(record: AppointmentRecord, { register }: Career): Day | undefined {
  if (record.end !== undefined) return record.end;
  const organization = register.organizations.get(record.organization);
  const term = organization && register.policy.levels[organization.level]?.term;
  if (record.start === undefined || term === undefined) return undefined;
  const { start } = record;
  if ('with' in term) return organization?.terms?.findLast((own) => own.start <= start && start <= own.end)?.end;
  if (!('years' in term)) return undefined;
  const corresponding = stepMonths(start, 12 * term.years);
  return term.lastDay === 'corresponding' ? corresponding : stepDays(corresponding, -1);
}

/** The contract's four sentences about the state of an appointment, one after the other. */
function naiveState(record: AppointmentRecord, of: Career, day: Day): string {
  const end = naiveEnd(record, of);
  const days = [end, record.exit?.on].filter((each) => each !== undefined).sort();
  const lastDay = days[0] ?? '9999';
  const { start } = record;
  if (start === undefined || start > day) return 'nominated';
  if (start <= day && day <= lastDay) return 'serving';
  const isLater = (other: AppointmentRecord) =>
    other.organization === record.organization && (other.start === undefined || other.start > start);
  const hasLater = of.member.appointments.some((other) => other !== record && isLater(other));
  if (end !== undefined && day > end && record.exit === undefined && !hasLater) return 'lapsed';
  return 'ended';
}

function everyAppointment(check: (appointment: Appointment, of: Career, all: readonly Appointment[]) => void): void {
  const property = fc.property(career, (of) => {
    const all = appointmentsOf(of.member, of.register);
    for (const appointment of all) check(appointment, of, all);
  });
  fc.assert(property, { numRuns: 60 });
}

describe('the state of an appointment', () => {
  it('is on every day of its life what the contract says', () => {
    everyAppointment((appointment, of) => {
      const told = LIFETIME.map((day) => stateOn(appointment, day));
      const wanted = LIFETIME.map((day) => naiveState(appointment.record, of, day));
      expect(told).toEqual(wanted);
    });
  });

  it('only goes on: nominated, serving, then lapsed or ended', () => {
    everyAppointment((appointment) => {
      const letters = LIFETIME.map((day) => stateOn(appointment, day).charAt(0)).join('');
      expect(letters).toMatch(/^n*s*(l*|e*)$/);
    });
  });

  it('is serving exactly from the start to the last day', () => {
    everyAppointment((appointment) => {
      const served = LIFETIME.filter((day) => stateOn(appointment, day) === 'serving');
      const { start } = appointment.record;
      if (start === undefined || (appointment.lastDay ?? start) < start) expect(served).toEqual([]);
      else expect([served[0], served.at(-1)]).toEqual([start, appointment.lastDay ?? LIFETIME.at(-1)]);
    });
  });

  it('is open until it has ended, and then never again', () => {
    everyAppointment((appointment) => {
      const told = LIFETIME.map((day) => isOpen(appointment, day));
      expect(told).toEqual(
        LIFETIME.map((day) => ['nominated', 'serving', 'lapsed'].includes(stateOn(appointment, day))),
      );
    });
  });
});

describe('two times of service', () => {
  function servedDays(appointment: Appointment): Set<Day> {
    return new Set(LIFETIME.filter((day) => stateOn(appointment, day) === 'serving'));
  }

  it('overlap where they share a day, and only there', () => {
    everyAppointment((appointment, _, all) => {
      const days = servedDays(appointment);
      // A time that ends before it begins is a mistake that other rules tell; no day is served in it.
      if (days.size === 0) return;
      for (const other of all) {
        const theirs = servedDays(other);
        if (theirs.size > 0) expect(overlap(appointment, other)).toBe([...days].some((day) => theirs.has(day)));
      }
    });
  });

  it('overlap both ways or not at all, and each with itself', () => {
    everyAppointment((appointment, _, all) => {
      for (const other of all) expect(overlap(appointment, other)).toBe(overlap(other, appointment));
      if (servedDays(appointment).size > 0) expect(overlap(appointment, appointment)).toBe(true);
      if (appointment.record.start === undefined) expect(overlap(appointment, appointment)).toBe(false);
    });
  });

  it('follow each other: what is before is by the same organisation and no later', () => {
    everyAppointment(({ record, previous, isRenewal, isFollowed }, { member }) => {
      const others = member.appointments.filter(
        (other) => other !== record && other.organization === record.organization,
      );
      const earlier = others.filter((other) => (other.start ?? '9999') < (record.start ?? '9999'));
      const latest = earlier
        .map((other) => other.start ?? '')
        .sort()
        .at(-1);
      expect(previous?.start).toBe(latest);
      expect(isRenewal).toBe(previous !== undefined && previous.exit === undefined);
      expect(isFollowed).toBe(others.some((other) => (other.start ?? '9999') > (record.start ?? '9999')));
    });
  });
});
