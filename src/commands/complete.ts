import { asFarAsKnown, isRefusal, type Refusal } from '../changes/decision.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { type Context, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { progressOn } from '../cli/progress.ts';
import type { Finding } from '../findings/finding.ts';
import { UserError } from '../messages/user-error.ts';
import { appointmentsOf } from '../model/appointment.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { stemOf } from '../records/record-file.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Answers } from '../wizard/answers.ts';
import type { Desk } from '../wizard/desk.ts';
import { flagOf } from '../wizard/fields/index.ts';
import { FORMS } from '../wizard/forms.ts';
import type { Question } from '../wizard/question.ts';
import { missingQuestions } from '../wizard/questions/missing.ts';
import { recordedAnswers } from '../wizard/questions/recorded.ts';
import { says as saysOfWizard } from '../wizard/wizard.words.ts';
import { answersFrom } from './add.ts';
import { says } from './add.words.ts';
import { appointmentToComplete, completionOf } from './change/completion.ts';
import { deskFor } from './change/desk.ts';
import { newFile } from './change/entered-draft.ts';
import { askedAll, interviewAt } from './change/interview.ts';
import type { MemberFile } from './change/member-file.ts';
import { openForChange, saveChanges } from './change/save-changes.ts';
import { memberNamed, organizationFor } from './change/whom.ts';
import { says as saysOfChanges } from './change.words.ts';
import type { CompleteLine } from './complete.line.ts';
import { editorLinesIn } from './schemas/editor-schemas.ts';

const FORM = FORMS.member;

/** Asks for what the check finds missing of a member, and puts the answers into the record. */
export async function complete(context: Context, given: CompleteLine): Promise<ExitCode> {
  const workspace = await openForChange(context, given);
  const desk = await deskFor(context, workspace);
  const member = memberNamed(workspace, given.member);
  const { record } = member;
  const about = nameOf(member);
  const organization = organizationFor(member, given.stated.get('organization')?.at(-1), desk.register);
  const appointments = unlessRefused(asFarAsKnown(record, () => ({ all: appointmentsOf(record, desk.register) }))).all;
  const none = new UserError(saysOfChanges.noOrganization({ name: about }));
  const appointment = appointmentToComplete(appointments, organization.id, none);
  const recorded = recordedAnswers(record, appointment.record);
  const stated = new Map([...answersFrom(FORM, given, desk)].filter(([key]) => key !== 'organization'));
  const findings = findingsIn(context, workspace, member.file);
  const all = FORM.questions(desk);
  const missing = missingQuestions(all, findings, recorded, appointment, desk.register).filter(
    ({ key }) => !stated.has(key),
  );
  if (missing.length === 0 && stated.size === 0) {
    remark(context, says.nothingMissing({ name: about }));
    return ExitCode.clean;
  }
  const answers = await answersTo(context, missing, recorded, stated, desk, given);
  const change = unlessRefused(asFarAsKnown(record, () => completionOf(appointment, recorded, answers, desk)));
  const lineFor = editorLinesIn(workspace.root);
  const alsoNew = desk.entered.map((entered) => newFile(entered, lineFor));
  return saveChanges(context, workspace, [{ member, change }], given, alsoNew);
}

/** What is wrong with the name is told by the check. */
function nameOf({ record, file }: MemberFile): string {
  return unlessUnknown(() => record.name) ?? stemOf(file);
}

/** @throws UserError for what is refused */
function unlessRefused<T extends object>(decided: T | Refusal): T {
  if (isRefusal(decided)) throw new UserError(decided.refused);
  return decided;
}

function findingsIn(context: Context, workspace: Workspace, file: string): readonly Finding[] {
  const progress = progressOn(context);
  const { findings } = checkWorkspace(workspace, { asOf: context.asOf, onProgress: progress.update });
  progress.end();
  return findings.filter((finding) => finding.file === file);
}

/** @throws UserError where something is missing, nothing is stated, and there is nobody to ask */
async function answersTo(
  context: Context,
  missing: readonly Question[],
  recorded: Answers,
  stated: Answers,
  desk: Desk,
  { isAgreed }: CompleteLine,
): Promise<Answers> {
  const known = new Map([...recorded, ...stated]);
  const { prompter } = context.io;
  if (prompter === undefined || isAgreed) {
    if (stated.size === 0) throw new UserError(says.needsFlags({ flags: flagsOf(missing, known, desk) }));
    return known;
  }
  const asked = new Set(missing.map(({ key }) => key));
  const rest = new Map([...known].filter(([key]) => !asked.has(key)));
  remark(context, saysOfWizard.intro());
  return askedAll(missing, rest, interviewAt(context, desk, prompter, stated), known);
}

/** Those that would be asked as things stand; further ones may follow from the answers. */
function flagsOf(questions: readonly Question[], known: Answers, desk: Desk): string[] {
  const open = questions.filter(({ isAsked }) => isAsked?.(known, desk) ?? true);
  return [...new Set(open.map(({ key }) => (key.startsWith('steps.') ? '--step' : flagOf(key))))];
}
