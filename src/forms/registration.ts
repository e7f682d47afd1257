import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { fileNameOf } from '../text/file-name.ts';
import { maskName } from '../text/mask.ts';
import { sheetNames } from '../writers/sheet-names.ts';
import type { Workbook } from '../writers/workbook.ts';
import { entriesOn } from './entries.ts';
import { personalSheet } from './personal.ts';
import type { Photo } from './photo.ts';
import { rosterSheet } from './roster.ts';

export interface RegistrationInput {
  readonly register: Register;
  readonly organization: OrganizationRecord;
  /** All members of the workspace, or those of the organisation: who belongs on the form is worked out here. */
  readonly members: readonly MemberRecord[];
  /** The day of filling in: decides who serves and how old they are. */
  readonly asOf: Day;
  /** For public notice: no ID, phone shortened, address to the subdistrict, no résumé, family or photo. */
  readonly isMasked: boolean;
  /** Not asked for a masked form. */
  readonly photoOf: (member: MemberRecord) => Photo | undefined;
}

/** The registration forms of one organisation: the roster, then one sheet a member in the same order. */
export function registrationWorkbook(input: RegistrationInput): Workbook {
  const { register, organization, members, asOf, isMasked, photoOf } = input;
  const entries = entriesOn(register, organization, members, asOf);
  const roster = rosterSheet({ register, organization, entries, asOf, isMasked });
  const [rosterName = roster.name, ...names] = sheetNames([roster.name, ...entries.map(({ member }) => member.name)]);
  const personal = entries.map((entry, index) => {
    const photo = isMasked ? undefined : photoOf(entry.member);
    const name = names[index] ?? entry.member.id;
    return personalSheet({ register, organization, entry, asOf, isMasked, photo }, name);
  });
  return {
    title: `${organization.name}${register.policy.registration.title}`,
    sheets: [{ ...roster, name: rosterName }, ...personal],
  };
}

/** The members on an organisation's form that day, in its order. */
export function membersOn(
  register: Register,
  organization: OrganizationRecord,
  members: readonly MemberRecord[],
  asOf: Day,
): MemberRecord[] {
  return entriesOn(register, organization, members, asOf).map(({ member }) => member);
}

/** Called after the form, which the policy names: `兼职委员情况登记表-朝阳社区.xlsx`. For public notice by no number. */
export function registrationFileName(
  { policy }: Register,
  organization: OrganizationRecord,
  isMasked: boolean,
): string {
  const name = `${policy.registration.title}-${organization.id}.xlsx`;
  return fileNameOf(isMasked ? maskName(name) : name);
}
