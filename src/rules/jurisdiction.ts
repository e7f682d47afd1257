import { isOpen } from '../model/appointment.ts';
import { liesWithin, type Register } from '../model/register.ts';
import { words } from './jurisdiction.words.ts';
import type { SubjectRule } from './rule.ts';

/** A record tells of the person as of now, so appointments that have ended are not judged by it. */
export const jurisdiction: SubjectRule = {
  id: 'jurisdiction',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register, asOf }, report) {
    const { organization, member } = appointment;
    if (organization === undefined || !isOpen(appointment, asOf)) return;
    const unit = member.unit === undefined ? undefined : register.units.get(member.unit);
    if (member.unit !== undefined && unit === undefined) return;
    const areas = [unit?.organization, member.residence].filter((area) => area !== undefined);
    if (areas.some((area) => liesWithin(register, area, organization.id))) return;
    // An area or a parent that is not in the register is told by another rule.
    if (areas.some((area) => !isPlaced(register, area))) return;
    const path = ['appointments', appointment.index, 'organization'];
    const params = { organization: organization.id, unit: unit?.organization, residence: member.residence };
    report(path, areas.length === 0 ? words.says.unknown(params) : words.says.outside(params));
  },
};

/** Whether everything above the area is in the register: otherwise nobody can say where it lies. */
function isPlaced({ organizations }: Register, area: string): boolean {
  const seen = new Set<string>();
  for (let current: string | undefined = area; current !== undefined && !seen.has(current); ) {
    const organization = organizations.get(current);
    if (organization === undefined) return false;
    seen.add(current);
    current = organization.parent;
  }
  return true;
}
