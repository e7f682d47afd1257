import { type Context, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { kindNamed } from '../cli/kinds.ts';
import { kindWords } from '../messages/kind-words.ts';
import { UserError } from '../messages/user-error.ts';
import type { Workspace } from '../store/workspace.ts';
import { type Answers, textIn } from '../wizard/answers.ts';
import type { Desk } from '../wizard/desk.ts';
import { type AskedKind, FIELDS, flagOf } from '../wizard/fields/index.ts';
import { FORMS } from '../wizard/forms.ts';
import type { Form } from '../wizard/question.ts';
import { appointmentFrom, organizationIn } from '../wizard/questions/appointment.ts';
import { completed, statedAnswers } from '../wizard/stated.ts';
import { says as saysOfWizard } from '../wizard/wizard.words.ts';
import type { AddLine } from './add.line.ts';
import { says } from './add.words.ts';
import { checkedDrafts, isAgreed, tellNewFindings } from './change/agree.ts';
import { changeBlocks, type Wanted } from './change/change-blocks.ts';
import { decidingFor } from './change/deciding.ts';
import { deskFor } from './change/desk.ts';
import { newFilesFrom } from './change/entered-draft.ts';
import { missingAnswers, statedSteps } from './change/flags.ts';
import { type Agreed, askedAll, interviewAt, reviewRecord } from './change/interview.ts';
import { predecessorsOf } from './change/predecessor.ts';
import { asDraft, openForChange, saveChanges, saveWithNew } from './change/save-changes.ts';
import { showNew } from './change/save-new.ts';
import { says as saysOfChanges } from './change.words.ts';
import { editorLinesIn } from './schemas/editor-schemas.ts';

/** A new record from answers: asked for at a terminal, given by flags where there is none or `--yes` says not to ask. */
export async function add(context: Context, given: AddLine): Promise<ExitCode> {
  const kind = kindNamed(given.kind, context.lang);
  requireOwnFlags(context, kind, given);
  const workspace = await openForChange(context, given);
  const desk = await deskFor(context, workspace);
  const form = FORMS[kind];
  const stated = answersFrom(form, given, desk);
  const { prompter } = context.io;
  if (prompter === undefined || given.isAgreed) return addStated(context, workspace, form, stated, desk, given);
  const interview = interviewAt(context, desk, prompter, stated);
  remark(context, saysOfWizard.intro());
  const answers = await askedAll(form.questions(desk), stated, interview);
  const agreed = await reviewRecord(context, form, answers, interview, {
    lineFor: editorLinesIn(workspace.root),
    check: async (drafts, answers) => {
      const leaving = leavingWith(context, workspace, form, answers, desk).map(asDraft);
      await deliver(context, changeBlocks(leaving, context.lang), undefined);
      return checkedDrafts(
        context,
        workspace,
        new Map([...drafts, ...leaving.map(({ member, text }) => [member.file, text] as const)]),
      );
    },
  });
  if (!given.isDryRun)
    return saved(context, workspace, form, agreed, leavingWith(context, workspace, form, agreed.answers, desk));
  await showNew(context, agreed.files);
  remark(context, saysOfChanges.isDryRun());
  return ExitCode.clean;
}

/** @throws UserError for flags that say something of another kind: to leave them out of account would mislead */
function requireOwnFlags({ lang }: Context, kind: AskedKind, { stated, steps }: AddLine): void {
  const foreign = [...stated.keys()].filter((key) => FIELDS[kind][key] === undefined).map(flagOf);
  if (steps.length > 0 && kind !== 'member') foreign.push('--step');
  if (foreign.length > 0) throw new UserError(says.foreign({ flags: foreign, kind: kindWords[lang][kind] }));
}

/** @throws UserError for the first flag that is wrong */
export function answersFrom(form: Form, { stated, steps }: Pick<AddLine, 'stated' | 'steps'>, desk: Desk): Answers {
  const known = statedSteps(steps, desk.register.policy).flatMap(({ step, record }) =>
    Object.entries(record).map(([part, text]) => [`steps.${step}.${part}`, String(text)] as const),
  );
  const { answers, problems } = statedAnswers(form.questions(desk), stated, new Map(known), desk);
  const [problem] = problems;
  if (problem !== undefined) throw new UserError(problem);
  return answers;
}

async function addStated(
  context: Context,
  workspace: Workspace,
  form: Form,
  stated: Answers,
  desk: Desk,
  given: AddLine,
): Promise<ExitCode> {
  const { answers, missing } = completed(form.questions(desk), stated, desk);
  if (missing.length > 0) throw missingAnswers(missing, answers, desk);
  const files = newFilesFrom(form, answers, desk, editorLinesIn(workspace.root));
  const leaving = leavingWith(context, workspace, form, answers, desk);
  if (leaving.length > 0) return saveChanges(context, workspace, leaving, given, files);
  await showNew(context, files);
  const checked = await checkedDrafts(context, workspace, new Map(files.map(({ file, text }) => [file, text])));
  await tellNewFindings(context, checked);
  if (checked.after.crashes.length > 0) return ExitCode.failure;
  const errors = checked.errors.length;
  if (errors > 0 && !given.despiteErrors) {
    remark(context, says.refused({ errors }));
    tellFlags(context, form, checked);
    return ExitCode.findings;
  }
  const code = errors > 0 ? ExitCode.findings : ExitCode.clean;
  if (!(await isAgreed(context, says.ask({ files: files.length }), given))) return code;
  return saved(context, workspace, form, { files, checked, answers }, []);
}

/** Whoever is replaced by the member, as far as the exit is to be recorded with it. */
function leavingWith(context: Context, workspace: Workspace, form: Form, answers: Answers, desk: Desk): Wanted[] {
  const replaces = textIn(answers, 'replaces');
  const organization = organizationIn(answers, desk);
  if (form.kind !== 'member' || replaces === undefined || organization === undefined) return [];
  const { start } = appointmentFrom(answers, desk);
  const day = typeof start === 'string' ? start : undefined;
  return predecessorsOf(context, workspace, { replaces, organization, start: day }, decidingFor(context, workspace));
}

/** The flags that answer what is found. */
function tellFlags(context: Context, form: Form, { errors }: Agreed['checked']): void {
  const keys = errors.flatMap(({ path }) => (path && form.keyOf(path)) ?? []);
  const flags = keys.map((key) => (key.startsWith('steps') ? '--step' : flagOf(key)));
  if (flags.length > 0) remark(context, says.flagsFor({ flags: [...new Set(flags)] }));
}

function saved(
  context: Context,
  workspace: Workspace,
  form: Form,
  { files, checked, answers }: Agreed,
  leaving: readonly Wanted[],
): ExitCode {
  saveWithNew(context, workspace, leaving, files);
  const errors = checked.errors.length;
  if (errors === 0) return ExitCode.clean;
  remark(context, saysOfChanges.saveDespite({ errors }));
  if (form.kind === 'member') remark(context, says.completeHint({ id: String(answers.get('id')) }));
  return ExitCode.findings;
}
