import { describe, expect, it } from 'vitest';
import { dueItemsOf } from '../src/expiry/due.ts';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import type { NextStep } from '../src/expiry/next-step.ts';
import { nextStepLines } from '../src/expiry/next-step-text.ts';
import type { MeetsRequirements } from '../src/model/eligibility.ts';
import type { Policy, PolicyLevel } from '../src/model/policy.ts';
import type { AppointmentRecord, MemberRecord } from '../src/model/records.ts';
import type { Register } from '../src/model/register.ts';
import { ASSOCIATION, appointment, member, POLICY, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';

function next(
  fields: Partial<AppointmentRecord>,
  asOf: string,
  register: Register = registerOf(),
  person: Partial<MemberRecord> = {},
  meets: MeetsRequirements = () => true,
): NextStep {
  const someone = member({ appointments: [appointment(fields)], ...person });
  const [item] = dueItemsOf(someone, register, asOf, '2199-12-31', meets);
  if (item === undefined) throw new Error('nothing is due');
  return item.next;
}

describe('the next step', () => {
  it('is a renewal with the steps of the policy, in the order of its procedure, or the exit at the end', () => {
    expect(next({}, '2013-10-15')).toEqual({
      isOverdue: false,
      renewal: [
        { step: '审批', by: { actor: 'superior', name: '某市组织部' }, evidence: ['document'] },
        { step: '发证', by: { actor: 'self', name: '中共东镇委员会' }, evidence: ['certificate'] },
      ],
      exits: [{ kind: '期满', steps: [] }],
    });
  });

  it('is overdue from the day after', () => {
    expect(next({}, '2013-10-15').isOverdue).toBe(false);
    expect(next({}, '2013-10-16').isOverdue).toBe(true);
  });

  it('is the re-election where the term is tied to the organisation', () => {
    const [first, second] = VILLAGE.terms ?? [];
    const fields = { organization: '北村', start: '2011-08-01' };
    expect(next(fields, '2014-06-01').election).toEqual({ term: first, nextTerm: second });
    const alone = { ...VILLAGE, terms: first ? [first] : [] };
    expect(next(fields, '2014-06-01', registerOf([TOWN, alone])).election).toEqual({ term: first });
    expect(next(fields, '2014-06-01').renewal).toEqual([
      { step: '审批', by: { actor: 'superior', name: '中共东镇委员会' }, evidence: ['document'] },
      { step: '告知', to: { actor: '某市组织部', name: '某市组织部' }, evidence: [] },
    ]);
  });

  it('names no renewal where the organisation ends first', () => {
    const closing = registerOf([{ ...TOWN, active: { until: '2013-10-15' } }]);
    expect(next({}, '2013-10-01', closing)).toEqual({
      isOverdue: false,
      exits: [{ kind: '期满', steps: [] }],
      organizationUntil: '2013-10-15',
    });
    const closedLater = registerOf([{ ...TOWN, active: { until: '2013-10-16' } }]);
    expect(next({}, '2013-10-01', closedLater).renewal).toHaveLength(2);
    expect(next({}, '2013-10-20', closedLater).organizationUntil).toBe('2013-10-16');
  });

  it('still offers the exit where the organisation is unknown', () => {
    expect(next({ organization: '无此', end: '2013-10-15' }, '2013-10-01').renewal).toBeUndefined();
  });

  it("names each member's own unit where the policy asks for it", () => {
    const register = registerOf();
    const end = { organization: '商会', end: '2013-12-31' };
    const ofFactory = next(end, '2013-10-01', register, { id: '甲', residence: '商会', unit: '某厂' });
    const ofNobody = next(end, '2013-10-01', register, { id: '乙', residence: '商会' });
    expect(ofFactory.renewal).toEqual([{ step: '函告', by: { actor: 'unit', name: '某某厂' }, evidence: [] }]);
    expect(ofNobody.renewal).toEqual([{ step: '函告', by: { actor: 'unit' }, evidence: [] }]);
    expect(nextStepLines(ofNobody, expiryWords.en)[0]).toBe("To stay: 函告 (by the unit's Party organisation).");
  });

  it('is one object for all whose case is the same', () => {
    const register = registerOf();
    expect(next({}, '2013-10-01', register, { id: '甲' })).toBe(next({}, '2013-10-01', register, { id: '乙' }));
    expect(next({}, '2013-10-01', register)).not.toBe(next({}, '2013-10-16', register));
  });

  it('takes its exits and steps from the policy alone', () => {
    const exits = {
      交接: {
        procedure: [
          { step: '签字', by: 'self' },
          { step: '茶会', optional: true },
        ],
      },
    };
    const register = registerOf(undefined, { ...POLICY, exits });
    expect(next({}, '2013-10-01', register).exits).toEqual([
      { kind: '交接', steps: [{ step: '签字', by: { actor: 'self', name: '中共东镇委员会' }, evidence: [] }] },
    ]);
    expect(
      nextStepLines(next({}, '2013-10-01', registerOf(undefined, { ...POLICY, exits: {} })), expiryWords.zh),
    ).toEqual(['连任：审批（由某市组织部，文号） → 发证（由中共东镇委员会，证书编号）。', '不连任：登记退出。']);
  });

  it('is said in both languages, the most pressing first', () => {
    const overdue = next({ organization: '北村', start: '2011-08-01' }, '2014-06-10');
    expect(nextStepLines(overdue, expiryWords.zh)).toEqual([
      '任期已经结束，请尽快办理。',
      '下一届已登记：第二届，2014年6月10日至2017年6月9日；连任属于这一届。',
      '连任：审批（由中共东镇委员会，文号） → 告知（报某市组织部）。',
      '不连任：登记退出（期满），离任日期在2014年6月9日至2014年7月10日之间。',
    ]);
    expect(nextStepLines(overdue, expiryWords.en)).toEqual([
      'Lapsed: decide soon.',
      'The next term is recorded: 第二届, 10 Jun 2014 to 9 Jun 2017; a renewal belongs to it.',
      'To stay: 审批 (by 中共东镇委员会, document no.) → 告知 (to 某市组织部).',
      'To leave: record the exit (期满), dated from 9 Jun 2014 to 10 Jul 2014.',
    ]);
  });
});

describe('a renewal that is too late', () => {
  const village = { organization: '北村', start: '2011-08-01' };
  const [first, second] = VILLAGE.terms ?? [];

  it('is offered until the next term of the organisation is over', () => {
    expect(next(village, '2017-06-09').renewal).toHaveLength(2);
    expect(next(village, '2017-06-10')).toMatchObject({ isOverdue: true, isTooLate: true });
    expect(next(village, '2017-06-10').renewal).toBeUndefined();
  });

  it('is offered to the end of the time that the policy gives', () => {
    const level = POLICY.levels.镇;
    if (level === undefined) throw new Error('the invented policy has no 镇');
    const renewal = { ...level.renewal, within: '6 months' };
    const register = registerOf(undefined, { ...POLICY, levels: { ...POLICY.levels, 镇: { ...level, renewal } } });
    expect(next({}, '2014-04-15', register).renewal).toHaveLength(2);
    expect(next({}, '2014-04-16', register).isTooLate).toBe(true);
  });

  it('is said so, with the days between which the exit is dated, and no word of the next term', () => {
    expect(nextStepLines(next(village, '2019-01-01'), expiryWords.zh)).toEqual([
      '任期已经结束，请尽快办理。',
      '连任的期限已过；再任按新人选办理，须走全部程序。',
      '不连任：登记退出（期满），离任日期在2014年6月9日至2014年7月10日之间。',
    ]);
    expect(nextStepLines(next(village, '2019-01-01'), expiryWords.en).join(' ')).toContain('too late for a renewal');
  });

  it('is not offered where the organisation is dissolved, whose last day the exit has', () => {
    const terms = first && second ? [first, second] : [];
    const dissolved = registerOf([TOWN, { ...VILLAGE, terms, active: { until: '2013-09-30' } }]);
    expect(nextStepLines(next(village, '2013-10-08', dissolved), expiryWords.zh)).toEqual([
      '任期已经结束，请尽快办理。',
      '该组织至2013年9月30日为止，不再有新任期。',
      '不连任：登记退出（期满），离任日期在2013年9月30日至2013年10月31日之间。',
    ]);
  });
});

describe('somebody who is no longer eligible', () => {
  it.each<[what: string, person: Partial<MemberRecord>, obstacles: NextStep['obstacles']]>([
    ['moved away', { residence: '商会' }, ['area']],
    ['works for the organisation itself', { unit: '镇政府' }, ['employee']],
    ['is retired from it', { unit: '镇政府', retired: true }, undefined],
    ['is no Party member', { party: {} }, ['party']],
    ['is a full-time member', { name: '王五' }, ['fullTime']],
    ['has an unknown unit, which nobody can judge', { unit: '无此', residence: '商会' }, undefined],
  ])('%s', (_, person, obstacles) => {
    const town = { ...TOWN, fullTimeMembers: [{ name: '王五' }] };
    const register = registerOf([town, VILLAGE, ASSOCIATION]);
    const office = { id: '镇政府', name: '镇政府', type: '企业', organization: '东镇', bodyOf: '东镇' };
    const units = new Map([...register.units, ['镇政府', office]]);
    expect(next({}, '2013-10-01', { ...register, units }, person).obstacles).toEqual(obstacles);
  });

  it('does not meet the demands of the category now, whatever held at the time', () => {
    const meets: MeetsRequirements = (_, facts) => (facts as { position?: string }).position === '书记';
    const then = { position: '书记' };
    expect(next(then, '2013-10-01', undefined, { position: '书记' }, meets).obstacles).toBeUndefined();
    const retired = next(then, '2013-10-01', undefined, { position: '退休' }, meets);
    expect(retired.obstacles).toEqual(['category']);
    expect(nextStepLines(retired, expiryWords.zh)).toEqual([
      '按现有档案不能连任：不符合人选类别的条件。',
      '不连任：登记退出（期满）。',
    ]);
    expect(nextStepLines(retired, expiryWords.en)[0]).toMatch(/^Not to be renewed as the record stands: the demands/);
  });
});

describe('a renewal under way', () => {
  const nomination = { organization: '东镇', category: '甲类', mode: '聘用' };
  const nominated = (steps: AppointmentRecord['steps'], asOf = '2013-10-01', last: Partial<AppointmentRecord> = {}) =>
    next({}, asOf, undefined, { appointments: [appointment(), { ...nomination, ...(steps && { steps }), ...last }] });

  it('is listed with the steps still to come', () => {
    expect(nominated(undefined).underWay?.map(({ step }) => step)).toEqual(['审批', '发证']);
    const approved = nominated({ 审批: { on: '2013-09-25', by: '某市组织部' } });
    expect(approved.underWay).toEqual([
      { step: '发证', by: { actor: 'self', name: '中共东镇委员会' }, evidence: ['certificate'] },
    ]);
    expect(nextStepLines(approved, expiryWords.zh)).toEqual([
      '连任正在办理，尚待：发证（由中共东镇委员会，证书编号）。',
      '不连任：登记退出（期满）。',
    ]);
    expect(nextStepLines(approved, expiryWords.en)[0]).toMatch(/^A renewal is under way; still to come: 发证/);
  });

  it('asks for the start when all steps are taken', () => {
    const done = nominated({ 审批: { on: '2013-09-25' }, 发证: { on: '2013-09-28' } }, '2013-10-20');
    expect(nextStepLines(done, expiryWords.zh)[1]).toBe('连任正在办理：步骤已齐，请登记任期起（start）。');
    expect(nextStepLines(done, expiryWords.en)[1]).toContain('record the start');
  });

  it('is none once it was dropped, or where it is from before the term', () => {
    expect(nominated(undefined, undefined, { withdrawn: { on: '2013-09-30' } }).underWay).toBeUndefined();
    expect(nominated({ 审批: { on: '2010-01-05' } }).underWay).toBeUndefined();
  });
});

/** The town’s level with something otherwise. */
function townWith(change: Partial<PolicyLevel>): Policy {
  const level = POLICY.levels.镇;
  if (level === undefined) throw new Error('the invented policy has no 镇');
  return { ...POLICY, levels: { ...POLICY.levels, 镇: { ...level, ...change } } };
}

describe('renewals in a row', () => {
  const twice = { appointments: [appointment({ start: '2007-10-15', end: '2010-10-15' }), appointment({})] };
  const atMost = (max: number) => registerOf(undefined, townWith({ renewal: { steps: ['审批', '发证'], max } }));
  const nextOf = (register: Register, asOf: string) => next({}, asOf, register, twice);

  it('are no more than the policy allows, and the advice says so', () => {
    expect(nextOf(atMost(2), '2013-10-01').obstacles).toBeUndefined();
    const last = nextOf(atMost(1), '2013-10-01');
    expect(last.obstacles).toEqual(['renewals']);
    expect(nextStepLines(last, expiryWords.zh)).toEqual([
      '按现有档案不能连任：连续连任的次数已满。',
      '不连任：登记退出（期满）。',
    ]);
    expect(nextStepLines(last, expiryWords.en)[0]).toContain('in a row');
  });

  it('are counted anew by whoever comes back after the time for a renewal', () => {
    const within = registerOf(undefined, townWith({ renewal: { steps: ['审批'], max: 1, within: '1 month' } }));
    const late = nextOf(within, '2014-01-01');
    expect(late.isTooLate).toBe(true);
    expect(late.obstacles).toBeUndefined();
  });

  it('are counted, and renewed, by the document in force by then', () => {
    const now = atMost(1);
    const former = { until: '2013-01-01', policy: townWith({ renewal: { steps: ['提名'], max: 9 } }) };
    const judged = nextOf({ ...now, formerDocuments: [former] }, '2013-10-01');
    expect(judged.obstacles).toEqual(['renewals']);
    expect(judged.renewal?.map(({ step }) => step)).toEqual(['审批', '发证']);
    expect(nextOf({ ...now, formerDocuments: [former] }, '2012-12-01').renewal?.map(({ step }) => step)).toEqual([
      '提名',
    ]);
  });
});

describe('an age that the policy sets', () => {
  const [category] = POLICY.categories;
  const meets: MeetsRequirements = (asked, facts) =>
    asked === undefined || ((facts as { age?: number }).age ?? 0) <= Number(asked.mostAge);
  // As the schema of a requirement, in which the facts that are asked for are looked up.
  const asked = { mostAge: 60, properties: { age: {} } };
  const at = (change: object, asOf: string) => {
    const policy = { ...POLICY, categories: category ? [{ ...category, ...change }] : [] };
    return next({}, asOf, registerOf(undefined, policy), { birthDate: '1953-01' }, meets);
  };

  it('is that on the day on which a renewal could begin, not on the day of the report', () => {
    expect(at({ requires: asked }, '2013-10-01').obstacles).toBeUndefined();
    const old = { ...asked, mostAge: 59 };
    expect(at({ requires: old }, '2012-12-01').obstacles).toEqual(['category']);
  });

  it('is told as advice where it is only advised, and a renewal is still offered', () => {
    const advised = at({ recommends: { ...asked, mostAge: 59 }, advice: '一般不超过 59 岁' }, '2012-12-01');
    expect(advised.obstacles).toBeUndefined();
    expect(nextStepLines(advised, expiryWords.zh)).toEqual([
      '连任前请斟酌：一般不超过 59 岁。',
      expect.stringMatching(/^连任：审批/),
      '不连任：登记退出（期满）。',
    ]);
    expect(nextStepLines(advised, expiryWords.en)[0]).toBe('To be weighed before a renewal: 一般不超过 59 岁.');
    expect(at({ recommends: asked, advice: '一般不超过 60 岁' }, '2012-12-01').advice).toBeUndefined();
  });
});
