import { levelOf } from '../model/register.ts';
import { isTiedToOrganization } from '../model/term.ts';
import { words } from './organization-terms.words.ts';
import type { SubjectRule } from './rule.ts';

export const organizationTerms: SubjectRule = {
  id: 'organization-terms',
  severity: 'error',
  on: 'organization',
  settles: true,
  words,
  check(organization, { register }, report) {
    const level = levelOf(register, organization);
    const terms = organization.terms ?? [];
    if (terms.length === 0 && level !== undefined && isTiedToOrganization(level.term)) {
      report(['terms'], words.says.missing({ level: organization.level }));
    }
    terms.forEach((term, index) => {
      if (term.end < term.start) report(['terms', index, 'end'], words.says.reversed({ start: term.start }));
      const previous = terms[index - 1];
      if (previous !== undefined && term.start <= previous.end) {
        report(['terms', index, 'start'], words.says.order({ previous: previous.end }));
      }
    });
  },
};
