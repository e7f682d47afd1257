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
    const index = role === undefined ? -1 : (member.roles?.indexOf(role) ?? -1);
    const unit = member.unit === undefined ? undefined : register.units.get(member.unit);
    const head = unit?.partyOrganization?.head;
    if (role === undefined || index < 0 || unit === undefined || head === undefined) return;
    if (head === member.name || head === member.id || foldedName(head) === foldedName(member.name)) return;
    if (!appointments.some((appointment) => isOpen(appointment, asOf))) return;
    report(['roles', index], words.says.other({ role, unit: unit.name, head }));
  },
};
