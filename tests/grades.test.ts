import { describe, expect, it } from 'vitest';
import { appointmentsOf } from '../src/model/appointment.ts';
import { dependsOnGrades, factsAsked, factsOf } from '../src/model/facts.ts';
import { gradesByMember, lastGradeBefore, lastGradeSince } from '../src/model/grades.ts';
import type { EvaluationRecord } from '../src/model/records.ts';
import type { Register } from '../src/model/register.ts';
import { appointment, member, POLICY, registerOf } from './expiry.builders.ts';

function evaluation(period: number, grade?: string, organization = '东镇', id = '甲'): EvaluationRecord {
  return { id: `${id}-${period}`, member: id, organization, period, ...(grade !== undefined && { grade }) };
}

function registerWith(...evaluations: EvaluationRecord[]): Register {
  return { ...registerOf(), grades: gradesByMember(evaluations) };
}

const GRADED = registerWith(
  evaluation(2012, '称职'),
  evaluation(2010, '优秀'),
  evaluation(2013, undefined),
  evaluation(2012, '优秀', '北村'),
  evaluation(2012, '不称职', '东镇', '乙'),
);

describe('the last grade before a day', () => {
  it.each([
    ['2010-12-31', undefined],
    ['2011-01-01', '优秀'],
    ['2012-12-31', '优秀'],
    ['2013-01-01', '优秀'],
    ['2020-01-01', '优秀'],
  ])('is on %s that of the last year that was over: %s', (day, grade) => {
    expect(lastGradeBefore(GRADED, '甲', day)).toBe(grade);
  });

  it('is of nobody else, and of nobody who was not evaluated', () => {
    expect(lastGradeBefore(GRADED, '乙', '2013-01-01')).toBe('不称职');
    expect(lastGradeBefore(GRADED, '丙', '2013-01-01')).toBeUndefined();
    expect(lastGradeBefore(registerOf(), '甲', '2013-01-01')).toBeUndefined();
  });

  it('in one organisation counts from the year of the start', () => {
    expect(lastGradeSince(GRADED, '甲', '东镇', '2012-11-01')).toMatchObject({ period: 2012, grade: '称职' });
    expect(lastGradeSince(GRADED, '甲', '东镇', '2013-01-01')).toBeUndefined();
    expect(lastGradeSince(GRADED, '甲', '北村', '2009-01-01')?.grade).toBe('优秀');
  });
});

describe('the fact “grade”', () => {
  const asked = { facts: factsAsked({ properties: { grade: { enum: ['优秀'] } } }), asOf: '2013-06-30' };
  const gradeAt = (fields: Parameters<typeof appointment>[0], register = GRADED) => {
    const someone = member({ id: '甲', appointments: [appointment(fields)] });
    const [first] = appointmentsOf(someone, register);
    return first && factsOf(someone, first, register, asked).grade;
  };

  it('is that on the day of the appointment; of a nomination without a step yet, on the as-of day', () => {
    expect(gradeAt({ start: '2011-02-01' })).toBe('优秀');
    expect(gradeAt({ start: '2010-10-15' })).toBeUndefined();
    const { start: _start, ...nominated } = appointment({});
    const someone = member({ id: '甲', appointments: [nominated] });
    const [first] = appointmentsOf(someone, GRADED);
    expect(first && factsOf(someone, first, GRADED, asked).grade).toBe('优秀');
  });

  it('is absent, not empty, where nothing is known, so that “required” can ask for it', () => {
    expect(gradeAt({ start: '2011-02-01' }, registerOf())).toBeUndefined();
    const someone = member({ id: '甲', appointments: [appointment({ start: '2011-02-01' })] });
    const [first] = appointmentsOf(someone, registerOf());
    expect(first && Object.keys(factsOf(someone, first, registerOf(), asked))).not.toContain('grade');
  });

  it('has evaluations read before members, where a category asks for it or a grade calls for an exit', () => {
    expect(dependsOnGrades(POLICY)).toBe(false);
    const [category] = POLICY.categories;
    if (category === undefined) throw new Error('the invented policy has no category');
    const asking = { properties: { grade: { const: '优秀' } } };
    expect(dependsOnGrades({ ...POLICY, categories: [{ ...category, requires: asking }] })).toBe(true);
    expect(dependsOnGrades({ ...POLICY, categories: [{ ...category, recommends: asking }] })).toBe(true);
    expect(dependsOnGrades({ ...POLICY, evaluation: { grades: ['优秀', { grade: '差', exit: '免去' }] } })).toBe(true);
    expect(dependsOnGrades({ ...POLICY, evaluation: { grades: ['优秀'] } })).toBe(false);
  });
});
