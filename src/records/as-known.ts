/** Records as far as they are known, for work that goes on beside what is wrong in them and may put it right. */

import type { OrganizationRecord, UnitRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';

/** A copy in which what was told to be wrong (`model/unknown.ts`) is as if it were not there. */
export function asFarAsKnown<T>(value: T): T {
  return copied(value) as T;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([, { get }]) => get === undefined);
  const fields = known.map(([key, { value: inner }]): [string, unknown] => [key, copied(inner)]);
  return Array.isArray(value)
    ? fields.filter(([key]) => key !== 'length').map(([, inner]) => inner)
    : Object.fromEntries(fields);
}

/** Units whose name is not known cannot be found by it, nor shown. */
export function registerAsKnown({ policy, organizations, units }: Register): Register {
  const ofOrganizations = [...organizations].map(([id, record]): [string, OrganizationRecord] => [
    id,
    asFarAsKnown(record),
  ]);
  const ofUnits = [...units].map(([id, record]): [string, UnitRecord] => [id, asFarAsKnown(record)]);
  return {
    policy,
    organizations: new Map(ofOrganizations),
    units: new Map(ofUnits.filter(([, { name }]) => typeof name === 'string')),
  };
}
