/** Which member, and in which organisation, a command is about. */

import { organizationNamed } from '../../cli/lookup.ts';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { MemberRecord, OrganizationRecord } from '../../model/records.ts';
import type { Register } from '../../model/register.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { stemOf } from '../../records/record-file.ts';
import type { Workspace } from '../../store/workspace.ts';
import { closestWord } from '../../text/closest-word.ts';
import { comparableName } from '../../text/comparable-name.ts';
import { says } from '../change.words.ts';
import { calledName, type MemberFile, membersWanted, readMemberFile } from './member-file.ts';

/**
 * The member of an id or name. Ids are names of files, so that a name has to be looked for only where it is no id.
 *
 * @throws UserError where there is none or several
 */
export function memberNamed(workspace: Workspace, word: string): MemberFile {
  const files = workspace.files.list().files.filter(({ kind }) => kind === 'member');
  const id = word.normalize('NFC').trim();
  const own = files.find(({ file }) => stemOf(file) === id);
  if (own !== undefined) return readMemberFile(workspace, own);
  const name = comparableName(id);
  const called = membersWanted(
    workspace,
    (member) => unlessUnknown(() => comparableName(member.name) === name) === true,
  );
  const [only] = called;
  if (only === undefined) {
    const nearest = closestWord(
      id,
      files.map(({ file }) => stemOf(file)),
    );
    throw new UserError(msg('lookup.record', { word, nearest }));
  }
  if (called.length === 1) return only;
  throw new UserError(says.severalOfName({ word, ids: called.map(({ file }) => stemOf(file)) }));
}

/**
 * The organisation that is named, else the only one in which the member may be meant.
 *
 * @throws UserError where there is none or several
 */
export function organizationFor(member: MemberFile, word: string | undefined, register: Register): OrganizationRecord {
  if (word !== undefined) return organizationNamed(register, word);
  const ids = unlessUnknown(() => likelyOrganizations(member.record)) ?? [];
  const [only] = ids;
  const name = calledName(member);
  if (only === undefined) throw new UserError(says.noOrganization({ name }));
  if (ids.length > 1) throw new UserError(says.whichOrganization({ name, organizations: ids }));
  return organizationNamed(register, only);
}

/** Those of which the member is not gone; where there are none, all. */
function likelyOrganizations({ appointments }: MemberRecord): string[] {
  const open = appointments.filter(({ exit, withdrawn }) => exit === undefined && withdrawn === undefined);
  return organizationsOf(open.length > 0 ? open : appointments);
}

function organizationsOf(appointments: MemberRecord['appointments']): string[] {
  return [...new Set(appointments.map(({ organization }) => organization))];
}
