/** Grades of evaluations, where a policy lets something hang on them. */

import type { Grade } from './policy.ts';
import type { Day, EvaluationRecord } from './records.ts';
import type { Register, YearsGrade } from './register.ts';

export function gradesByMember(evaluations: Iterable<EvaluationRecord>): Map<string, YearsGrade[]> {
  const grades = new Map<string, YearsGrade[]>();
  for (const { member, organization, period, grade } of evaluations) {
    if (grade === undefined) continue;
    const own = grades.get(member);
    if (own) own.push({ period, organization, grade });
    else grades.set(member, [{ period, organization, grade }]);
  }
  return grades;
}

/** The grade of the last year that was over on a day, whatever the organisation; of several in it the one read last. */
export function lastGradeBefore({ grades }: Register, member: string, day: Day): string | undefined {
  return latest(grades?.get(member), (each) => each.period < yearOf(day))?.grade;
}

/** The last grade in an organisation for a year of which a service from `start` was part. */
export function lastGradeSince(
  { grades }: Register,
  member: string,
  organization: string,
  start: Day,
): YearsGrade | undefined {
  return latest(grades?.get(member), (each) => each.organization === organization && each.period >= yearOf(start));
}

function latest(
  grades: readonly YearsGrade[] | undefined,
  isMeant: (grade: YearsGrade) => boolean,
): YearsGrade | undefined {
  let last: YearsGrade | undefined;
  for (const each of grades ?? []) if (isMeant(each) && (last === undefined || each.period >= last.period)) last = each;
  return last;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The kind of exit that a grade calls for. */
export function exitCalledFor(grades: readonly Grade[] | undefined, word: string): string | undefined {
  const found = grades?.find((grade) => typeof grade !== 'string' && grade.grade === word);
  return typeof found === 'object' ? found.exit : undefined;
}
