import type { Deciding, Decision } from '../changes/decision.ts';
import type { AppointmentAnswers } from '../changes/next-appointment.ts';
import { isToBeDecided, renewalsOf } from '../changes/renewals.ts';
import { type Context, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { stemOf } from '../records/record-file.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Answers } from '../wizard/answers.ts';
import type { Prompter } from '../wizard/prompter.ts';
import type { Wanted } from './change/change-blocks.ts';
import { changeIn, decidingFor } from './change/deciding.ts';
import { deskFor } from './change/desk.ts';
import { enterChange } from './change/enter-change.ts';
import { dayStated, statedSteps } from './change/flags.ts';
import { interviewAt } from './change/interview.ts';
import { type MemberFile, membersWanted } from './change/member-file.ts';
import { asksOf, type Outcome, outcomeOf, stepsToDo, tellRefused } from './change/outcome.ts';
import { predecessorsOf, startIn } from './change/predecessor.ts';
import { renewalAsked } from './change/renewal-asked.ts';
import { openForChange, saveChanges } from './change/save-changes.ts';
import { memberNamed, organizationFor } from './change/whom.ts';
import { type IsOffered, whomAsked } from './change/whom-asked.ts';
import { says } from './change.words.ts';
import type { RenewLine } from './renew.line.ts';

/** The next appointment of a member; without one, of all of an organisation whose term ends. */
export async function renew(context: Context, given: RenewLine): Promise<ExitCode> {
  const workspace = await openForChange(context, given);
  const deciding = decidingFor(context, workspace);
  const answers = answersFrom(given, workspace.policy.policy);
  const isNamed = given.member !== undefined || given.organization !== undefined;
  if (isNamed) return renewNamed(context, workspace, given, answers, deciding);
  const { prompter } = context.io;
  if (prompter === undefined || given.isAgreed) throw new UserError(says.noWhom());
  const isOffered: IsOffered = (member, organization) => isToBeDecided(member, organization, deciding);
  const { organization, members } = await whomAsked(context, workspace, prompter, 'renew', isOffered);
  const [member, ...others] = members;
  const named = { ...given, organization, ...(others.length === 0 && { member }) };
  return renewNamed(context, workspace, named, answers, deciding, members);
}

/** @param only of an organisation these alone; nobody: all whose term ends */
async function renewNamed(
  context: Context,
  workspace: Workspace,
  given: RenewLine,
  answers: AppointmentAnswers,
  deciding: Deciding,
  only: readonly string[] = [],
): Promise<ExitCode> {
  if (given.member !== undefined) return renewOne(context, workspace, given.member, given, answers, deciding);
  const organization = organizationNamed(deciding.register, given.organization ?? '');
  return renewAll(context, workspace, organization, given, answers, deciding, only);
}

function answersFrom(given: RenewLine, policy: Policy): AppointmentAnswers {
  const { steps, isAnew, replaces, category, mode, start, end, unit, position } = given;
  return {
    steps: statedSteps(steps, policy),
    ...(isAnew && { isAnew }),
    ...(replaces !== undefined && { replaces }),
    ...(category !== undefined && { category }),
    ...(mode !== undefined && { mode }),
    ...(start !== undefined && { start: dayStated(start) }),
    ...(end !== undefined && { end: dayStated(end) }),
    ...(unit !== undefined && { unit }),
    ...(position !== undefined && { position }),
  };
}

interface Renewing {
  readonly members: readonly MemberFile[];
  readonly organization: OrganizationRecord;
  readonly decide: (answers: AppointmentAnswers) => readonly Decision[];
  readonly stated: AppointmentAnswers;
  readonly deciding: Deciding;
}

function renewOne(
  context: Context,
  workspace: Workspace,
  word: string,
  given: RenewLine,
  stated: AppointmentAnswers,
  deciding: Deciding,
): Promise<ExitCode> {
  const member = memberNamed(workspace, word);
  const organization = organizationFor(member, given.organization, deciding.register);
  const renewing = renewingOf([member], organization, stated, deciding);
  const decisions = renewing.decide(stated);
  /** Whoever is replaced leaves with it. */
  const withPredecessor = (wanted: readonly Wanted[]): readonly Wanted[] => {
    const replaces = stated.replaces ?? nominatedFor(member, organization);
    const start = wanted.map(({ change }) => startIn(change)).find((day) => day !== undefined);
    if (replaces === undefined) return wanted;
    return [...wanted, ...predecessorsOf(context, workspace, { replaces, organization, start }, deciding)];
  };
  const { prompter } = context.io;
  if (prompter === undefined || given.isAgreed || !isToBeAsked(decisions, stated)) {
    const wanted = decisions.map((decision) => ({ member, change: changeIn(decision) }));
    return saveChanges(context, workspace, withPredecessor(wanted), given);
  }
  return askedRenewal(context, workspace, renewing, prompter, given, (outcome) => {
    tellRefused(context, outcome);
    return outcome.refused.length > 0 ? undefined : withPredecessor(outcome.wanted);
  });
}

async function renewAll(
  context: Context,
  workspace: Workspace,
  organization: OrganizationRecord,
  given: RenewLine,
  stated: AppointmentAnswers,
  deciding: Deciding,
  only: readonly string[],
): Promise<ExitCode> {
  const toBeDecided = membersWanted(workspace, (member) => isToBeDecided(member, organization, deciding));
  const members = only.length === 0 ? toBeDecided : toBeDecided.filter(({ file }) => only.includes(stemOf(file)));
  if (members.length === 0) {
    remark(context, says.nobody({ organization: organization.id }));
    return ExitCode.clean;
  }
  const renewing = renewingOf(members, organization, stated, deciding);
  const decisions = renewing.decide(stated);
  let leftOut = 0;
  const asFarAsAllowed = (outcome: Outcome) => {
    tellRefused(context, outcome);
    leftOut = outcome.refused.length;
    return outcome.wanted;
  };
  const { prompter } = context.io;
  const code =
    prompter === undefined || given.isAgreed || !isToBeAsked(decisions, stated)
      ? await saveChanges(context, workspace, asFarAsAllowed(outcomeOf(members, decisions)), given)
      : await askedRenewal(context, workspace, renewing, prompter, given, asFarAsAllowed);
  remark(context, says.summary({ changed: members.length - leftOut, leftOut }));
  return leftOut > 0 && code === ExitCode.clean ? ExitCode.findings : code;
}

function renewingOf(
  members: readonly MemberFile[],
  organization: OrganizationRecord,
  stated: AppointmentAnswers,
  deciding: Deciding,
): Renewing {
  const records = members.map(({ record }) => record);
  const decide = (answers: AppointmentAnswers) => renewalsOf(records, organization, answers, deciding);
  return { members, organization, decide, stated, deciding };
}

/** Whose seat is to be taken over by the nomination that is on its way. */
function nominatedFor({ record }: MemberFile, { id }: OrganizationRecord): string | undefined {
  return unlessUnknown(() => {
    const open = record.appointments.filter(({ start, withdrawn }) => start === undefined && withdrawn === undefined);
    return open.find(({ organization }) => organization === id)?.replaces;
  });
}

/** Something is missing; or steps are, and neither they nor a start are stated. */
function isToBeAsked(decisions: readonly Decision[], { steps, start }: AppointmentAnswers): boolean {
  const isOpen = steps.length === 0 && start === undefined && stepsToDo(decisions).length > 0;
  return asksOf(decisions).length > 0 || isOpen;
}

async function askedRenewal(
  context: Context,
  workspace: Workspace,
  { members, organization, decide, stated, deciding }: Renewing,
  prompter: Prompter,
  given: RenewLine,
  wantedIn: (outcome: Outcome) => readonly Wanted[] | undefined,
): Promise<ExitCode> {
  const { questions, known, read } = renewalAsked(stated, decide, organization, deciding);
  const interview = interviewAt(context, await deskFor(context, workspace), prompter, known);
  const wantedFrom = (answers: Answers) => wantedIn(outcomeOf(members, decide(read(answers))));
  return enterChange(context, workspace, { questions, stated: known, wantedFrom }, interview, given);
}
