import { isOpen } from '../model/appointment.ts';
import { foldedName } from '../text/folded-name.ts';
import type { SubjectRule } from './rule.ts';
import { words } from './unit-head.words.ts';

/** A record tells of the person as of now, so nobody is asked whose appointments have all ended. */
export const unitHead: SubjectRule = {
  id: 'unit-head',
  severity: 'warning',
  on: 'member',
  asksOpen: true,
  words,
  check({ member, appointments }, { register, asOf }, report) {
    const role = register.policy.unitHead;
    if (role === undefined || member.roles?.includes(role) !== true) return;
    const unit = member.unit === undefined ? undefined : register.units.get(member.unit);
    if (unit?.partyOrganization?.head === undefined) return;
    const { head } = unit.partyOrganization;
    if (head === member.id || foldedName(head) === foldedName(member.name)) return;
    if (!appointments.some((appointment) => isOpen(appointment, asOf))) return;
    report(['roles', member.roles.indexOf(role)], words.says.other({ role, unit: unit.name, head }));
  },
};
