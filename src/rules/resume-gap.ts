import { addMonths, isBefore, isMonth, monthsBetween } from '../model/day.ts';
import type { DayOrMonth } from '../model/records.ts';
import { words } from './resume-gap.words.ts';
import type { SubjectRule } from './rule.ts';

export const resumeGap: SubjectRule = {
  id: 'resume-gap',
  severity: 'warning',
  on: 'member',
  words,
  check({ member }, _context, report) {
    const resume = member.resume ?? [];
    // The latest end so far: a part-time study inside a longer post leaves no gap behind it.
    let covered: DayOrMonth | undefined;
    resume.forEach((entry, index) => {
      if (covered !== undefined && isLongAfter(covered, entry.from)) {
        report(['resume', index, 'from'], words.says.gap({ from: covered, to: entry.from }));
      }
      if (entry.to !== undefined && isBefore(entry.to, entry.from)) {
        report(['resume', index, 'to'], words.says.reversed({ from: entry.from, to: entry.to }));
      }
      if (entry.to !== undefined && (covered === undefined || entry.to > covered)) covered = entry.to;
      if (entry.to === undefined && index < resume.length - 1 && !isConcurrent(entry.from, resume[index + 1]?.from)) {
        report(['resume', index], words.says.open());
        covered = resume[index + 1]?.from;
      }
    });
  },
};

/** A post still held may be listed before another that began in the same month. */
function isConcurrent(from: DayOrMonth, next: DayOrMonth | undefined): boolean {
  return next !== undefined && monthsBetween(from, next) <= 0;
}

/** More than a month between an end and the next beginning; what is known to the month counts by months. */
function isLongAfter(end: DayOrMonth, next: DayOrMonth): boolean {
  if (isMonth(end) || isMonth(next)) return monthsBetween(end, next) > 1;
  return next > addMonths(end, 1);
}
