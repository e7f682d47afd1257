import type { CheckResult } from '../check/check-workspace.ts';
import { membersOn } from '../forms/registration.ts';
import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';

interface RollEntry {
  readonly file: string;
  readonly unit: string | undefined;
  /** Whether the member is on the form that is asked for; else only an earlier one of the organisation. */
  readonly isOnForm: boolean;
}

/** Who belongs to which organisation, by file: the records themselves are read again when their form is written. */
export class FormRolls {
  private readonly asOf: Day;
  private readonly only: string | undefined;
  private readonly entries = new Map<string, RollEntry[]>();

  /** @param only id of the member whose form alone is asked for, which also somebody who has left may have */
  constructor(asOf: Day, only?: string) {
    this.asOf = asOf;
    this.only = only;
  }

  add(member: MemberRecord, file: string, register: Register): void {
    if (this.only !== undefined && member.id !== this.only) return;
    for (const id of new Set(member.appointments.map((appointment) => appointment.organization))) {
      const organization = register.organizations.get(id);
      if (organization === undefined) continue;
      const isOnForm = this.only !== undefined || membersOn(register, organization, [member], this.asOf).length > 0;
      const entry = { file, unit: member.unit, isOnForm };
      const entries = this.entries.get(organization.id);
      if (entries) entries.push(entry);
      else this.entries.set(organization.id, [entry]);
    }
  }

  /** The files of the members on an organisation's form. */
  filesOnForm({ id }: OrganizationRecord): string[] {
    return this.of(id).flatMap(({ file, isOnForm }) => (isOnForm ? [file] : []));
  }

  /** All files that forms rest on: the organisations', their parents', their members' and the units of those. */
  filesBehind(organizations: readonly OrganizationRecord[], { fileOf }: CheckResult): ReadonlySet<string> {
    const files = organizations.flatMap(({ id, parent }) => [
      fileOf('organization', id),
      parent && fileOf('organization', parent),
      ...this.of(id).flatMap(({ file, unit }) => [file, unit && fileOf('unit', unit)]),
    ]);
    return new Set(files.filter((file) => file !== undefined));
  }

  private of(organization: string): readonly RollEntry[] {
    return this.entries.get(organization) ?? [];
  }
}
