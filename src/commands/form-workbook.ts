import type { CheckResult } from '../check/check-workspace.ts';
import {
  blankWorkbook,
  personalWorkbook,
  type RegistrationInput,
  registrationWorkbook,
} from '../forms/registration.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { MemberRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { Workbook } from '../writers/workbook.ts';
import { writeOfficialForm, writeXlsx } from '../writers/xlsx.ts';
import type { FormLine } from './form.line.ts';

/**
 * A form as far as what it rests on is known. Only in spite of errors is there anything that is not.
 *
 * @returns no workbook where not even the organisation's part can be made
 */
export function formAsKnown<P>(
  people: readonly P[],
  memberOf: (person: P) => MemberRecord,
  make: (members: readonly MemberRecord[]) => Workbook,
): { readonly workbook: Workbook | undefined; readonly leftOut: readonly P[] } {
  const all = unlessUnknown(() => make(people.map(memberOf)));
  if (all !== undefined) return { workbook: all, leftOut: [] };
  const isKnown = (person: P) => unlessUnknown(() => make([memberOf(person)])) !== undefined;
  const known = people.filter(isKnown);
  const leftOut = people.filter((person) => !known.includes(person));
  return { workbook: unlessUnknown(() => make(known.map(memberOf))), leftOut };
}

export function workbookFor(
  input: RegistrationInput,
  { isBlank, member }: Pick<FormLine, 'isBlank' | 'member'>,
): Workbook {
  if (isBlank) return blankWorkbook(input);
  const [person] = input.members;
  const alone = member === undefined || person === undefined ? undefined : personalWorkbook(input, person);
  return alone ?? registrationWorkbook(input);
}

/**
 * The record of somebody on a form, which is written when all have been checked.
 *
 * @throws UserError where it is gone: a form without somebody who was on it a moment ago is not what was asked for
 */
export function readAgain({ readMember }: CheckResult, file: string): MemberRecord {
  const member = readMember(file);
  if (member !== undefined) return member;
  throw new UserError(msg('report.failure', { file, why: msg('file.vanished') }));
}

/** A form that is not for public notice shows numbers in full. */
export function writeForm(workbook: Workbook, isMasked: boolean): Promise<Sealed<Uint8Array>> {
  return isMasked ? writeXlsx(workbook) : writeOfficialForm(workbook);
}
