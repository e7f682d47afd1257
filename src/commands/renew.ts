import type { Deciding, Decision } from '../changes/decision.ts';
import type { AppointmentAnswers } from '../changes/next-appointment.ts';
import { isToBeDecided, renewalsOf } from '../changes/renewals.ts';
import { type Context, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { openRegister } from '../store/open-register.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Wanted } from './change/change-blocks.ts';
import { dayStated, missingFlags, statedSteps } from './change/flags.ts';
import { calledName, type MemberFile, membersWanted } from './change/member-file.ts';
import { openForChange, saveChanges } from './change/save-changes.ts';
import { memberNamed, organizationFor } from './change/whom.ts';
import { says } from './change.words.ts';
import type { RenewLine } from './renew.line.ts';

/** The next appointment of a member; without one, of all of an organisation whose term ends. */
export async function renew(context: Context, given: RenewLine): Promise<ExitCode> {
  const workspace = await openForChange(context, given);
  const deciding = decidingFor(context, workspace);
  const answers = answersFrom(given, workspace.policy.policy);
  if (given.member !== undefined) return renewOne(context, workspace, given.member, given, answers, deciding);
  if (given.organization === undefined) throw new UserError(says.noWhom());
  const organization = organizationNamed(deciding.register, given.organization);
  return renewAll(context, workspace, organization, given, answers, deciding);
}

export function decidingFor({ asOf }: Context, workspace: Workspace): Deciding {
  const { meetsRequirements } = workspace.policy;
  return { register: openRegister(workspace).register, meetsRequirements, asOf };
}

function answersFrom(given: RenewLine, policy: Policy): AppointmentAnswers {
  const { steps, isAnew, category, mode, start, end, unit, position } = given;
  return {
    steps: statedSteps(steps, policy),
    ...(isAnew && { isAnew }),
    ...(category !== undefined && { category }),
    ...(mode !== undefined && { mode }),
    ...(start !== undefined && { start: dayStated(start) }),
    ...(end !== undefined && { end: dayStated(end) }),
    ...(unit !== undefined && { unit }),
    ...(position !== undefined && { position }),
  };
}

function renewOne(
  context: Context,
  workspace: Workspace,
  word: string,
  given: RenewLine,
  answers: AppointmentAnswers,
  deciding: Deciding,
): Promise<ExitCode> {
  const member = memberNamed(workspace, word);
  const organization = organizationFor(member, given.organization, deciding.register);
  const [decision] = renewalsOf([member.record], organization, answers, deciding);
  const wanted = decision === undefined ? [] : [{ member, change: changeIn(decision) }];
  return saveChanges(context, workspace, wanted, given);
}

/** @throws UserError for what is refused or has to be answered first */
export function changeIn(decision: Decision): Wanted['change'] {
  if ('refused' in decision) throw new UserError(decision.refused);
  if ('asks' in decision) throw missingFlags(decision.asks);
  return decision;
}

async function renewAll(
  context: Context,
  workspace: Workspace,
  organization: OrganizationRecord,
  given: RenewLine,
  answers: AppointmentAnswers,
  deciding: Deciding,
): Promise<ExitCode> {
  const members = membersWanted(workspace, (member) => isToBeDecided(member, organization, deciding));
  if (members.length === 0) {
    remark(context, says.nobody({ organization: organization.id }));
    return ExitCode.clean;
  }
  const records = members.map(({ record }) => record);
  const decisions = renewalsOf(records, organization, answers, deciding);
  const wanted = members.flatMap((member, index) => wantedOf(context, member, decisions[index]));
  const leftOut = members.length - wanted.length;
  const code = await saveChanges(context, workspace, wanted, given);
  remark(context, says.summary({ changed: wanted.length, leftOut }));
  return leftOut > 0 && code === ExitCode.clean ? ExitCode.findings : code;
}

/** Whoever cannot be renewed is named with the reason; the others are. */
function wantedOf(context: Context, member: MemberFile, decision: Decision | undefined): Wanted[] {
  if (decision === undefined) return [];
  if ('edits' in decision) return [{ member, change: decision }];
  const why = 'refused' in decision ? decision.refused : missingFlags(decision.asks).problem;
  remark(context, says.leftOut({ name: calledName(member), why }));
  return [];
}
