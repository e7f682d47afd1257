import type { Appointment } from '../model/appointment.ts';
import { RECORD_KINDS } from '../model/kinds/index.ts';
import { type NumberUse, numbersOf, partsOfNumber } from '../model/numbers.ts';
import type { Day, MemberRecord, RecordKind } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { seatKeysOf } from '../model/seat-keys.ts';
import { onDay, type Service, serviceOf, touches } from '../model/service.ts';
import { ServiceIndex } from '../model/service-index.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Census, TakenId } from '../rules/rule.ts';
import { comparableName } from '../text/comparable-name.ts';
import { detachedText } from '../text/detached.ts';
import { FilesById } from './files-by-id.ts';
import type { Fingerprint } from './fingerprint.ts';
import { FingerprintIndex } from './fingerprint-index.ts';
import { NumberIndex, type NumberTrace } from './number-index.ts';

/** Files whose members may be one person. */
export interface Suspicion {
  readonly by: 'idNumber' | 'name';
  readonly files: readonly string[];
}

/** Numbers of which not all records say the same. */
export interface DisputedNumbers {
  /** Their fingerprints. */
  readonly keys: readonly number[];
  /** Those that hold any of them, each once, in the order in which they were read. */
  readonly files: readonly string[];
}

/** What a census is taken for. */
export interface CensusWanted {
  readonly asOf: Day;
  /** The policy's day for handing in registration forms. */
  readonly registrationDue: Day | undefined;
  /** Whether it will be asked who served when. */
  readonly isServiceKept: boolean;
}

/**
 * What is kept of every record after it has been read: enough for the rules that span records, little enough for a
 * whole country.
 */
export class RegisterCensus implements Census {
  readonly takenIds: TakenId[] = [];
  private readonly files: Record<RecordKind, FilesById>;
  /** Empty unless it is asked for: a country takes tens of megabytes. */
  readonly services = new ServiceIndex();
  private readonly wanted: CensusWanted;
  private readonly serving = new Map<string, number>();
  private readonly toRegister = new Set<string>();
  private readonly uncertain = new Map<string, number>();
  private uncertainAnywhere = 0;
  private readonly memberFiles: string[] = [];
  private readonly idNumbers = new FingerprintIndex();
  private readonly names = new FingerprintIndex();
  private readonly numbers = new NumberIndex();

  constructor(wanted: CensusWanted) {
    this.wanted = wanted;
    const kinds = RECORD_KINDS.map((kind) => [kind, new FilesById()]);
    this.files = Object.fromEntries(kinds) as Record<RecordKind, FilesById>;
  }

  /** Notes that a file holds the record of this id. */
  addId(kind: RecordKind, id: string, file: string): void {
    const firstFile = this.files[kind].add(id, file);
    if (firstFile !== undefined) this.takenIds.push({ kind, id: detachedText(id), file, firstFile });
  }

  /** @param id of the member */
  addTrace({ idNumber, name, services, numbers, uncertain = [] }: MemberTrace, file: string, id: string): void {
    const number = this.memberFiles.push(file) - 1;
    if (idNumber !== undefined) this.idNumbers.add(idNumber, number);
    if (name !== undefined) this.names.add(name, number);
    for (const each of numbers) this.numbers.add(each, number);
    const { asOf, registrationDue, isServiceKept } = this.wanted;
    for (const organization of servedOn(services, asOf)) countOne(this.serving, organization);
    if (registrationDue !== undefined) {
      for (const organization of servedOn(services, registrationDue)) addOne(this.toRegister, organization);
    }
    for (const organization of uncertain) {
      if (organization === undefined) this.uncertainAnywhere += 1;
      else countOne(this.uncertain, organization);
    }
    if (isServiceKept) this.services.add(id, services, uncertain);
  }

  has(kind: RecordKind, id: string): boolean {
    return this.files[kind].has(id);
  }

  count(kind: RecordKind): number {
    return this.files[kind].size;
  }

  idsOf(kind: RecordKind): Iterable<string> {
    return this.files[kind].ids();
  }

  misnamed(kind: RecordKind): Iterable<readonly [id: string, file: string]> {
    return this.files[kind].misnamedOnes();
  }

  fileOf(kind: RecordKind, id: string): string | undefined {
    return this.files[kind].get(id);
  }

  /** How many people serve in the organisation on the as-of day. */
  servingIn(organization: string): number {
    return this.serving.get(organization) ?? 0;
  }

