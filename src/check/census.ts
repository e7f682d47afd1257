import { type Appointment, stateOn } from '../model/appointment.ts';
import { type Day, type MemberRecord, RECORD_KINDS, type RecordKind } from '../model/records.ts';
import type { Census, TakenId } from '../rules/rule.ts';
import { comparableName } from '../text/comparable-name.ts';
import { type Fingerprint, FingerprintIndex } from './fingerprint.ts';

/** Files whose members may be one person. */
export interface Suspicion {
  readonly by: 'idNumber' | 'name';
  readonly files: readonly string[];
}

/**
 * What is kept of every record after it has been read: enough for the rules that span records, little enough for a
 * whole country.
 */
export class RegisterCensus implements Census {
  readonly takenIds: TakenId[] = [];
  private readonly files: Record<RecordKind, Map<string, string>>;
  private readonly serving = new Map<string, number>();
  private readonly memberFiles: string[] = [];
  private readonly idNumbers = new FingerprintIndex();
  private readonly names = new FingerprintIndex();

  constructor() {
    const kinds = RECORD_KINDS.map((kind) => [kind, new Map<string, string>()]);
    this.files = Object.fromEntries(kinds) as Record<RecordKind, Map<string, string>>;
  }

  /** Notes that a file holds the record of this id. */
  addId(kind: RecordKind, id: string, file: string): void {
    const firstFile = this.files[kind].get(id);
    if (firstFile === undefined) this.files[kind].set(id, file);
    else this.takenIds.push({ kind, id, file, firstFile });
  }

  addTrace({ idNumber, name, serving }: MemberTrace, file: string): void {
    const number = this.memberFiles.push(file) - 1;
    if (idNumber !== undefined) this.idNumbers.add(idNumber, number);
    if (name !== undefined) this.names.add(name, number);
    for (const organization of serving) this.serving.set(organization, (this.serving.get(organization) ?? 0) + 1);
  }

  has(kind: RecordKind, id: string): boolean {
    return this.files[kind].has(id);
  }

  count(kind: RecordKind): number {
    return this.files[kind].size;
  }

  idsOf(kind: RecordKind): Iterable<string> {
    return this.files[kind].keys();
  }

  fileOf(kind: RecordKind, id: string): string | undefined {
    return this.files[kind].get(id);
  }

  /** How many people serve in the organisation on the as-of day. */
  servingIn(organization: string): number {
    return this.serving.get(organization) ?? 0;
  }

  suspicions(): Suspicion[] {
    const named = (by: Suspicion['by'], index: FingerprintIndex): Suspicion[] =>
      [...index.groups()].map((group) => ({ by, files: group.map((number) => this.memberFiles[number] ?? '') }));
    return [...named('idNumber', this.idNumbers), ...named('name', this.names)];
  }
}

/** What the rules that span records need of a member. */
export interface MemberTrace {
  /** Fingerprint of the ID number. */
  readonly idNumber: number | undefined;
  /** Fingerprint of name and birth date. */
  readonly name: number | undefined;
  /** The organisations served on the as-of day, each once, however many appointments meet on it. */
  readonly serving: readonly string[];
}

export function traceOf(
  member: MemberRecord,
  appointments: readonly Appointment[],
  asOf: Day,
  fingerprint: Fingerprint,
): MemberTrace {
  const serving: string[] = [];
  for (const appointment of appointments) {
    const { organization } = appointment.record;
    if (stateOn(appointment, asOf) === 'serving' && !serving.includes(organization)) serving.push(organization);
  }
  return {
    idNumber: member.idNumber === undefined ? undefined : fingerprint(member.idNumber.toUpperCase()),
    name:
      member.birthDate === undefined ? undefined : fingerprint(`${comparableName(member.name)} ${member.birthDate}`),
    serving,
  };
}
