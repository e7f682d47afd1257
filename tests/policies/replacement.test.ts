import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { validators } from '../../src/generated/validators.js';
import { LANGUAGES, say } from '../../src/messages/catalogue.ts';
import { appointmentsOf } from '../../src/model/appointment.ts';
import type { Policy, PolicyLevel } from '../../src/model/policy.ts';
import type { AppointmentRecord, MemberRecord, OrganizationRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { seatsToTakeOver } from '../../src/model/succession.ts';
import { findContradiction } from '../../src/policy/contradictions.ts';
import { wordFields } from '../../src/policy/editor-words.ts';
import { read } from '../schema-samples.ts';

const liuyang = parse(read('src/policy/liuyang-2013.yaml')) as Policy;

const LETTER = { step: '单位函告', by: 'unit', appoints: true };
const FILED = { step: '更换备案', to: 'superior', within: 30 };

function withSeats(own: object, term?: object): Policy {
  const level = { ...liuyang.levels.街道, seat: 'unit', ...own, ...(term && { term }) };
  return { ...liuyang, levels: { ...liuyang.levels, 街道: level as PolicyLevel } };
}

function toldOf(policy: Policy): string | undefined {
  expect([validators.policy(policy), validators.policy.errors]).toEqual([true, null]);
  const found = findContradiction(policy);
  for (const lang of LANGUAGES) if (found) expect(say(lang, found.message)).not.toMatch(/undefined/);
  return found && `${found.path.slice(2).join('.')} ${found.message.key}`;
}

describe('how a unit replaces whom it sent', () => {
  test.each<[own: object, told: string | undefined, term?: object]>([
    [{ replacement: { procedure: [LETTER, FILED], exit: '自行退出', term: { rest: true } } }, undefined],
    [{ seat: undefined, replacement: { procedure: [LETTER] } }, 'replacement policy.together'],
    [{ replacement: { procedure: [FILED] } }, 'replacement.procedure policy.appoints-none'],
    [
      { replacement: { procedure: [LETTER, { ...FILED, appoints: true }] } },
      'replacement.procedure.1.appoints policy.appoints-twice',
    ],
    [{ replacement: { procedure: [LETTER, LETTER] } }, 'replacement.procedure.1.step policy.twice'],
    [{ replacement: { procedure: [{ ...LETTER, by: 'units' }] } }, 'replacement.procedure.0.by policy.actor'],
    [
      { replacement: { procedure: [{ ...LETTER, after: '函告' }] } },
      'replacement.procedure.0.after policy.unknown-word',
    ],
    [{ replacement: { procedure: [LETTER], exit: '自行离开' } }, 'replacement.exit policy.unknown-word'],
    [{ replacement: { procedure: [LETTER], exit: '届满' } }, 'replacement.exit policy.replacement-exit'],
    [{ replacement: { procedure: [LETTER], clause: '九' } }, 'replacement.clause policy.unknown-word'],
    [{ replacement: { procedure: [LETTER], term: { rest: true } } }, 'replacement.term policy.either', { none: true }],
    [
      { seat: undefined, types: { 联席会: { replacement: { procedure: [LETTER] } } } },
      'types.联席会.replacement policy.together',
    ],
  ])('%j: %s', (own, told, term) => {
    const kept = Object.fromEntries(
      Object.entries({ seat: 'unit', ...own }).filter(([, value]) => value !== undefined),
    );
    const policy = withSeats({}, term);
    const level = { ...policy.levels.街道, ...kept };
    if (!('seat' in kept)) delete (level as Partial<PolicyLevel>).seat;
    expect(toldOf({ ...policy, levels: { ...policy.levels, 街道: level as PolicyLevel } })).toBe(told);
  });

  it('offers its steps in editors', () => {
    const policy = withSeats({ replacement: { procedure: [LETTER, FILED] } });
    const words = wordFields('member', policy).flatMap(({ words: all }) => all.map(({ word }) => word));
    expect(words).toEqual(expect.arrayContaining(['单位函告', '更换备案']));
  });
});

describe('the rest of a term', () => {
  const policy = withSeats({ replacement: { procedure: [LETTER], term: { rest: true } } });
  const street: OrganizationRecord = { id: '东街', name: '东街党工委', level: '街道' };
  const at = (start: string, more: Partial<AppointmentRecord> = {}): AppointmentRecord => {
    return { organization: '东街', category: '上级单位负责人', mode: '聘任', start, ...more };
  };
  const person = (id: string, ...appointments: AppointmentRecord[]): MemberRecord => {
    return { id, name: id, gender: '男', unit: '某厂', appointments };
  };
  const registerOf = (...members: MemberRecord[]): Register => ({
    policy,
    organizations: new Map([['东街', street]]),
    units: new Map(),
    holders: new Map(members.map((member) => [member.id, member])),
  });
  const endOf = (member: MemberRecord, register: Register) => appointmentsOf(member, register).at(-1)?.end;

  it('is that of whoever began it, however often the seat was taken over since', () => {
    const first = person('甲', at('2013-10-15'));
    const second = person('乙', at('2014-10-15', { replaces: '甲' }));
    const third = person('丙', at('2015-10-15', { replaces: '乙' }));
    const register = registerOf(first, second, third);
    expect([first, second, third].map((member) => endOf(member, register))).toEqual(Array(3).fill('2016-10-15'));
  });

  it('ends with what was recorded for it', () => {
    const first = person('甲', at('2013-10-15', { end: '2015-12-31' }));
    const second = person('乙', at('2014-10-15', { replaces: '甲' }));
    expect(endOf(second, registerOf(first, second))).toBe('2015-12-31');
  });

  it('is unknown where two are said to have taken over from each other, which ends', () => {
    const first = person('甲', at('2013-10-15', { replaces: '乙' }), at('2017-10-15', { replaces: '乙' }));
    const second = person('乙', at('2015-10-15', { replaces: '甲' }));
    const register = registerOf(first, second);
    expect([first, second].map((member) => endOf(member, register))).toEqual([undefined, undefined]);
  });

  it('takes time in proportion to a chain of ten thousand', () => {
    const day = (index: number) => new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10);
    const members = Array.from({ length: 10_000 }, (_, index) =>
      person(`员${index}`, at(day(index), index === 0 ? {} : { replaces: `员${index - 1}` })),
    );
    const register = registerOf(...members);
    const began = performance.now();
    const ends = new Set(members.toReversed().map((member) => endOf(member, register)));
    expect(ends.has('1953-01-01')).toBe(true);
    expect(seatsToTakeOver(register, '东街').map(({ holder }) => holder.id)).toEqual(['员9999']);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