  servedOnRegistrationDay(organization: string): boolean {
    return this.toRegister.has(organization);
  }

  seats(): Iterable<readonly [string, number]> {
    return this.serving;
  }

  uncertainIn(organization: string): number {
    return this.uncertainAnywhere + (this.uncertain.get(organization) ?? 0);
  }

  suspicions(): Suspicion[] {
    const named = (by: Suspicion['by'], index: FingerprintIndex): Suspicion[] =>
      [...index.groups()].map((group) => ({ by, files: group.map((number) => this.memberFiles[number] ?? '') }));
    return [...named('idNumber', this.idNumbers), ...named('name', this.names)];
  }

  disputedNumbers(): DisputedNumbers {
    const disputes = this.numbers.disputes();
    const members = new Set<number>();
    for (const dispute of disputes) for (const member of dispute.members) members.add(member);
    const inOrder = [...members].sort((one, other) => one - other);
    return { keys: disputes.map(({ key }) => key), files: inOrder.map((number) => this.memberFiles[number] ?? '') };
  }
}

/** Numbers in a member's record, as they are compared with those in others. */
export function numberTraces(
  { id }: Pick<MemberRecord, 'id'>,
  appointments: readonly Appointment[],
  register: Register,
  fingerprint: Fingerprint,
): NumberTrace[] {
  const traced = (use: NumberUse) => ({
    key: fingerprint(...partsOfNumber(use)),
    saying: use.kind === 'certificate' ? fingerprint(id) : fingerprint(use.on, use.issuer ?? ''),
  });
  return unlessUnknown(() => numbersOf(appointments, register).map(traced)) ?? [];
}

/** Each organisation once, however many appointments meet on the day. */
function servedOn(services: readonly Service[], day: Day): Iterable<string> {
  const [only] = services;
  const isServed = (service: Service) => touches(service, onDay(day)) === 'yes';
  if (only !== undefined && services.length === 1) return isServed(only) ? [only.organization] : [];
  return new Set(services.filter(isServed).map(({ organization }) => organization));
}

function countOne(counts: Map<string, number>, key: string): void {
  const before = counts.get(key);
  if (before === undefined) counts.set(detachedText(key), 1);
  else counts.set(key, before + 1);
}

function addOne(keys: Set<string>, key: string): void {
  if (!keys.has(key)) keys.add(detachedText(key));
}

/** What the rules that span records need of a member. */
export interface MemberTrace {
  /** Fingerprint of the ID number. */
  readonly idNumber: number | undefined;
  /** Fingerprint of name and birth date. */
  readonly name: number | undefined;
  /** Where the member served until the as-of day, and when. */
  readonly services: readonly Service[];
  /** Its certificates and documents. */
  readonly numbers: readonly NumberTrace[];
  /** Those of which nobody can say whether the member serves there; `undefined`: it might be any. */
  readonly uncertain?: readonly (string | undefined)[];
}

/** Of a member whose file holds no record that can be judged. */
export const UNKNOWN_MEMBER: MemberTrace = {
  idNumber: undefined,
  name: undefined,
  services: [],
  numbers: [],
  uncertain: [undefined],
};

export function traceOf(
  member: MemberRecord,
  appointments: readonly Appointment[],
  asOf: Day,
  fingerprint: Fingerprint,
  numbers: readonly NumberTrace[],
): MemberTrace {
  const services: Service[] = [];
  const uncertain: (string | undefined)[] = [];
  for (const appointment of appointments) {
    const service = unlessUnknown(() => serviceOf(appointment, asOf) ?? 'none');
    if (service === undefined) uncertain.push(unlessUnknown(() => appointment.record.organization));
    else if (service !== 'none') {
      const keys = unlessUnknown(() => seatKeysOf(appointment)) ?? [service.organization];
      // What a policy limits besides the organisation is counted as if it were one.
      for (const key of keys) services.push(key === service.organization ? service : { ...service, organization: key });
    }
  }
  return {
    idNumber: fingerprintOf(() => member.idNumber?.toUpperCase(), fingerprint),
    name: fingerprintOf(() => member.birthDate && `${comparableName(member.name)} ${member.birthDate}`, fingerprint),
    services,
    numbers,
    ...(uncertain.length > 0 && { uncertain }),
  };
}

function fingerprintOf(text: () => string | undefined, fingerprint: Fingerprint): number | undefined {
  const known = unlessUnknown(text);
  return known === undefined ? undefined : fingerprint(known);
}
