import { describe, expect, it } from 'vitest';
import { type Appointment, appointmentsOf, isOpen, overlap, stateOn } from '../../src/model/appointment.ts';
import type { AppointmentRecord, Day } from '../../src/model/records.ts';
import fc from '../support/properties.ts';
import { type Career, career, LIFETIME } from './careers.ts';
import { stepMonths } from './naive-calendar.ts';

/** Those of the same organisation that have a start, and a later one. */
function naiveLater(record: AppointmentRecord, { member }: Career): AppointmentRecord[] {
  return member.appointments.filter(
    ({ organization, start = '' }) => organization === record.organization && start > (record.start ?? '9999'),
  );
}

const firstOf = (...days: (Day | undefined)[]): Day | undefined => days.filter((day) => day !== undefined).sort()[0];

/** The end of an organisation's term: what it was before the first decision after the person was out, or what it is. */
function naiveOwnEnd(record: AppointmentRecord, of: Career): Day | undefined {
  const { start = '' } = record;
  const terms = of.register.organizations.get(record.organization)?.terms ?? [];
  const term = terms.filter((own) => own.start <= start && start <= own.end).at(-1);
  const out = firstOf(record.exit?.on, ...naiveLater(record, of).map((later) => later.start)) ?? '9999';
  const after = (term?.changed ?? []).filter((change) => change.on > out);
  return after[0]?.from ?? term?.end;
}

/** The end by the policy `liuyang-2013`, said once more: three years, or the end of the committee's term. */
function naiveEnd(record: AppointmentRecord, of: Career): Day | undefined {
  const organization = of.register.organizations.get(record.organization);
  const term = organization && of.register.policy.levels[organization.level]?.term;
  const { start, end } = record;
  if (start === undefined || term === undefined) return start && end;
  const recorded = end !== undefined && end >= start ? end : undefined;
  const own = 'with' in term ? naiveOwnEnd(record, of) : undefined;
  const counted = own ?? recorded ?? ('lastDay' in term ? stepMonths(start, 12 * term.years) : undefined);
  const { until = '9999' } = organization?.active ?? {};
  return start <= until && until < (counted ?? '9999') ? until : counted;
}

/** The contract's sentences about the state of an appointment, one after the other. */
function naiveState(record: AppointmentRecord, of: Career, day: Day): string {
  const end = naiveEnd(record, of);
  const lastDay = firstOf(end, record.exit?.on) ?? '9999';
  const { start } = record;
  if (start === undefined && record.withdrawn !== undefined && record.withdrawn.on <= day) return 'withdrawn';
  if (start === undefined || start > day) return 'nominated';
  if (start <= day && day <= lastDay) return 'serving';
  const hasLater = naiveLater(record, of).length > 0;
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

  it('only goes on: nominated, then withdrawn, or serving, then lapsed or ended', () => {
    everyAppointment((appointment) => {
      const letters = LIFETIME.map((day) => stateOn(appointment, day).charAt(0)).join('');
      expect(letters).toMatch(/^n*(w*|s*(l*|e*))$/);
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

/** Whether a third term of the organisation, in its list, lies between those of the two appointments. */
function skipsTerm({ previous }: Appointment, { register }: Career, day: Day | undefined): boolean {
  const { start, organization = '' } = previous?.record ?? {};
  const found = register.organizations.get(organization);
  const kind = found && register.policy.levels[found.level]?.term;
  if (kind === undefined || !('with' in kind) || start === undefined || day === undefined) return false;
  const place = (date: Day) => (found?.terms ?? []).findLastIndex((own) => own.start <= date && date <= own.end);
  if (previous?.end === undefined || place(start) < 0 || place(day) < 0) return false;
  return place(day) - place(start) > 1;
}

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

  it('follow each other: what is before is by the same organisation and started earlier', () => {
    everyAppointment(({ record, previous, isFollowed }, of) => {
      const others = of.member.appointments.filter(({ organization }) => organization === record.organization);
      const earlier = others.map(({ start = '9999' }) => start).filter((start) => start < (record.start ?? '9999'));
      expect(previous?.record.start).toBe(earlier.sort().at(-1));
      expect(isFollowed).toBe(record.start !== undefined && naiveLater(record, of).length > 0);
    });
  });

  it('go on from each other where nobody left, within half a year and in the next term of the organisation', () => {
    everyAppointment((appointment, of) => {
      const { record, previous, isRenewal } = appointment;
      const { start, end, exit } = { ...previous?.record, end: previous?.end };
      const stands = record.start ?? Object.values(record.steps ?? {})[0]?.on;
      const isInTime = stands === undefined || end === undefined || stands <= stepMonths(end, 6);
      const isAfter = stands === undefined || stands >= (start ?? '');
      const isKnown = of.register.organizations.has(record.organization);
      const isExpected = previous !== undefined && exit === undefined && (isInTime || !isKnown) && (isAfter || !end);
      expect(isRenewal).toBe(isExpected && !skipsTerm(appointment, of, stands));
    });
  });

  it('name the nomination that would renew the latest of them', () => {
    everyAppointment((appointment, _, all) => {
      const renewing = all.filter(({ record, previous, isRenewal }) => {
        return previous === appointment && isRenewal && record.start === undefined && record.withdrawn === undefined;
      });
      expect(appointment.nomination).toBe(renewing[0]);
      if (renewing.length > 0) expect(appointment.isFollowed).toBe(false);
    });
  });
});
