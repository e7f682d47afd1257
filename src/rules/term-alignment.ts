import type { Appointment } from '../model/appointment.ts';
import { isActiveOn } from '../model/register.ts';
import { isTiedToOrganization } from '../model/term.ts';
import type { SubjectRule } from './rule.ts';
import { words } from './term-alignment.words.ts';

export const termAlignment: SubjectRule = {
  id: 'term-alignment',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, _context, report) {
    const { record, index, level, organization, term } = appointment;
    if (record.start === undefined || level === undefined || organization === undefined) return;
    // An organisation without any terms is told once, by `organization-terms`.
    if (!isTiedToOrganization(level.term) || !organization.terms?.length) return;
    const { clause } = level.term;
    if (term === undefined) {
      // That there was no organisation then is told by `organization-active`.
      if (!isActiveOn(organization, record.start)) return;
      const message = words.says.noTerm({ organization: organization.id });
      report(['appointments', index, 'start'], message, { clause });
    } else if (record.end !== undefined && !isRightEnd(appointment, record.end)) {
      const expected = appointment.end ?? term.end;
      const params = { term: term.name, expected };
      const message = record.exit ? words.says.wrongEndThen(params) : words.says.wrongEnd(params);
      report(['appointments', index, 'end'], message, { clause, suggestion: expected });
    }
  },
};

/** The end in force; or that of the whole term, where the organisation ceased to exist before, or it was changed since. */
function isRightEnd({ end, term }: Appointment, recorded: string): boolean {
  return recorded === end || recorded === term?.end;
}
