import type { MemberRecord, OrganizationRecord, UnitRecord } from './records.ts';
import { liesWithin, type Register } from './register.ts';

/** The organisations in whose areas a member's unit lies or works, and the member lives. */
export function areasOf({ residence }: Pick<MemberRecord, 'residence'>, unit: UnitRecord | undefined): string[] {
  const areas = unit === undefined ? [] : [unit.organization];
  for (const area of unit?.serves ?? []) areas.push(area);
  if (residence !== undefined) areas.push(residence);
  return areas;
}

/**
 * Whether one of the areas lies in that of the organisation, now or on the day of the appointment: an organisation may
 * have gone over to another. `undefined` where an area or something above it is not in the register.
 */
export function isWithinArea(
  register: Register,
  areas: readonly string[],
  organization: OrganizationRecord,
  start?: string,
): boolean | undefined {
  const lies = (area: string, day?: string) => liesWithin(register, area, organization.id, day);
  if (areas.some((area) => lies(area) || lies(area, start))) return true;
  return areas.every((area) => isPlaced(register, area)) ? false : undefined;
}

/** Whether the organisation lies in the area where the unit lies or works, now or on the day of the appointment. */
export function isBelowUnit(
  register: Register,
  unit: UnitRecord | undefined,
  { id }: OrganizationRecord,
  start?: string,
): boolean {
  const areas = areasOf({}, unit);
  return areas.some((area) => liesWithin(register, id, area) || liesWithin(register, id, area, start));
}

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
