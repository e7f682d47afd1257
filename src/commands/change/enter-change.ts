/** Changes of records at a terminal: what flags do not state is asked for, and looked over before it is saved. */

import { Cancelled } from '../../cli/cancelled.ts';
import { type Context, remark } from '../../cli/context.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import type { Path } from '../../findings/finding.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Answers } from '../../wizard/answers.ts';
import type { Interview } from '../../wizard/ask-all.ts';
import type { Question } from '../../wizard/question.ts';
import { type Draft, review } from '../../wizard/review.ts';
import { says as saysOfWizard } from '../../wizard/wizard.words.ts';
import { says } from '../change.words.ts';
import type { Wanted } from './change-blocks.ts';
import type { SavingFlags } from './flags.line.ts';
import { askedAll } from './interview.ts';
import { type Prepared, prepareChanges, savePrepared } from './save-changes.ts';

export interface AskedChange {
  readonly questions: readonly Question[];
  /** What need not be asked. */
  readonly stated: Answers;
  /** What the answers come to; `undefined` where that is refused, which has been told. */
  readonly wantedFrom: (answers: Answers) => readonly Wanted[] | undefined;
}

/**
 * The last page takes the place of the last question: there it is saved, or an answer is changed.
 *
 * @throws Cancelled where the user stops
 */
export async function enterChange(
  context: Context,
  workspace: Workspace,
  { questions, stated, wantedFrom }: AskedChange,
  interview: Interview,
  flags: SavingFlags,
): Promise<ExitCode> {
  remark(context, saysOfWizard.intro());
  let answers = await askedAll(questions, stated, interview);
  for (;;) {
    const wanted = wantedFrom(answers);
    const prepared = wanted === undefined ? undefined : await prepareChanges(context, workspace, wanted);
    if (typeof prepared === 'number') return prepared;
    if (prepared !== undefined && flags.isDryRun) return onlyShown(context, prepared);
    const reviewed = await review(questions, answers, draftOf(prepared, flags), interview);
    if (reviewed === 'cancel') throw new Cancelled();
    if ('changed' in reviewed) answers = reviewed.changed;
    else if (prepared !== undefined) return savePrepared(context, workspace, prepared);
  }
}

function onlyShown(context: Context, { checked }: Prepared): ExitCode {
  remark(context, says.isDryRun());
  return checked.errors.length > 0 ? ExitCode.findings : ExitCode.clean;
}

/** With new errors it is saved where a flag says so. */
function draftOf(prepared: Prepared | undefined, { despiteErrors }: SavingFlags): Draft {
  if (prepared === undefined) return { errors: 0, faulty: new Set(), isRefused: true };
  const { errors } = prepared.checked;
  const faulty = new Set(errors.flatMap(({ path }) => (path && answerOf(path)) ?? []));
  return { errors: errors.length, faulty, isRefused: errors.length > 0 && !despiteErrors };
}

/** The key of the question that answers a field of an appointment or its exit. */
function answerOf([head, , ...path]: Path): string | undefined {
  if (head !== 'appointments') return undefined;
  const [field, step, part = 'on'] = path[0] === 'exit' ? path.slice(1) : path;
  if (field !== 'steps') return field === undefined ? undefined : String(field);
  return step === undefined ? undefined : `steps.${step}.${part}`;
}
