import type { MemberRecord, OrganizationRecord } from '../model/records.ts';
import { briefNameOf, type Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Named } from './ledger.ts';

/** Who raised a matter, or was handed it. */
export interface Party {
  readonly kind: 'organization' | 'unit' | 'member';
  readonly who: Named;
}

interface Entry {
  readonly id: string;
  name: string;
}

/**
 * Names by ids. Members are read later and one by one, since a country of them fits into no memory: each who was asked for
 * is known by the id until then.
 */
export class NameBook {
  readonly #register: Register;
  readonly #members = new Map<string, Entry>();
  #byName: ReadonlyMap<string, string> | undefined;

  constructor(register: Register) {
    this.#register = register;
  }

  organization(id: string): Named {
    return { id, name: briefNameOf(this.#register.organizations.get(id)) ?? id };
  }

  unit(id: string): Named {
    return { id, name: unlessUnknown(() => this.#register.units.get(id)?.name) ?? id };
  }

  member(id: string): Named {
    const known = this.#members.get(id);
    if (known !== undefined) return known;
    const entry = { id, name: id };
    this.#members.set(id, entry);
    return entry;
  }

  members(ids: readonly string[] | undefined): Named[] {
    return (ids ?? []).map((id) => this.member(id));
  }

  /** By its id, or by any of its names as records give them; who is neither organisation nor unit is a member. */
  party(text: string): Party {
    const organization = this.#organizationCalled(text);
    if (organization !== undefined) return { kind: 'organization', who: this.organization(organization) };
    if (this.#register.units.has(text)) return { kind: 'unit', who: this.unit(text) };
    return { kind: 'member', who: this.member(text) };
  }

  /** Whether anybody is known by the id alone as yet. */
  get isAwaitingMembers(): boolean {
    return this.#members.size > 0;
  }

  /** Tells the name of a member. */
  meet({ id, name }: Pick<MemberRecord, 'id' | 'name'>): void {
    const entry = this.#members.get(id);
    if (entry !== undefined) entry.name = name;
  }

  #organizationCalled(text: string): string | undefined {
    const { organizations } = this.#register;
    if (organizations.has(text)) return text;
    this.#byName ??= idsByName(organizations.values());
    return this.#byName.get(text);
  }
}

function idsByName(organizations: Iterable<OrganizationRecord>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const organization of organizations) {
    for (const name of unlessUnknown(() => [organization.name, organization.shortName]) ?? []) {
      if (name !== undefined) ids.set(name, organization.id);
    }
  }
  return ids;
}
