/** What several records have in common, found again in the records themselves: fingerprints only raise a suspicion. */

import { numberKey, numbersOf } from '../model/numbers.ts';
import type { MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import type { Lookalikes, PlacedNumber, SharedNumber } from '../rules/rule.ts';
import { appointmentsAsKnown } from './appointments.ts';
import type { RegisterCensus } from './census.ts';
import type { Fingerprint } from './fingerprint.ts';
import { sharedNumbers } from './shared-numbers.ts';

export interface SuspectedRecords {
  readonly census: RegisterCensus;
  readonly register: Register;
  /** What the traces of this run were compared by. */
  readonly fingerprint: Fingerprint;
  readonly readAgain: (file: string) => LoadedRecord | undefined;
}

export function* lookalikesIn({ census, readAgain }: SuspectedRecords): Generator<Lookalikes> {
  for (const { by, files } of census.suspicions()) yield { by, members: membersAgain(files, readAgain) };
}

export function* sharedNumbersIn({
  census,
  register,
  fingerprint,
  readAgain,
}: SuspectedRecords): Generator<SharedNumber> {
  const { keys, files } = census.disputedNumbers();
  const disputed = new Map<number, PlacedNumber[]>(keys.map((key) => [key, []]));
  for (const placed of membersAgain(files, readAgain)) {
    for (const place of numbersOfMember(placed, register)) disputed.get(fingerprint(numberKey(place)))?.push(place);
  }
  for (const places of disputed.values()) yield* sharedNumbers(places);
}

interface PlacedMember {
  readonly file: string;
  readonly member: MemberRecord;
}

function membersAgain(files: readonly string[], readAgain: SuspectedRecords['readAgain']): PlacedMember[] {
  return files.flatMap((file) => {
    const member = readAgain(file)?.record as MemberRecord | undefined;
    return member !== undefined && isWhoKnown(member) ? [{ file, member }] : [];
  });
}

/** Whether all is known that tells one person from another: where it is not, nobody is suspected. */
function isWhoKnown(member: MemberRecord): boolean {
  return unlessUnknown(() => [member.id, member.name, member.birthDate, member.idNumber]) !== undefined;
}

/** As far as they are known. */
function numbersOfMember({ file, member }: PlacedMember, register: Register): PlacedNumber[] {
  const appointments = appointmentsAsKnown(member, register);
  const places = () =>
    numbersOf(appointments, register).map(({ kind, number, path, on, issuer }) => {
      return { kind, number, path, on, issuer, file, member };
    });
  return unlessUnknown(places) ?? [];
}
