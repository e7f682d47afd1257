import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../src/model/appointment.ts';
import type { AppointmentRecord } from '../../src/model/records.ts';
import { isRenewalOf } from '../../src/model/renewal.ts';

type Previous = Pick<Appointment, 'record' | 'end' | 'term' | 'organization' | 'level'>;

function previous(more: Partial<Previous> = {}): Appointment {
  const record = { organization: '东镇', start: '2010-06-01' } as AppointmentRecord;
  return {
    record,
    end: '2013-05-31',
    term: undefined,
    organization: undefined,
    level: undefined,
    ...more,
  } as Appointment;
}

function next(more: Partial<AppointmentRecord>): AppointmentRecord {
  return { organization: '东镇', ...more } as AppointmentRecord;
}

describe('an appointment is the renewal of the one before', () => {
  it('unless that one was left, or somebody is replaced by it', () => {
    expect(isRenewalOf(next({ start: '2013-06-01' }), previous())).toBe(true);
    expect(isRenewalOf(next({ start: '2013-06-01', replaces: '李四' }), previous())).toBe(false);
    const left = { ...previous().record, exit: { kind: '免去', on: '2012-01-01' } } as AppointmentRecord;
    expect(isRenewalOf(next({ start: '2013-06-01' }), previous({ record: left }))).toBe(false);
  });

  it('where neither says when', () => {
    expect(isRenewalOf(next({}), previous())).toBe(true);
    expect(isRenewalOf(next({ start: '2020-01-01' }), previous({ end: undefined }))).toBe(true);
  });

  it('if it begins no earlier than that did', () => {
    expect(isRenewalOf(next({ start: '2010-06-01' }), previous())).toBe(true);
    expect(isRenewalOf(next({ start: '2010-05-31' }), previous())).toBe(false);
  });

  it('if it begins within the time that the policy gives, by its first day or the last of its steps', () => {
    const level = { renewal: { steps: [], within: '3 months' } } as unknown as Appointment['level'];
    expect(isRenewalOf(next({ start: '2013-08-31' }), previous({ level }))).toBe(true);
    expect(isRenewalOf(next({ start: '2013-09-01' }), previous({ level }))).toBe(false);
    const steps = { 研究: { on: '2013-09-01' }, 提名: { on: '2013-06-01' } };
    expect(isRenewalOf(next({ steps }), previous({ level }))).toBe(false);
    // Of what has no end nobody can say how long ago it was.
    expect(isRenewalOf(next({ start: '2020-01-01' }), previous({ level, end: undefined }))).toBe(true);
  });
});
