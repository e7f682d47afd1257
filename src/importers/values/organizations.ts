import type { OrganizationRecord } from '../../model/records.ts';
import { liesWithin, type Register } from '../../model/register.ts';
import { withoutBlanks } from '../tables/clean-text.ts';

/** Which organisation a text names: one, none, or one of several. */
export type NamedOrganization =
  | { readonly found: OrganizationRecord }
  | { readonly among: readonly OrganizationRecord[] };

export interface Organizations {
  /** By id, name or short name, now or formerly, or by a part that only one of them has. */
  readonly named: (text: string) => NamedOrganization;
  /** The one that a longer text speaks of, such as a title; of one and what lies above it, the lower. */
  readonly spokenOf: (text: string) => OrganizationRecord | undefined;
}

/** Shorter parts of a name are no name. */
const SHORTEST_PART = 2;

export function organizationsOf(register: Register): Organizations {
  const all = [...register.organizations.values()];
  const names = all.flatMap((organization) =>
    namesOf(organization).map((name) => ({ name: comparable(name), organization })),
  );
  const exact = new Map<string, OrganizationRecord[]>();
  for (const { name, organization } of names) {
    exact.set(name, [...new Set([...(exact.get(name) ?? []), organization])]);
  }
  const spokenOf = (text: string) => {
    const plain = comparable(text);
    return lowest(
      register,
      names.filter(({ name }) => plain.includes(name)),
    );
  };
  const named = (text: string): NamedOrganization => {
    const plain = comparable(text);
    const same = exact.get(plain) ?? [];
    if (same.length > 0) return oneOf(same);
    const spoken = spokenOf(text);
    if (spoken !== undefined) return { found: spoken };
    if (plain.length < SHORTEST_PART) return { among: [] };
    // A part of an id first: full names hold the names of what lies above.
    const byId = all.filter(({ id }) => comparable(id).includes(plain));
    if (byId.length > 0) return oneOf(byId);
    return oneOf([
      ...new Set(names.filter(({ name }) => name.includes(plain)).map(({ organization }) => organization)),
    ]);
  };
  return { named: remembered(named), spokenOf: remembered(spokenOf) };
}

function oneOf(organizations: readonly OrganizationRecord[]): NamedOrganization {
  const [only] = organizations;
  return only !== undefined && organizations.length === 1 ? { found: only } : { among: organizations };
}

function namesOf({ id, name, shortName, was = [] }: OrganizationRecord): string[] {
  const former = was.flatMap((entry) => [entry.name, entry.shortName]);
  return [id, name, shortName, ...former].filter((text) => text !== undefined);
}

function comparable(text: string): string {
  return withoutBlanks(text.normalize('NFKC')).replace(/[“”"《》]/g, '');
}

interface Spoken {
  readonly name: string;
  readonly organization: OrganizationRecord;
}

/** Names within a longer name that was spoken are not meant themselves; neither is what lies above. */
function lowest(register: Register, spoken: readonly Spoken[]): OrganizationRecord | undefined {
  const longest = spoken.filter(
    ({ name }) => !spoken.some((other) => other.name !== name && other.name.includes(name)),
  );
  const meant = [...new Set(longest.map(({ organization }) => organization))];
  const isAbove = ({ id }: OrganizationRecord) =>
    meant.some((other) => other.id !== id && liesWithin(register, other.id, id));
  const below = meant.filter((organization) => !isAbove(organization));
  return below.length === 1 ? below[0] : undefined;
}

/** A column names the same few organisations over and over. */
function remembered<R>(find: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text) as R;
  };
}
