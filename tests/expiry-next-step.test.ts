import { describe, expect, it } from 'vitest';
import { dueItemsOf } from '../src/expiry/due.ts';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import type { NextStep } from '../src/expiry/next-step.ts';
import { nextStepLines } from '../src/expiry/next-step-text.ts';
import type { AppointmentRecord, MemberRecord } from '../src/model/records.ts';
import type { Register } from '../src/model/register.ts';
import { appointment, member, POLICY, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';

function next(
  fields: Partial<AppointmentRecord>,
  asOf: string,
  register: Register = registerOf(),
  person: Partial<MemberRecord> = {},
): NextStep {
  const [item] = dueItemsOf(member({ ...person, appointments: [appointment(fields)] }), register, asOf, '2199-12-31');
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
    const ofFactory = next(end, '2013-10-01', register, { id: '甲', unit: '某厂' });
    const ofNobody = next(end, '2013-10-01', register, { id: '乙' });
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
    ).toEqual(['续聘：审批（由某市组织部，文号） → 发证（由中共东镇委员会，证书编号）。', '不续聘：登记退出。']);
  });

  it('is said in both languages, the most pressing first', () => {
    const overdue = next({ organization: '北村', start: '2011-08-01' }, '2014-06-10');
    expect(nextStepLines(overdue, expiryWords.zh)).toEqual([
      '已逾期，请尽快办理。',
      '下一届已登记：第二届，2014年6月10日至2017年6月9日；续聘属于这一届。',
      '续聘：审批（由中共东镇委员会，文号） → 告知（报某市组织部）。',
      '不续聘：登记退出（期满）。',
    ]);
    expect(nextStepLines(overdue, expiryWords.en)).toEqual([
      'Overdue: decide soon.',
      'The next term is recorded: 第二届, 10 Jun 2014 to 9 Jun 2017; a renewal belongs to it.',
      'To stay: 审批 (by 中共东镇委员会, document no.) → 告知 (to 某市组织部).',
      'To leave: record the exit (期满).',
    ]);
  });
});
