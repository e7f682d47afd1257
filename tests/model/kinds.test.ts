import { describe, expect, it } from 'vitest';
import { member } from '../../src/model/kinds/member.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import { makeUnknown } from '../../src/model/unknown.ts';

const bare: MemberRecord = {
  id: '甲',
  name: '甲',
  gender: '女',
  appointments: [{ organization: '东镇', category: '社区骨干', mode: '聘任' }],
};

const full: MemberRecord = {
  ...bare,
  birthDate: '1968-04',
  workStarted: '1988-09',
  party: { joined: '1990-07-01', confirmed: '1991-07-01' },
  resume: [
    { from: '1988-09', to: '1999-12', what: '教师' },
    { from: '2000-01', what: '校长' },
  ],
  family: [{ name: '乙', relation: '之子', birthDate: '1995-01' }],
  appointments: [
    {
      ...bare.appointments[0],
      organization: '东镇',
      category: '社区骨干',
      mode: '聘任',
      start: '2013-10-15',
      steps: { 公示: { on: '2013-10-16', until: '2013-10-22' } },
      exit: { kind: '自行退出', on: '2014-03-01', steps: { 备案: { on: '2014-03-02' } } },
    },
    { organization: '西镇', category: '社区骨干', mode: '聘任', withdrawn: { on: '2013-11-01' } },
  ],
};

/** Days by the field in which they stand. */
function daysOf(record: MemberRecord): Record<string, string | undefined> {
  const noted: Record<string, string | undefined> = {};
  member.done(record, (date, ...path) => {
    if (date !== undefined) noted[path.join('.')] = date;
  });
  return noted;
}

function actsOf(record: MemberRecord): unknown[] {
  const noted: unknown[] = [];
  member.acts?.(record, (organization, days, ...path) => noted.push([organization, days, path.join('.')]));
  return noted;
}

describe('a member', () => {
  it('has done what its days tell of, each at its field', () => {
    expect(daysOf(full)).toEqual({
      birthDate: '1968-04',
      workStarted: '1988-09',
      'party.joined': '1990-07-01',
      'party.confirmed': '1991-07-01',
      'resume.0.from': '1988-09',
      'resume.0.to': '1999-12',
      'resume.1.from': '2000-01',
      'family.0.birthDate': '1995-01',
      'appointments.0.steps.公示.on': '2013-10-16',
      'appointments.0.exit.on': '2014-03-01',
      'appointments.0.exit.steps.备案.on': '2014-03-02',
      'appointments.1.withdrawn.on': '2013-11-01',
    });
    expect(daysOf(bare)).toEqual({});
  });

  it('is appointed by an organisation on the first day of each term, as far as it is known', () => {
    expect(actsOf(full)).toEqual([['东镇', { from: '2013-10-15', until: '2013-10-15' }, 'appointments.0.start']]);
    expect(actsOf(bare)).toEqual([]);
    const [first] = full.appointments;
    if (first === undefined) throw new Error('an appointment');
    const second = { ...first, organization: '西镇', start: '2012-01-01' };
    const nowhere = { ...first };
    makeUnknown(nowhere, ['organization']);
    const { organization: _, ...without } = first;
    expect(actsOf({ ...full, appointments: [nowhere, without as never, second] })).toEqual([
      ['西镇', { from: '2012-01-01', until: '2012-01-01' }, 'appointments.2.start'],
    ]);
  });
});
