import { msg } from '../messages/catalogue.ts';
import { isTiedToOrganization, organizationTermOn } from '../model/term.ts';
import type { SubjectRule } from './rule.ts';

export const termAlignment: SubjectRule = {
  id: 'term-alignment',
  severity: 'error',
  on: 'appointment',
  check({ record, index, level, organization }, _context, report) {
    if (record.start === undefined || level === undefined || organization === undefined) return;
    // An organisation without any terms is told once, by `organization-terms`.
    if (!isTiedToOrganization(level.term) || !organization.terms?.length) return;
    const { clause } = level.term;
    const term = organizationTermOn(organization, record.start);
    if (term === undefined) {
      const message = msg('term-alignment.no-term', { organization: organization.id });
      report(['appointments', index, 'start'], message, { clause });
    } else if (record.end !== undefined && record.end !== term.end) {
      const message = msg('term-alignment.wrong-end', { term: term.name, expected: term.end });
      report(['appointments', index, 'end'], message, { clause, suggestion: term.end });
    }
  },
};
