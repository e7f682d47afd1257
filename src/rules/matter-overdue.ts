import { daysBetween } from '../model/day.ts';
import { isOpenMatter } from '../model/matter.ts';
import { words } from './matter-overdue.words.ts';
import type { SubjectRule } from './rule.ts';

export const matterOverdue: SubjectRule = {
  id: 'matter-overdue',
  severity: 'warning',
  on: 'matter',
  words,
  check(matter, { asOf }, report) {
    const { due, raised } = matter;
    // A day before it was raised is a wrong day, and told as that.
    if (!isOpenMatter(matter) || due === undefined || due < raised.on || due >= asOf) return;
    report(['due'], words.says.late({ due, days: daysBetween(due, asOf) }));
  },
};
