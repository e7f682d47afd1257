import { isOpen } from '../model/appointment.ts';
import { employerOf } from '../model/facts.ts';
import { words } from './own-employee.words.ts';
import type { SubjectRule } from './rule.ts';

/** A record tells of the person as of now, so appointments that have ended are not judged by it. */
export const ownEmployee: SubjectRule = {
  id: 'own-employee',
  severity: 'error',
  on: 'member',
  asksOpen: true,
  words,
  check({ member, appointments }, { register, asOf }, report) {
    const unit = employerOf(member, register);
    if (unit?.bodyOf === undefined) return;
    for (const appointment of appointments) {
      if (appointment.record.organization !== unit.bodyOf || !isOpen(appointment, asOf)) continue;
      report(['unit'], words.says.body({ unit: unit.name, organization: unit.bodyOf }));
      return;
    }
  },
};
