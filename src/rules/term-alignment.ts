import { isTiedToOrganization, organizationTermOn } from '../model/term.ts';
import type { SubjectRule } from './rule.ts';
import { words } from './term-alignment.words.ts';

export const termAlignment: SubjectRule = {
  id: 'term-alignment',
  severity: 'error',
  on: 'appointment',
  words,
  check({ record, index, level, organization }, _context, report) {
    if (record.start === undefined || level === undefined || organization === undefined) return;
    // An organisation without any terms is told once, by `organization-terms`.
    if (!isTiedToOrganization(level.term) || !organization.terms?.length) return;
    const { clause } = level.term;
    const term = organizationTermOn(organization, record.start);
    if (term === undefined) {
      const message = words.says.noTerm({ organization: organization.id });
      report(['appointments', index, 'start'], message, { clause });
    } else if (record.end !== undefined && record.end !== term.end) {
      const message = words.says.wrongEnd({ term: term.name, expected: term.end });
      report(['appointments', index, 'end'], message, { clause, suggestion: term.end });
    }
  },
};
