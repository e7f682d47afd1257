import type { Policy, PolicyLevel } from '../../model/policy.ts';
import type { OrganizationRecord } from '../../model/records.ts';
import { levelOf, type Register } from '../../model/register.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Meaning } from '../tables/meanings.ts';
import { type Organizations, organizationsOf } from './organizations.ts';
import { type Units, unitsOf } from './units.ts';

/** What values are looked up in. */
export interface Lookups {
  readonly policy: Policy;
  readonly register: Register;
  readonly organizations: Organizations;
  readonly units: Units;
}

export function lookupsOf(register: Register): Lookups {
  const { policy } = register;
  return { policy, register, organizations: organizationsOf(register), units: unitsOf(register) };
}

/** What a row of a table, or a personal form, says of one person or unit. */
export interface Line {
  /** By what each is understood as; cells that hold nothing are not there. */
  readonly cells: ReadonlyMap<Meaning, SeenCell>;
  readonly organization: OrganizationRecord | undefined;
  readonly level: PolicyLevel | undefined;
  readonly lookups: Lookups;
}

export function lineOf(
  cells: ReadonlyMap<Meaning, SeenCell>,
  organization: OrganizationRecord | undefined,
  lookups: Lookups,
): Line {
  return { cells, organization, level: levelOf(lookups.register, organization), lookups };
}
