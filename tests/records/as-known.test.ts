import { describe, expect, it } from 'vitest';
import { makeUnknown } from '../../src/model/unknown.ts';
import { asFarAsKnown, registerAsKnown } from '../../src/records/as-known.ts';
import { detached } from '../../src/records/detached.ts';
import { exampleOf, yamlOf } from '../schema-samples.ts';
import { written } from '../support/known.ts';

const member = {
  name: '王海',
  birthDate: '1968-04',
  party: { joined: '1990-07-01', confirmed: '1991-07-01' },
  honors: ['先进个人', '劳动模范'],
  appointments: [{ organization: '河西街道', start: '2013-10-01' }, { organization: '河东街道' }],
};

function withUnknown(...paths: (string | number)[][]): typeof member {
  const copy = structuredClone(member);
  for (const path of paths) makeUnknown(copy, path);
  return copy;
}

describe('a record as far as it is known', () => {
  it('is itself where all is known, and another one', () => {
    const known = asFarAsKnown(member);
    expect(known).toEqual(member);
    expect(known).not.toBe(member);
    expect(known.appointments).not.toBe(member.appointments);
  });

  it('lacks what was told to be wrong, at whatever depth, and nothing else', () => {
    const known = asFarAsKnown(withUnknown(['birthDate'], ['party', 'joined'], ['appointments', 0, 'start']));
    expect(known).toEqual({
      name: '王海',
      party: { confirmed: '1991-07-01' },
      honors: ['先进个人', '劳动模范'],
      appointments: [{ organization: '河西街道' }, { organization: '河东街道' }],
    });
  });

  it('has shorter lists, of which every item can be read', () => {
    const { honors, appointments } = asFarAsKnown(withUnknown(['honors', 0], ['appointments', 1]));
    expect(honors).toEqual(['劳动模范']);
    expect(appointments.map(({ organization }) => organization)).toEqual(['河西街道']);
  });

  it('keeps values that are no texts', () => {
    expect(asFarAsKnown({ retired: false, members: 0, none: null })).toEqual({
      retired: false,
      members: 0,
      none: null,
    });
  });
});

describe('a register as far as it is known', () => {
  const policy = yamlOf('src/policy/liuyang-2013.yaml') as never;

  it('has the organisations without what is wrong in them, and the units that have a name', () => {
    const organization = { id: '河西街道', name: '工委', level: '街道' };
    makeUnknown(organization, ['level']);
    const nameless = { id: '乙', name: '乙厂', type: '企业' };
    makeUnknown(nameless, ['name']);
    const unit = { id: '甲', name: '甲厂', type: '企业' };
    makeUnknown(unit, ['type']);
    const register = registerAsKnown({
      policy,
      organizations: new Map([['河西街道', organization]]),
      units: new Map([
        ['甲', unit],
        ['乙', nameless],
      ]),
    } as never);
    expect(register.policy).toBe(policy);
    expect([...register.organizations]).toEqual([['河西街道', { id: '河西街道', name: '工委' }]]);
    expect([...register.units]).toEqual([['甲', { id: '甲', name: '甲厂' }]]);
  });
});

describe('a copy for keeping', () => {
  it('is equal, whatever the record holds', () => {
    const example = exampleOf('member');
    expect(detached(example)).toEqual(example);
    expect(detached(example)).not.toBe(example);
  });

  it('leaves unknown what is unknown, and keeps the rest', () => {
    const record = withUnknown(['birthDate'], ['honors', 1], ['appointments', 0, 'start']);
    const copy = detached(record);
    expect(written(copy)).toEqual(written(record));
    expect(copy.honors.length).toBe(2);
    expect(copy.appointments === record.appointments).toBe(false);
    expect(() => copy.birthDate).toThrow();
  });

  it('fails with what else goes wrong', () => {
    const record = {
      get name(): string {
        throw new TypeError('not of the record');
      },
    };
    expect(() => detached(record)).toThrow(TypeError);
  });
});
