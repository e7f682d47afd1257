import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Photo } from '../photos/photo.ts';
import { fileNameOf } from '../text/file-name.ts';
import { maskName } from '../text/mask.ts';
import { sheetNames } from '../writers/sheet-names.ts';
import type { Sheet, Workbook } from '../writers/workbook.ts';
import { blankEntry, entriesOn, entryOfPerson } from './entries.ts';
import { personalSheet } from './personal.ts';
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
  return { title: titleOf(register, organization), sheets: [{ ...roster, name: rosterName }, ...personal] };
}

/** One person's form alone, also of somebody who has left; `undefined` for whom the organisation never had. */
export function personalWorkbook(
  { register, organization, asOf, isMasked, photoOf }: Omit<RegistrationInput, 'members'>,
  member: MemberRecord,
): Workbook | undefined {
  const entry = entryOfPerson(register, organization, member, asOf);
  if (entry === undefined) return undefined;
  const photo = isMasked ? undefined : photoOf(member);
  const [name = member.id] = sheetNames([member.name]);
  const sheet = personalSheet({ register, organization, entry, asOf, isMasked, photo }, name);
  return { title: titleOf(register, organization), sheets: [sheet] };
}

/** What a form is called that is about nobody yet. */
export const NOBODY = '空白';

/** Empty forms to fill in by hand: a roster with room for a page of people, and one personal form. */
export function blankWorkbook({
  register,
  organization,
  asOf,
}: Pick<RegistrationInput, 'register' | 'organization' | 'asOf'>): Workbook {
  const about = { register, organization, asOf, isMasked: false };
  const entry = blankEntry(register, organization);
  const personal = personalSheet({ ...about, entry, photo: undefined }, NOBODY);
  const roster = rosterSheet({ ...about, entries: [], isBlank: true });
  return { title: titleOf(register, organization), sheets: [roster, personal] };
}

function titleOf({ policy }: Register, { name }: OrganizationRecord): string {
  return `${name}${policy.registration.title}`;
}

/** The boxes of a form that stay blank, to be filled in by hand, each once. */
export function blankBoxes({ rows }: Sheet): string[] {
  const names = rows.flatMap(({ cells }) => cells.flatMap(({ blank }) => blank ?? []));
  return [...new Set(names)];
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

/**
 * Called after the form, which the policy names: `兼职委员情况登记表-朝阳社区.xlsx`. For public notice by no number.
 *
 * @param only of one member alone (the id), or about `NOBODY`: neither takes the place of the whole workbook
 */
export function registrationFileName(
  { policy }: Register,
  { id }: OrganizationRecord,
  { only, isMasked }: { readonly only?: string | undefined; readonly isMasked: boolean },
): string {
  const name = `${[policy.registration.title, id, only].filter((part) => part !== undefined).join('-')}.xlsx`;
  return fileNameOf(isMasked ? maskName(name) : name);
}
