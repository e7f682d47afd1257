import type { Deciding, Decision } from '../changes/decision.ts';
import type { ExitAnswers } from '../changes/exit-answers.ts';
import { exitsOf, mayLeave } from '../changes/exits.ts';
import { type Context, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Answers } from '../wizard/answers.ts';
import type { Wanted } from './change/change-blocks.ts';
import { decidingFor } from './change/deciding.ts';
import { deskFor } from './change/desk.ts';
import { enterChange } from './change/enter-change.ts';
import { exitAsked } from './change/exit-asked.ts';
import { dayStated, missingFlags, statedSteps } from './change/flags.ts';
import { interviewAt } from './change/interview.ts';
import { type Leaving, whoLeaves } from './change/leavers.ts';
import { asksOf, type Outcome, outcomeOf, stepsToDo, tellRefused } from './change/outcome.ts';
import { openForChange, saveChanges } from './change/save-changes.ts';
import { type IsOffered, whomAsked } from './change/whom-asked.ts';
import { says } from './change.words.ts';
import type { ExitLine } from './exit.line.ts';

/** How members leave an organisation: one, several that are named, or all of it who are meant; all of them or none. */
export async function exit(context: Context, given: ExitLine): Promise<ExitCode> {
  const workspace = await openForChange(context, given);
  const deciding = decidingFor(context, workspace);
  const stated = answersFrom(given, workspace.policy.policy);
  const leavers = whoLeaves(context, workspace, await withWhom(context, workspace, given, deciding), stated, deciding);
  if (leavers.length === 0) return ExitCode.clean;
  const decide = (answers: ExitAnswers) => exitsOf(leavers.map(asLeaver), answers, deciding);
  const decisions = decide(stated);
  const { prompter } = context.io;
  if (prompter !== undefined && !given.isAgreed && isToBeAsked(decisions, stated)) {
    const { questions, known, read } = exitAsked(stated, leavers.map(asLeaver), decisions, deciding);
    const wantedFrom = (answers: Answers) => {
      const outcome = outcomeOf(membersOf(leavers), decide(read(answers)));
      tellRefused(context, outcome);
      return outcome.refused.length > 0 ? undefined : outcome.wanted;
    };
    const interview = interviewAt(context, await deskFor(context, workspace), prompter, known);
    return enterChange(context, workspace, { questions, stated: known, wantedFrom }, interview, given);
  }
  const asks = asksOf(decisions);
  if (asks.length > 0) throw missingFlags(asks);
  const wanted = wantedOfAll(context, outcomeOf(membersOf(leavers), decisions));
  return wanted === undefined ? ExitCode.findings : saveChanges(context, workspace, wanted, given);
}

/** Who leaves, asked where nobody was named and somebody is there to answer. */
async function withWhom(
  context: Context,
  workspace: Workspace,
  given: ExitLine,
  deciding: Deciding,
): Promise<Pick<ExitLine, 'members' | 'organization'>> {
  const { members, organization, isAgreed } = given;
  const { prompter } = context.io;
  if (members.length > 0 || organization !== undefined || prompter === undefined || isAgreed) return given;
  const isOffered: IsOffered = (member, of) => mayLeave(member, of, deciding);
  return whomAsked(context, workspace, prompter, 'exit', isOffered);
}

function answersFrom({ kind, on, cause, steps }: ExitLine, policy: Policy): ExitAnswers {
  return {
    steps: statedSteps(steps, policy),
    ...(kind !== undefined && { kind }),
    ...(on !== undefined && { on: dayStated(on) }),
    ...(cause !== undefined && { cause }),
  };
}

const asLeaver = ({ member, organization }: Leaving) => ({ member: member.record, organization });
const membersOf = (leavers: readonly Leaving[]) => leavers.map(({ member }) => member);

/** Something is missing; or steps are, and none is stated. */
function isToBeAsked(decisions: readonly Decision[], { steps }: ExitAnswers): boolean {
  return asksOf(decisions).length > 0 || (steps.length === 0 && stepsToDo(decisions).length > 0);
}

/**
 * All that is wanted, or nothing: whoever cannot leave so is named with the reason.
 *
 * @throws UserError where the same holds for everybody
 */
function wantedOfAll(context: Context, outcome: Outcome): readonly Wanted[] | undefined {
  const { refused, wanted } = outcome;
  const [first] = refused;
  if (first === undefined) return wanted;
  const isSame = refused.every(({ why }) => JSON.stringify(why) === JSON.stringify(first.why));
  if (isSame && wanted.length === 0) throw new UserError(first.why);
  tellRefused(context, outcome);
  remark(context, says.noneOf({ refused: refused.length, all: refused.length + wanted.length }));
  return undefined;
}
