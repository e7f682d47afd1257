import { words } from './organization-active.words.ts';
import type { SubjectRule } from './rule.ts';

export const organizationActive: SubjectRule = {
  id: 'organization-active',
  severity: 'error',
  on: 'appointment',
  words,
  check({ record, index, organization }, _context, report) {
    const { start } = record;
    if (start === undefined || organization === undefined) return;
    const path = ['appointments', index, 'start'];
    const { from, until } = organization.active ?? {};
    const { id } = organization;
    if (from !== undefined && start < from) report(path, words.says.before({ organization: id, from }));
    else if (until !== undefined && start > until) report(path, words.says.after({ organization: id, until }));
  },
};
