import type { Appointment } from '../model/appointment.ts';
import { daysBetween } from '../model/day.ts';
import type { Day } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { renewalsInRow } from '../model/renewal.ts';
import { endOfTermTakenOver } from '../model/succession.ts';
import { isCountedInYears, isTiedToOrganization, lastDayByPolicy } from '../model/term.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './term-length.words.ts';

export const termLength: SubjectRule = {
  id: 'term-length',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register }, report) {
    const { record, index, level, organization } = appointment;
    checkRenewals(appointment, report);
    const { start, end } = record;
    // A term that hangs on the organisation's is judged by `term-alignment`.
    if (start === undefined || end === undefined || level === undefined || isTiedToOrganization(level.term)) return;
    const path = ['appointments', index, 'end'];
    const { clause } = level.term;
    if ('none' in level.term) report(path, words.says.none(), { clause });
    else if (end < start) report(path, words.says.reversed({ start }), { clause });
    else if (organization && !endsWithOrganization(appointment, end))
      reportLength(appointment, start, end, register, report);
  },
};

/** So many renewals in a row, and then somebody else. */
function checkRenewals(appointment: Appointment, report: Report): void {
  const { renewal } = appointment.level ?? {};
  const max = renewal?.max;
  if (max === undefined || !appointment.isRenewal || renewalsInRow(appointment, max + 1) <= max) return;
  const { index, record } = appointment;
  const path = ['appointments', index, record.start === undefined ? 'organization' : 'start'];
  report(path, words.says.renewals({ max }), { clause: renewal?.clause });
}

/** The organisation ceased to exist before the term was over, and the record says so. */
function endsWithOrganization({ organization }: Appointment, end: Day): boolean {
  return organization?.active?.until === end;
}

function reportLength(appointment: Appointment, start: Day, end: Day, register: Register, report: Report): void {
  const { index, level, organization } = appointment;
  if (level === undefined || organization === undefined) return;
  const path = ['appointments', index, 'end'];
  if ('rest' in level.term) reportRest(appointment, end, register, report);
  if (!isCountedInYears(level.term)) return;
  const expected = lastDayByPolicy(level, organization, start);
  if (expected === undefined || expected === end) return;
  const params = { years: level.term.years, expected };
  const extras = { clause: level.term.clause, suggestion: expected };
  // Both ways of counting are in use, to the corresponding day and to its eve; a day later is more than the document gives.
  if (daysBetween(expected, end) === -1) report(path, words.says.dayOff(params), { ...extras, severity: 'info' });
  else report(path, words.says.wrong(params), extras);
}

/** What is left of the term of whoever held the seat before. */
function reportRest({ record, index, level }: Appointment, end: Day, register: Register, report: Report): void {
  const expected = endOfTermTakenOver(record, register);
  if (expected === undefined || expected === end) return;
  const extras = { clause: level?.term.clause, suggestion: expected };
  report(['appointments', index, 'end'], words.says.rest({ expected }), extras);
}
