import { describe, expect, it } from 'vitest';
import { appointmentsOf } from '../../src/model/appointment.ts';
import { clashesOf } from '../../src/model/concurrency.ts';
import { obstaclesToRenewal } from '../../src/model/eligibility.ts';
import { factsAsked } from '../../src/model/facts.ts';
import type { Policy, PolicyLevel } from '../../src/model/policy.ts';
import type { MemberRecord, OrganizationRecord, UnitRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { registerOn } from '../../src/model/register-on.ts';
import { lastDayByPolicy } from '../../src/model/term.ts';
import { makeUnknown } from '../../src/model/unknown.ts';
import { ASSOCIATION, appointment, member, POLICY, registerOf, TOWN, VILLAGE } from '../expiry.builders.ts';

const FACTORY: UnitRecord = { id: '某厂', name: '某某厂', type: '企业', organization: '东镇' };

describe('what stands in the way of a renewal', () => {
  function obstacles(
    person: Partial<MemberRecord>,
    {
      policy = POLICY,
      town = TOWN,
      unit = FACTORY,
      meets = true,
    }: { policy?: Policy; town?: OrganizationRecord; unit?: UnitRecord; meets?: boolean } = {},
  ): string[] {
    const register: Register = {
      ...registerOf([town, VILLAGE, ASSOCIATION], policy),
      units: new Map([[unit.id, unit]]),
    };
    const [of] = appointmentsOf(member(person), register);
    return of === undefined ? ['none'] : obstaclesToRenewal(of, register, () => meets, '2013-10-31');
  }

  it('is nothing for whoever is of the Party, of the category and of the area', () => {
    expect(obstacles({})).toEqual([]);
    expect(obstacles({ unit: '某厂' })).toEqual([]);
  });

  it('is each of what an appointment asks for, and all of it at once', () => {
    expect(obstacles({ party: {} })).toEqual(['party']);
    expect(obstacles({ party: undefined as never })).toEqual(['party']);
    expect(obstacles({}, { meets: false })).toEqual(['category']);
    expect(obstacles({ residence: '商会' })).toEqual(['area']);
    expect(obstacles({ unit: '某厂' }, { unit: { ...FACTORY, bodyOf: '东镇' } })).toEqual(['employee']);
    expect(obstacles({}, { town: { ...TOWN, fullTimeMembers: [{ name: '李四' }, { name: '张三' }] } })).toEqual([
      'fullTime',
    ]);
    expect(
      obstacles(
        { party: {}, residence: '商会' },
        { meets: false, town: { ...TOWN, fullTimeMembers: [{ name: '张三' }] } },
      ),
    ).toEqual(['party', 'category', 'area', 'fullTime']);
  });

  it('is no body of another organisation, nobody who is retired from it, and no other full-time member', () => {
    expect(obstacles({ unit: '某厂' }, { unit: { ...FACTORY, bodyOf: '商会' } })).toEqual([]);
    expect(obstacles({ unit: '某厂', retired: true }, { unit: { ...FACTORY, bodyOf: '东镇' } })).toEqual([]);
    expect(obstacles({}, { town: { ...TOWN, fullTimeMembers: [{ name: '李四' }] } })).toEqual([]);
  });

  it('is a category that the level does not have, but none that is told elsewhere', () => {
    const onlyIn = (level: string): Policy => ({
      ...POLICY,
      categories: [{ id: '甲类', label: '甲类人选', levels: [level] }],
    });
    expect(obstacles({}, { policy: onlyIn('村') })).toEqual(['category']);
    expect(obstacles({}, { policy: onlyIn('镇') })).toEqual([]);
    expect(obstacles({ appointments: [appointment({ category: '无此' })] }, { meets: false })).toEqual([]);
    expect(obstacles({ unit: '无此' }, { meets: false })).toEqual([]);
  });

  it('is not known of a seat in an organisation that is not there', () => {
    expect(obstacles({ party: {}, appointments: [appointment({ organization: '无此' })] })).toEqual([]);
  });
});

describe('the facts that a category asks for', () => {
  it('are those that its schema speaks of, wherever in it', () => {
    const schema = {
      properties: { age: { maximum: 60 } },
      anyOf: [{ required: ['grade'] }, { not: { required: ['unit'] } }],
    };
    expect([...factsAsked(schema)].sort()).toEqual(['age', 'grade', 'unit']);
    // Asked of for every member: the same answer each time, and another one of another schema.
    expect([...factsAsked(schema)].sort()).toEqual(['age', 'grade', 'unit']);
    expect([...factsAsked({ required: ['honors'] })]).toEqual(['honors']);
    expect([...factsAsked({ description: 'an age of wonders' })]).toEqual([]);
    expect([...factsAsked(undefined)]).toEqual([]);
  });
});

describe('serving in several organisations at once', () => {
  function clashes(concurrent: Policy['concurrent']): string[] {
    const { concurrent: _, ...rest } = POLICY;
    const policy: Policy = concurrent === undefined ? rest : { ...rest, concurrent };
    const person = member({
      appointments: [appointment({ start: '2012-01-01' }), appointment({ organization: '商会', start: '2012-06-01' })],
    });
    const found = [...clashesOf(appointmentsOf(person, registerOf(undefined, policy)))];
    return found.map(({ is, earlier, later }) => `${is} ${earlier.index} ${later.index}`);
  }

  it.each<[Policy['concurrent'], string[]]>([
    [undefined, []],
    [true as Policy['concurrent'], []],
    [false, ['any 0 1']],
    [{ max: 1 }, ['many 0 1']],
    [{ max: 2 }, []],
    [{ across: ['镇', '协会'] }, ['across 0 1']],
    [{ across: [['镇', '协会']] }, []],
  ])('%j: %j', (concurrent, found) => {
    expect(clashes(concurrent)).toEqual(found);
  });
});

describe('a register on a day', () => {
  const moved: OrganizationRecord = {
    ...VILLAGE,
    was: [{ name: '北村支部', until: '2012-12-31' }],
    terms: [
      {
        name: '第一届',
        start: '2011-06-10',
        end: '2014-12-31',
        changed: [
          { on: '2013-05-01', from: '2014-06-09' },
          { on: '2014-05-01', from: '2014-09-30' },
        ],
      },
      { name: '第二届', start: '2015-01-01', end: '2017-12-31' },
    ],
  };

  function villageOn(day: string): OrganizationRecord | undefined {
    return registerOn(registerOf([TOWN, moved]), day).organizations.get('北村');
  }

  it.each([
    ['2013-04-30', '2014-06-09', []],
    ['2013-05-01', '2014-09-30', ['2013-05-01']],
    ['2014-04-30', '2014-09-30', ['2013-05-01']],
    ['2014-05-01', '2014-12-31', ['2013-05-01', '2014-05-01']],
  ])('on %s its term ends %s, by what was decided until then', (day, end, decided) => {
    const [first, second] = villageOn(day)?.terms ?? [];
    expect(first?.end).toBe(end);
    expect(first?.changed?.map(({ on }) => on)).toEqual(decided);
    expect(second).toEqual({ name: '第二届', start: '2015-01-01', end: '2017-12-31' });
  });

  it('has the names of the day, and is itself where nothing was otherwise', () => {
    expect([villageOn('2012-12-31')?.name, villageOn('2013-01-01')?.name]).toEqual(['北村支部', VILLAGE.name]);
    const register = registerOf([TOWN, moved]);
    expect(registerOn(register, '2014-05-01')).toBe(register);
    expect(registerOn(register, '2012-12-31').organizations.get('东镇')).toBe(TOWN);
  });

  it('leaves what is wrong out of reach, and the others as they were', () => {
    const broken = structuredClone(moved);
    makeUnknown(broken, ['was']);
    const register = registerOn(registerOf([broken, { ...moved, id: '南村' }]), '2012-12-31');
    expect(register.organizations.get('北村')).toBe(broken);
    expect(register.organizations.get('南村')?.name).toBe('北村支部');
  });
});

describe('a further appointment', () => {
  const terms = ['2008', '2011', '2014', '2017'].map((year) => ({
    name: year,
    start: `${year}-06-10`,
    end: `${Number(year) + 3}-06-09`,
  }));
  const village = { ...VILLAGE, terms };

  function isRenewal(first: string, second: string, organization: OrganizationRecord = village): boolean | undefined {
    const records = [first, second].map((start) => appointment({ organization: '北村', start }));
    return appointmentsOf(member({ appointments: records }), registerOf([TOWN, organization]))[1]?.isRenewal;
  }

  it.each([
    ['in the same term', '2008-06-10', '2010-01-01', true],
    ['in the same one of several', '2011-06-10', '2012-01-01', true],
    ['in the next term', '2008-06-10', '2011-06-10', true],
    ['in the one after the next', '2008-06-10', '2014-06-10', false],
    ['three terms later', '2008-06-10', '2017-06-10', false],
    ['in no term of the organisation', '2008-06-10', '2030-01-01', true],
  ])('%s is a renewal: %s, %s', (_what, first, second, expected) => {
    expect(isRenewal(first, second)).toBe(expected);
  });
});

describe('the last day that a policy gives', () => {
  it.each([
    ['镇', TOWN, '2010-10-15', '2013-10-15'],
    ['镇', TOWN, '2012-02-29', '2015-02-28'],
    ['村', VILLAGE, '2011-06-10', '2014-06-09'],
    ['村', VILLAGE, '2014-06-10', '2017-06-09'],
    ['村', VILLAGE, '2010-01-01', undefined],
    ['协会', ASSOCIATION, '2010-01-01', undefined],
  ])('%s: from %#', (level, organization, start, last) => {
    expect(lastDayByPolicy(POLICY.levels[level] as PolicyLevel, organization, start)).toBe(last);
  });

  it('is the eve of the corresponding day where the policy counts so', () => {
    const level = { ...(POLICY.levels.镇 as PolicyLevel), term: { years: 3, lastDay: 'day-before' } } as PolicyLevel;
    expect(lastDayByPolicy(level, TOWN, '2010-10-15')).toBe('2013-10-14');
  });
});
