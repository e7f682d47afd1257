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
    kindOf(kind).acts(record, (id, days, ...path) => {
      const { from, until } = register.organizations.get(id)?.active ?? {};
      if (from !== undefined && days.until < from) {
        report(path, (isTerm ? termBefore : before)({ organization: id, from }));
      } else if (until !== undefined && days.from > until) {
        report(path, (isTerm ? termAfter : after)({ organization: id, until }));
      }
    });
  },
};
