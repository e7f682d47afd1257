import { describe, expect, it } from 'vitest';
import { validators } from '../../src/generated/validators.js';
import { loadText } from '../../src/records/load-record.ts';
import { shapeViolations, textsForGroups } from '../../src/records/shape.ts';

/** A member with so many entries of a résumé that lack one field and have another of the wrong type. */
function memberWithMistakes(count: number) {
  return { id: '甲', resume: Array.from({ length: count }, () => ({ what: 7 })) };
}

function told(value: unknown, kind: 'member' | 'organization' = 'member') {
  expect(validators[kind](value)).toBe(false);
  return shapeViolations(validators[kind].errors ?? [], kind, value, () => undefined);
}

const WITHOUT_RESUME = told({ id: '甲', resume: [] }).length;

describe('mistakes of shape', () => {
  it('are told one by one up to a hundred, and counted from there on', () => {
    const violations = told(memberWithMistakes(100));
    const last = violations.at(-1);
    expect(violations).toHaveLength(101);
    expect(violations.slice(0, 100).every(({ message }) => message.key !== 'schema.more')).toBe(true);
    expect(last?.message).toMatchObject({ key: 'schema.more', params: { more: expect.any(Number) } });
    expect(last?.message.params).toEqual({ more: last?.leavesUnknown?.length });
  });

  it('that are only counted leave unknown what they are about: what is missing by its own name', () => {
    const { leavesUnknown = [] } = told(memberWithMistakes(100)).at(-1) ?? {};
    expect(leavesUnknown).toContainEqual(['resume', 99, 'what']);
    expect(leavesUnknown).toContainEqual(['resume', 99, 'from']);
    expect(leavesUnknown.every((path) => path.length > 0)).toBe(true);
  });

  it('that are a hundred are all told', () => {
    const wanted = 100 - WITHOUT_RESUME;
    // One mistake an entry: a text is wanted.
    const resume = Array.from({ length: wanted }, () => ({ from: '2000-01', what: 7 }));
    const violations = told({ id: '甲', resume });
    expect(violations).toHaveLength(100);
    expect(violations.some(({ message }) => message.key === 'schema.more')).toBe(false);
  });

  it('name a field that is misspelt once, not as missing too', () => {
    const violations = told({ id: '甲', nmae: '甲' });
    expect(violations.filter(({ path }) => path[0] === 'nmae')).toMatchObject([
      { isAboutKey: true, suggestion: 'name', message: { key: 'schema.unknown' } },
    ]);
    expect(violations.filter(({ path }) => path[0] === 'name')).toEqual([]);
    expect(violations.filter(({ path }) => path[0] === 'gender')).toMatchObject([
      { message: { key: 'schema.required' } },
    ]);
  });

  it('stand where they stand, whatever a key is called', () => {
    const steps = { 'a/b~c': 7 };
    const violations = told({ id: '甲', appointments: [{ steps }] });
    expect(violations.map(({ path }) => path)).toContainEqual(['appointments', 0, 'steps', 'a/b~c']);
  });

  it('of a step are named as those of every step are', () => {
    const violations = told({ id: '甲', appointments: [{ steps: { 提名: {} } }] });
    expect(violations.find(({ path }) => path.at(-1) === 'on')?.message).toMatchObject({
      key: 'schema.required',
      params: { field: { kind: 'member', path: 'appointments.steps.*.on' } },
    });
  });
});

describe('texts where a list or a group is wanted', () => {
  it('are found, and no other value of the wrong type', () => {
    const value = { id: 7, resume: '无', party: '党员', education: 7, appointments: 8, name: ['甲'] };
    expect(validators.member(value)).toBe(false);
    const places = textsForGroups(validators.member.errors ?? [], value);
    expect(places).toEqual(expect.arrayContaining([['resume'], ['party']]));
    expect(places).toHaveLength(2);
  });
});

describe('a record with a thousand mistakes and more', () => {
  const loaded = (count: number) => {
    const resume = Array.from({ length: count }, () => '  - { from: 2000-01, what: 7 }').join('\n');
    return loadText('member', `id: 甲\nresume:\n${resume}\n`);
  };

  it('is no record that could be judged', () => {
    expect(loaded(1000 - WITHOUT_RESUME).record).toBeDefined();
    expect(loaded(1001 - WITHOUT_RESUME).record).toBeUndefined();
    expect(loaded(1001 - WITHOUT_RESUME).violations.length).toBe(101);
  });
});
