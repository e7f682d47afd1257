import type { Day, OrganizationRecord } from './records.ts';
import { namesOrganization, type Register } from './register.ts';
import { unlessUnknown } from './unknown.ts';

interface Index {
  readonly byName: ReadonlyMap<string, readonly OrganizationRecord[]>;
  /** How many there were: more are read while records are checked. */
  readonly size: number;
}

const known = new WeakMap<Register['organizations'], Index>();

/** The organisations of the register that a full name was the name of on a day. */
export function namedIn({ organizations }: Register, name: string, day: Day | undefined): OrganizationRecord[] {
  let index = known.get(organizations);
  if (index === undefined || index.size !== organizations.size) {
    index = { byName: indexOf(organizations.values()), size: organizations.size };
    known.set(organizations, index);
  }
  return (index.byName.get(name) ?? []).filter((organization) => namesOrganization(organization, name, day));
}

/** By every name that they have or had. */
function indexOf(organizations: Iterable<OrganizationRecord>): Index['byName'] {
  const byName = new Map<string, OrganizationRecord[]>();
  for (const organization of organizations) {
    for (const name of unlessUnknown(() => namesOf(organization)) ?? []) {
      byName.set(name, [...(byName.get(name) ?? []), organization]);
    }
  }
  return byName;
}

function namesOf({ name, shortName, was = [] }: OrganizationRecord): ReadonlySet<string> {
  const names = [name, shortName, ...was.flatMap((former) => [former.name, former.shortName])];
  return new Set(names.filter((each) => each !== undefined));
}
