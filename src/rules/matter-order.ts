import { misdatedDays } from '../model/matter-order.ts';
import { words } from './matter-order.words.ts';
import type { SubjectRule } from './rule.ts';

export const matterOrder: SubjectRule = {
  id: 'matter-order',
  severity: 'error',
  on: 'matter',
  words,
  check(matter, _context, report) {
    for (const { path, day, field, is, other } of misdatedDays(matter)) {
      const related = [{ path: other.path, message: words.says.against({ day: other.day }) }];
      report(path, words.says[is]({ field, day, other: other.field, otherDay: other.day }), { related });
    }
    const { resolved, published } = matter;
    if (published !== undefined && resolved === undefined) report(['published'], words.says.unresolved());
  },
};
