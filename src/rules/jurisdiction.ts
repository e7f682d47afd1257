import { isOpen } from '../model/appointment.ts';
import { areasOf, isBelowUnit, isWithinArea } from '../model/area.ts';
import { words } from './jurisdiction.words.ts';
import type { SubjectRule } from './rule.ts';

/** A record tells of the person as of now, so appointments that have ended are not judged by it. */
export const jurisdiction: SubjectRule = {
  id: 'jurisdiction',
  severity: 'error',
  on: 'appointment',
  asksOpen: true,
  words,
  check(appointment, { register, asOf }, report) {
    const { organization, member, record } = appointment;
    if (organization === undefined || !isOpen(appointment, asOf)) return;
    const unitId = record.unit ?? member.unit;
    const unit = unitId === undefined ? undefined : register.units.get(unitId);
    if (unitId !== undefined && unit === undefined) return;
    const areas = areasOf(member, unit);
    // An area or a parent that is not in the register is told by another rule.
    if (isWithinArea(register, areas, organization, record.start) !== false) return;
    const category = appointment.policy.categories.find(({ id }) => id === record.category);
    if (category?.area === 'parent' && isBelowUnit(register, unit, organization, record.start)) return;
    const path = ['appointments', appointment.index, 'organization'];
    const params = { organization: organization.id, unit: unit?.organization, residence: member.residence };
    report(path, areas.length === 0 ? words.says.unknown(params) : words.says.outside(params));
  },
};
