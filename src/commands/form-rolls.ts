import type { CheckResult } from '../check/check-workspace.ts';
import { membersOn } from '../forms/registration.ts';
import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';

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
  private readonly unplaced: string[] = [];

  /** @param only id of the member whose form alone is asked for, which also somebody who has left may have */
  constructor(asOf: Day, only?: string) {
    this.asOf = asOf;
    this.only = only;
  }

  add(member: MemberRecord, file: string, register: Register): void {
    const id = unlessUnknown(() => member.id);
    if (this.only !== undefined && id !== this.only && id !== undefined) return;
    const appointedBy = unlessUnknown(() => member.appointments.map((appointment) => appointment.organization));
    if (id === undefined || appointedBy === undefined) this.unplaced.push(file);
    for (const each of new Set(appointedBy)) {
      const organization = register.organizations.get(each);
      if (organization === undefined) continue;
      const isOn = () => membersOn(register, organization, [member], this.asOf).length > 0;
      // Of whom nobody can say it, that is said before the form is made.
      const isOnForm = this.only !== undefined || (unlessUnknown(isOn) ?? true);
      const entry = { file, unit: unlessUnknown(() => member.unit), isOnForm };
      const entries = this.entries.get(each);
      if (entries) entries.push(entry);
      else this.entries.set(each, [entry]);
    }
  }

  /** The files of the members on an organisation's form. */
  filesOnForm({ id }: OrganizationRecord): string[] {
    return this.of(id).flatMap(({ file, isOnForm }) => (isOnForm ? [file] : []));
  }

  /**
   * All files that forms rest on: the organisations', their parents', their members' and the units of those, and members of
   * whom nobody can say where they belong.
   */
  filesBehind(organizations: readonly OrganizationRecord[], { fileOf }: CheckResult): ReadonlySet<string> {
    const files = organizations.flatMap((organization) => [
      fileOf('organization', organization.id),
      fileOf('organization', unlessUnknown(() => organization.parent) ?? ''),
      ...this.of(organization.id).flatMap(({ file, unit }) => [file, unit && fileOf('unit', unit)]),
    ]);
    return new Set([...files, ...this.unplaced].filter((file) => file !== undefined));
  }

  private of(organization: string): readonly RollEntry[] {
    return this.entries.get(organization) ?? [];
  }
}
