import { describe, expect, it } from 'vitest';
import type { OrganizationRecord } from '../src/model/records.ts';
import { registerOn } from '../src/model/register-on.ts';
import { endOfTerm } from '../src/model/term.ts';
import { ASSOCIATION, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';

const MOVED: OrganizationRecord = {
  ...VILLAGE,
  was: [
    { until: '2009-12-31', name: '中共老村支部委员会', shortName: '老村', level: '协会', parent: '商会' },
    { until: '2012-06-30', name: '中共北庄支部委员会' },
  ],
};

const PUT_OFF: OrganizationRecord = {
  ...VILLAGE,
  terms: [
    {
      name: '第一届',
      start: '2011-06-10',
      end: '2014-12-31',
      changed: [
        { on: '2013-05-02', from: '2014-06-09' },
        { on: '2014-05-02', from: '2014-09-30' },
      ],
    },
  ],
};

/** The village as it was on a day. */
function villageOn(organization: OrganizationRecord, day: string) {
  return registerOn(registerOf([TOWN, ASSOCIATION, organization]), day).organizations.get('北村');
}

describe('an organisation on a day', () => {
  it.each([
    ['2009-12-31', { name: '中共老村支部委员会', shortName: '老村', level: '协会', parent: '商会' }],
    ['2010-01-01', { name: '中共北庄支部委员会', shortName: undefined, level: '村', parent: '东镇' }],
    ['2012-06-30', { name: '中共北庄支部委员会', shortName: undefined, level: '村', parent: '东镇' }],
    ['2012-07-01', { name: '中共北村支部委员会', shortName: undefined, level: '村', parent: '东镇' }],
  ])('on %s has the name, level and parent of then', (day, then) => {
    const village = villageOn(MOVED, day);
    expect({ ...then, id: '北村' }).toEqual({
      id: village?.id,
      name: village?.name,
      shortName: village?.shortName,
      level: village?.level,
      parent: village?.parent,
    });
  });

  it('keeps of its history what was over by then, so that who looks further back sees the same', () => {
    expect(villageOn(MOVED, '2010-01-01')?.was?.map(({ until }) => until)).toEqual(['2009-12-31']);
    expect(villageOn(MOVED, '2009-01-01')?.was).toEqual([]);
  });

  it.each([
    ['2013-05-01', '2014-06-09', 0],
    ['2013-05-02', '2014-09-30', 1],
    ['2014-05-01', '2014-09-30', 1],
    ['2014-05-02', '2014-12-31', 2],
  ])('on %s has a term to %s, after so many decisions as there had been', (day, end, decisions) => {
    const [term] = villageOn(PUT_OFF, day)?.terms ?? [];
    expect(term?.end).toBe(end);
    expect(term?.changed).toHaveLength(decisions);
    expect(term && endOfTerm(term, day)).toBe(end);
  });
});

describe('a register on a day', () => {
  it('is the same object where nothing was otherwise, so that plain registers cost nothing', () => {
    const register = registerOf();
    expect(registerOn(register, '1990-01-01')).toBe(register);
    const moved = registerOf([MOVED]);
    expect(registerOn(moved, '2012-07-01')).toBe(moved);
    expect(registerOn(moved, '2012-06-30')).not.toBe(moved);
  });

  it('leaves organisations that were as they are alone', () => {
    const register = registerOf([TOWN, MOVED]);
    expect(registerOn(register, '2010-01-01').organizations.get('东镇')).toBe(TOWN);
  });
});
