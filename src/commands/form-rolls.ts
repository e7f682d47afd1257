import type { CheckResult } from '../check/check-workspace.ts';
import { membersOn } from '../forms/registration.ts';
import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';

interface RollEntry {
  readonly file: string;
  readonly unit: string | undefined;
  /** Whether the member is on the form of the day; else only an earlier one of the organisation. */
  readonly isOnForm: boolean;
}

/** Who belongs to which organisation, by file: the records themselves are read again when their form is written. */
export class FormRolls {
  private readonly asOf: Day;
  private readonly entries = new Map<string, RollEntry[]>();
  private readonly files = new Set<string>();

  constructor(asOf: Day) {
    this.asOf = asOf;
  }

  add(member: MemberRecord, file: string, register: Register): void {
    this.files.add(file);
    for (const id of new Set(member.appointments.map((appointment) => appointment.organization))) {
      const organization = register.organizations.get(id);
      if (organization === undefined) continue;
      const isOnForm = membersOn(register, organization, [member], this.asOf).length > 0;
      const entry = { file, unit: member.unit, isOnForm };
      const entries = this.entries.get(organization.id);
      if (entries) entries.push(entry);
      else this.entries.set(organization.id, [entry]);
    }
  }

  /** Whether a file holds a member that could be read. */
  hasRead(file: string): boolean {
    return this.files.has(file);
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
