import type { MemberRecord } from '../model/records.ts';
import { comparableName } from '../text/comparable-name.ts';

/** Whether two records may be about one person: the same ID number, or the same name and birth date. */
export function mayBeOnePerson(one: MemberRecord, other: MemberRecord): boolean {
  if (one.idNumber !== undefined && one.idNumber.toUpperCase() === other.idNumber?.toUpperCase()) return true;
  return one.birthDate === other.birthDate && comparableName(one.name) === comparableName(other.name);
}
