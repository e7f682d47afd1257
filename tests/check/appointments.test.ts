import { describe, expect, it } from 'vitest';
import { appointmentsAsKnown } from '../../src/check/appointments.ts';
import type { Appointment } from '../../src/model/appointment.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import { makeUnknown, unlessUnknown } from '../../src/model/unknown.ts';
import { appointment, member, POLICY, registerOf } from '../expiry.builders.ts';

const WORKED_OUT = [
  'organization',
  'level',
  'term',
  'end',
  'lastDay',
  'previous',
  'isRenewal',
  'isFollowed',
  'nomination',
] as const;

/** The fields of an appointment that cannot be read. */
function unknownIn(of: Appointment): string[] {
  return ['record', 'policy', ...WORKED_OUT].filter((field) => {
    const read = unlessUnknown(() => [of[field as keyof Appointment]]);
    return read === undefined;
  });
}

function personWith(starts: readonly string[], ...wrong: (string | number)[][]): MemberRecord {
  const person = member({ appointments: starts.map((start) => appointment({ start })) });
  for (const path of wrong) makeUnknown(person, path);
  return person;
}

describe('appointments of which not all is known', () => {
  it('are worked out where what is wrong is not read for it', () => {
    const person = personWith(['2010-10-15', '2013-10-16'], ['birthDate'], ['appointments', 0, 'mode']);
    const found = appointmentsAsKnown(person, registerOf());
    expect(found.map(({ end, isRenewal }) => [end, isRenewal])).toEqual([
      ['2013-10-15', false],
      ['2016-10-16', true],
    ]);
  });

  it('know nothing of each other, but their own organisation and level', () => {
    const person = personWith(['2010-10-15', '2013-10-16'], ['appointments', 1, 'start']);
    const [first, second, ...more] = appointmentsAsKnown(person, registerOf());
    expect(more).toEqual([]);
    expect(first && unknownIn(first)).toEqual(['end', 'lastDay', 'previous', 'isRenewal', 'isFollowed', 'nomination']);
    expect([first?.organization?.id, first?.index, first?.record.start]).toEqual(['东镇', 0, '2010-10-15']);
    expect(first?.policy).toBe(POLICY);
    expect(first?.member === person).toBe(true);
    expect(second?.index).toBe(1);
    expect(second && unknownIn(second)).toEqual([...WORKED_OUT]);
    expect(second?.policy).toBe(POLICY);
  });

  it('that are the only one are known as far as they themselves are', () => {
    const [only] = appointmentsAsKnown(personWith(['2010-10-15'], ['appointments', 0, 'organization']), registerOf());
    expect(only && unknownIn(only)).toEqual([...WORKED_OUT]);
    expect(only?.record.start).toBe('2010-10-15');
  });

  it('are unknown as a whole where their record is', () => {
    const [first, second] = appointmentsAsKnown(
      personWith(['2010-10-15', '2013-10-16'], ['appointments', 0]),
      registerOf(),
    );
    expect(first && unknownIn(first)).toEqual(['record', ...WORKED_OUT]);
    expect(second?.record.start).toBe('2013-10-16');
  });

  it('are one of which nothing is known where nobody can say how many there are', () => {
    const [only, ...more] = appointmentsAsKnown(
      personWith(['2010-10-15', '2013-10-16'], ['appointments']),
      registerOf(),
    );
    expect(more).toEqual([]);
    expect(only && unknownIn(only)).toEqual(['record', ...WORKED_OUT]);
  });

  it('may have been judged by any of several documents', () => {
    const register = {
      ...registerOf(),
      formerDocuments: [{ until: '2012-12-31', policy: { ...POLICY, id: 'former' } }],
    };
    const [only] = appointmentsAsKnown(personWith(['2010-10-15'], ['appointments', 0, 'start']), register);
    expect(only && unknownIn(only)).toEqual(['policy', ...WORKED_OUT]);
  });

  it('fail with what else goes wrong', () => {
    const person = member();
    Object.defineProperty(person, 'appointments', {
      get: () => {
        throw new TypeError('not of the record');
      },
    });
    expect(() => appointmentsAsKnown(person, registerOf())).toThrow(TypeError);
  });
});
