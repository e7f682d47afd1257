import { kindOf } from '../model/kinds/index.ts';
import { words } from './organization-active.words.ts';
import type { SubjectRule } from './rule.ts';

export const organizationActive: SubjectRule = {
  id: 'organization-active',
  severity: 'error',
  on: 'record',
  words,
  check({ kind, record }, { register }, report) {
    const { termBefore, termAfter, before, after } = words.says;
    const isTerm = kind === 'member';
    let isTold = false;
    kindOf(kind).acts(record, (id, days, ...path) => {
      // Of one piece of work the organisation is wrong, or the year in all its days: one slip. Terms are each of their own.
      if (isTold && !isTerm) return;
      const { from, until } = register.organizations.get(id)?.active ?? {};
      if (from !== undefined && days.until < from) {
        report(path, (isTerm ? termBefore : before)({ organization: id, from }));
        isTold = true;
      } else if (until !== undefined && days.from > until) {
        report(path, (isTerm ? termAfter : after)({ organization: id, until }));
        isTold = true;
      }
    });
  },
};
