import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validators } from '../../src/generated/validators.js';
import { LANGUAGES, say } from '../../src/messages/catalogue.ts';
import type { Policy, PolicyLevel } from '../../src/model/policy.ts';
import { findContradiction } from '../../src/policy/contradictions.ts';
import { read } from '../schema-samples.ts';

const liuyang = parse(read('src/policy/liuyang-2013.yaml')) as Policy;

/** The built-in policy with other terms in its lower level. */
function withTerm(term: unknown): Policy {
  const [name = '', level] = Object.entries(liuyang.levels).at(-1) ?? [];
  return { ...liuyang, levels: { ...liuyang.levels, [name]: { ...(level as PolicyLevel), term } as PolicyLevel } };
}

/** What is told of it: the path below the level, and the message's key. */
function toldOf(policy: Policy): string | undefined {
  expect([validators.policy(policy), validators.policy.errors]).toEqual([true, null]);
  const found = findContradiction(policy);
  for (const lang of LANGUAGES) if (found) expect(say(lang, found.message)).not.toMatch(/undefined/);
  return found && `${found.path.slice(2).join('.')} ${found.message.key}`;
}

describe('the term of a level', () => {
  test.each<[term: unknown, told: string | undefined]>([
    [{ years: 3, lastDay: 'corresponding' }, undefined],
    [{ with: 'organization' }, undefined],
    [{ none: true }, undefined],
    [{ clause: '二.1' }, undefined],
    [{ with: 'organization', years: 5, extension: '1 year' }, undefined],
    [{ with: 'organization', years: [{ until: '2018-07-12', is: 3 }, { is: 5 }] }, undefined],
    [{ years: 3, lastDay: 'corresponding', none: true }, 'term.none policy.either'],
    [{ with: 'organization', none: true }, 'term.none policy.either'],
    [{ with: 'organization', years: 3, lastDay: 'corresponding' }, 'term.lastDay policy.either'],
    [{ with: 'organization', extension: '1 year' }, 'term.extension policy.together'],
    [{ years: 3, lastDay: 'corresponding', extension: '1 year' }, 'term.extension policy.together'],
    [{ years: 3 }, 'term.years policy.together'],
    [{ lastDay: 'day-before' }, 'term.lastDay policy.together'],
    [{ years: [{ is: 3 }], lastDay: 'day-before' }, 'term.years policy.together'],
    [{ with: 'organization', years: [{ is: 3 }, { is: 5 }] }, 'term.years.1 policy.years-order'],
    [
      {
        with: 'organization',
        years: [
          { until: '2018-07-12', is: 3 },
          { until: '2018-07-12', is: 5 },
        ],
      },
      'term.years.1 policy.years-order',
    ],
  ])('%j: %s', (term, told) => {
    expect(toldOf(withTerm(term))).toBe(told);
  });
});

test('until when a year is evaluated is said only where every year is', () => {
  const evaluated = (evaluation: Policy['evaluation']) => toldOf({ ...liuyang, ...(evaluation && { evaluation }) });
  expect(evaluated({ every: 'year', closes: '3 months' })).toBeUndefined();
  expect(evaluated({ every: 'year' })).toBeUndefined();
  const found = findContradiction({ ...liuyang, evaluation: { closes: '3 months' } });
  expect([found?.path, found?.message.key]).toEqual([['evaluation', 'closes'], 'policy.together']);
});

describe('the number of members', () => {
  const withHeadcount = (headcount: object): Policy => {
    const [name = '', level] = Object.entries(liuyang.levels).at(-1) ?? [];
    return { ...liuyang, levels: { ...liuyang.levels, [name]: { ...(level as PolicyLevel), headcount } } };
  };

  test.each<[headcount: object, told: string | undefined]>([
    [{ total: { min: 7, max: 7 }, totalOdd: true }, undefined],
    [{ total: { min: 8, max: 9 }, totalOdd: true }, undefined],
    [{ total: { min: 8, max: 8 } }, undefined],
    [{ total: { min: 8, max: 8 }, totalOdd: true }, 'headcount.totalOdd policy.never-odd'],
  ])('%j: %s', (headcount, told) => {
    expect(toldOf(withHeadcount(headcount))).toBe(told);
  });
});

test('the role of a head of a unit is one of the roles', () => {
  expect(findContradiction({ ...liuyang, unitHead: liuyang.roles[0] ?? '' })).toBeUndefined();
  const found = findContradiction({ ...liuyang, unitHead: '负责人' });
  expect([found?.path, found?.message.key]).toEqual([['unitHead'], 'policy.unknown-word']);
});

describe('modes that are left open', () => {
  const [name = '', level] = Object.entries(liuyang.levels).at(-1) ?? [];
  const { modes: _listed, ...before } = level as PolicyLevel;

  /** The lower level with its appointing step for some modes alone. */
  function withSteps(otherModes: boolean, modes: string[] | undefined): Policy {
    const procedure = before.procedure.map((step) =>
      step.appoints === true && modes !== undefined ? { ...step, modes } : step,
    );
    const other = { ...before, modes: ['聘任', '选任'], otherModes, procedure };
    return { ...liuyang, levels: { ...liuyang.levels, [name]: other } };
  }

  test.each<[isOpen: boolean, modes: string[] | undefined, told: string | undefined]>([
    [true, undefined, undefined],
    [false, ['聘任', '选任'], undefined],
    [true, ['聘任', '选任'], 'otherModes policy.appoints-no-other'],
  ])('%j with an appointing step for %j', (isOpen, modes, told) => {
    expect(toldOf(withSteps(isOpen, modes))).toBe(told);
  });
});
