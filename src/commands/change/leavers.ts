/** Whom `dgw exit` is about. */

import type { Deciding } from '../../changes/decision.ts';
import type { ExitAnswers } from '../../changes/exit-answers.ts';
import { isMeant, type Standing, standingIn } from '../../changes/exits.ts';
import { type Context, remark } from '../../cli/context.ts';
import { organizationNamed } from '../../cli/lookup.ts';
import { UserError } from '../../messages/user-error.ts';
import type { OrganizationRecord } from '../../model/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { says } from '../change.words.ts';
import type { ExitLine } from '../exit.line.ts';
import { type MemberFile, membersWanted } from './member-file.ts';
import { memberNamed, organizationFor } from './whom.ts';

export interface Leaving {
  readonly member: MemberFile;
  readonly organization: OrganizationRecord;
}

/**
 * Those who are named, or of an organisation all who are meant. Where there is nobody that is told.
 *
 * @throws UserError where it is not clear who, or which organisation
 */
export function whoLeaves(
  context: Context,
  workspace: Workspace,
  { members, organization: word }: Pick<ExitLine, 'members' | 'organization'>,
  answers: ExitAnswers,
  deciding: Deciding,
): Leaving[] {
  if (members.length > 0) return named(workspace, members, word, deciding);
  if (word === undefined) throw new UserError(says.noLeaver());
  const organization = organizationNamed(deciding.register, word);
  return allOf(context, workspace, organization, answers, deciding);
}

/** Whoever is named twice is meant once. */
function named(
  workspace: Workspace,
  words: readonly string[],
  organization: string | undefined,
  { register }: Deciding,
): Leaving[] {
  const all = words.map((word) => memberNamed(workspace, word));
  const once = new Map(all.map((member) => [member.file, member]));
  return [...once.values()].map((member) => ({
    member,
    organization: organizationFor(member, organization, register),
  }));
}

function allOf(
  context: Context,
  workspace: Workspace,
  organization: OrganizationRecord,
  answers: ExitAnswers,
  deciding: Deciding,
): Leaving[] {
  const standings: Standing[] = [];
  const meant = membersWanted(workspace, (member) => {
    const standing = standingIn(member, organization, answers, deciding);
    if (standing === undefined) return false;
    standings.push(standing);
    return isMeant(standing, answers, deciding);
  });
  const staying = standings.length - meant.length;
  const serving = standings.includes('serving') ? staying : 0;
  if (meant.length === 0) remark(context, says.nobody({ organization: organization.id }));
  if (serving > 0) remark(context, says.othersGoOn({ organization: organization.id, members: serving }));
  return meant.map((member) => ({ member, organization }));
}
