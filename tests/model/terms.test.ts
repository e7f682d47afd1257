import { describe, expect, it } from 'vitest';
import { appointmentsOf } from '../../src/model/appointment.ts';
import { dependsOnGrades } from '../../src/model/facts.ts';
import { electionOf, isTooLateToRenew, lastDayOfOrganization } from '../../src/model/next-term.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { AppointmentRecord, OrganizationRecord } from '../../src/model/records.ts';
import { organizationAt } from '../../src/model/register.ts';
import { registrationBy } from '../../src/model/registration.ts';
import { serviceOf } from '../../src/model/service.ts';
import { appointment, community, member, register } from '../forms-builders.ts';

function appointedTo(
  organization: OrganizationRecord,
  over: Partial<AppointmentRecord> = {},
  policy: Policy = register.policy,
) {
  const organizations = new Map([...register.organizations, [organization.id, organization] as const]);
  const [of] = appointmentsOf(member({ appointments: [appointment(over)] }), { ...register, policy, organizations });
  if (of === undefined) throw new Error('an appointment');
  return of;
}

const NEXT = { name: '第六届', start: '2014-06-10', end: '2017-06-09' };

describe('a term that ends with that of the committee', () => {
  it('knows the committee’s term and the next one, whatever the order in which they are recorded', () => {
    const later = { name: '第七届', start: '2017-06-10', end: '2020-06-09' };
    const organization = { ...community, terms: [later, NEXT, ...(community.terms ?? [])] };
    expect(electionOf(appointedTo(organization))).toEqual({
      term: { name: '第五届', start: '2011-06-10', end: '2014-06-09' },
      nextTerm: NEXT,
    });
    expect(electionOf(appointedTo(community))?.nextTerm).toBeUndefined();
  });

  it('can be renewed until it ends, and in the next term of the committee', () => {
    const today = appointedTo(community);
    expect(today.end).toBe('2014-06-09');
    expect(isTooLateToRenew(today, '2014-06-09')).toBe(false);
    const organization = { ...community, terms: [...(community.terms ?? []), NEXT] };
    const renewable = appointedTo(organization);
    // The document gives half a year.
    expect(isTooLateToRenew(renewable, '2014-06-10')).toBe(false);
    expect(isTooLateToRenew(renewable, '2014-12-09')).toBe(false);
    expect(isTooLateToRenew(renewable, '2014-12-10')).toBe(true);
  });

  it('can be renewed until the next term ends where the document gives no time', () => {
    const { levels } = register.policy;
    const [name = '', level] = Object.entries(levels).find(([each]) => each === community.level) ?? [];
    if (level === undefined) throw new Error('a level');
    const patient = { ...level, renewal: { steps: level.renewal.steps } };
    const policy = { ...register.policy, levels: { ...levels, [name]: patient } };
    const organization = { ...community, terms: [...(community.terms ?? []), NEXT] };
    const of = appointedTo(organization, {}, policy);
    expect(isTooLateToRenew(of, '2014-12-10')).toBe(false);
    expect(isTooLateToRenew(of, '2017-06-09')).toBe(false);
    expect(isTooLateToRenew(of, '2017-06-10')).toBe(true);
    expect(isTooLateToRenew(appointedTo(community, {}, policy), '2017-06-10')).toBe(false);
  });

  it('is never too late where nobody knows when it ends', () => {
    const { terms: _, ...without } = community;
    expect(appointedTo(without).end).toBeUndefined();
    expect(isTooLateToRenew(appointedTo(without), '2099-01-01')).toBe(false);
  });
});

describe('the last day of an organisation', () => {
  const until = { ...community, active: { until: '2014-01-31' } };

  it('is told where it comes first', () => {
    expect(lastDayOfOrganization(until, '2014-02-01')).toBe('2014-01-31');
    expect(lastDayOfOrganization(until, '2014-01-31')).toBe('2014-01-31');
    expect(lastDayOfOrganization(until, '2014-01-30')).toBeUndefined();
    expect(lastDayOfOrganization(community, '2014-01-30')).toBeUndefined();
  });
});

describe('who serves', () => {
  it('is nobody before the first day, and nobody for certain after a term that nobody renewed', () => {
    const of = appointedTo(community);
    expect(serviceOf(of, '2013-10-14')).toBeUndefined();
    const served = { organization: '朝阳社区', from: '2013-10-15', until: '2014-06-09' };
    expect(serviceOf(of, '2013-10-15')).toEqual({ ...served, isUndecided: false });
    expect(serviceOf(of, '2014-06-10')).toEqual({ ...served, isUndecided: true });
  });
});

describe('grades have to be known before members are judged', () => {
  const { evaluation: _, ...plain } = register.policy;
  const policy = (over: Partial<Policy>): Policy => ({ ...plain, ...over });
  const asking = (fact: string) => [{ id: '甲', label: '甲', requires: { required: [fact] } }] as never;

  it('where one of them calls for an exit, or a category asks for it', () => {
    expect(
      dependsOnGrades(policy({ evaluation: { grades: ['称职', { grade: '不称职', exit: '解除' }] } as never })),
    ).toBe(true);
    expect(dependsOnGrades(policy({ categories: asking('grade') }))).toBe(true);
  });

  it('nowhere else', () => {
    expect(dependsOnGrades(policy({}))).toBe(false);
    expect(dependsOnGrades(policy({ evaluation: { grades: ['称职', '不称职'] } as never }))).toBe(false);
    expect(dependsOnGrades(policy({ evaluation: {} as never }))).toBe(false);
    expect(dependsOnGrades(policy({ categories: asking('age') }))).toBe(false);
  });
});

describe('what was handed in', () => {
  const to = register.policy.registration.to;
  const organization = {
    ...community,
    registrations: [
      { on: '2013-10-25', to, members: 3 },
      { on: '2013-10-30', members: 4 },
      { on: '2013-11-15', to, members: 5 },
      { on: '2013-10-31', to: '别的部门', members: 6 },
    ],
  };

  it('by a day is the last of it that went to whom the policy names', () => {
    expect(registrationBy(organization, register, '2013-10-31')?.members).toBe(4);
    expect(registrationBy(organization, register, '2013-11-15')?.members).toBe(5);
    expect(registrationBy(organization, register, '2013-10-24')).toBeUndefined();
    expect(registrationBy(community, register, '2013-10-31')).toBeUndefined();
  });
});

describe('an organisation of a day', () => {
  const renamed = { ...community, was: [{ until: '2012-12-31', name: '中共淮川街道朝阳村支部委员会' }] };

  it('goes by the name of that day, and by that of now where no day is named', () => {
    expect(organizationAt(renamed, '2012-12-31').name).toBe('中共淮川街道朝阳村支部委员会');
    expect(organizationAt(renamed, '2013-01-01')).toBe(renamed);
    expect(organizationAt(renamed, undefined)).toBe(renamed);
  });
});
