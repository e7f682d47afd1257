/** Entering a record at a terminal: questions, the review page, and the check of every state of the draft. */

import type { DraftCheck } from '../../check/check-drafts.ts';
import { Cancelled } from '../../cli/cancelled.ts';
import { type Context, remark } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import type { Finding } from '../../findings/finding.ts';
import { msg, say } from '../../messages/catalogue.ts';
import { stemOf } from '../../records/record-file.ts';
import type { Drafts } from '../../store/overlay-files.ts';
import { type Block, GAP, paragraph, type Span } from '../../text/blocks.ts';
import { named, type Words } from '../../text/name.ts';
import type { Answers } from '../../wizard/answers.ts';
import { type Asked, askAll, type Interview } from '../../wizard/ask-all.ts';
import type { Desk } from '../../wizard/desk.ts';
import { FORMS } from '../../wizard/forms.ts';
import type { Prompter } from '../../wizard/prompter.ts';
import type { Form, Question } from '../../wizard/question.ts';
import { review } from '../../wizard/review.ts';
import { says } from '../../wizard/wizard.words.ts';
import type { EditorLine } from '../schemas/editor-schemas.ts';
import { type NewFile, newFilesFrom } from './entered-draft.ts';

export interface Agreed {
  readonly files: readonly NewFile[];
  readonly checked: DraftCheck;
  readonly answers: Answers;
}

/** How a draft is written and looked at. */
export interface Drafting {
  readonly lineFor: EditorLine;
  /** Of every state of the draft. */
  readonly check: (drafts: Drafts, answers: Answers) => DraftCheck | Promise<DraftCheck>;
  /** Whether it is saved with others when these are there too. */
  readonly isOneOfSeveral?: boolean;
}

export function interviewAt(context: Context, desk: Desk, prompter: Prompter, stated: Answers): Interview {
  return {
    desk,
    prompter,
    forms: FORMS,
    stated: new Set(stated.keys()),
    onCreating: (kind) => remark(context, says.creating({ kind })),
  };
}

/**
 * Lets answers be looked over, each state of the draft with what the check finds, until it is to be saved.
 *
 * @throws Cancelled where the user stops
 */
export async function reviewRecord(
  context: Context,
  form: Form,
  asked: Answers,
  interview: Interview,
  { lineFor, check, isOneOfSeveral = false }: Drafting,
): Promise<Agreed> {
  const { desk } = interview;
  let answers = asked;
  for (;;) {
    const files = newFilesFrom(form, answers, desk, lineFor);
    const checked = await check(new Map(files.map(({ file, text }) => [file, text])), answers);
    await deliver(context, findingLines(checked, form, form.fileOf(answers), desk), undefined);
    const draft = {
      errors: checked.errors.length,
      faulty: faultyKeys(checked, form, form.fileOf(answers)),
      isOneOfSeveral,
    };
    const reviewed = await review(form.questions(desk), answers, draft, interview);
    if (reviewed === 'cancel') throw new Cancelled();
    if ('save' in reviewed) return { files, checked, answers };
    answers = reviewed.changed;
  }
}

/**
 * Before the first question there is none: it is asked again.
 *
 * @param before answers that stand there when they are asked for once more
 */
export async function askedAll(
  questions: readonly Question[],
  stated: Answers,
  interview: Interview,
  before: Answers = stated,
): Promise<Answers> {
  let asked: Asked;
  do asked = await askAll(questions, stated, interview, before);
  while (asked === 'back');
  if (asked === 'cancel') throw new Cancelled();
  return asked.answers;
}

function faultyKeys({ errors }: DraftCheck, form: Form, file: string): ReadonlySet<string> {
  const own = errors.filter((finding) => finding.file === file);
  return new Set(own.flatMap(({ path }) => (path && form.keyOf(path)) ?? []));
}

/** Findings by the question that answers them: whoever was asked has seen no file. */
function findingLines({ errors, remarks }: DraftCheck, form: Form, file: string, desk: Desk): Block[] {
  const lines = [...errors, ...remarks].map((finding) =>
    findingLine(finding, wordsFor(finding, form, file, desk), desk),
  );
  return lines.length === 0 ? [] : [GAP, ...lines, GAP];
}

const STYLES = { error: 'alarm', warning: 'caution', info: 'note' } as const;

function findingLine({ severity, message }: Finding, about: Words | undefined, { lang }: Desk): Block {
  const word: Span = { text: say(lang, msg(`severity.${severity}`)), style: STYLES[severity] };
  const lead = about === undefined ? [word, BETWEEN] : [word, BETWEEN, { text: about }, BETWEEN];
  return paragraph(say(lang, message), { lead, hang: 6 });
}

const BETWEEN: Span = { text: '  ' };

/** The question, or where the finding is about another record its id. */
function wordsFor({ file: found, path }: Finding, form: Form, file: string, desk: Desk): Words | undefined {
  if (found !== file) return named(stemOf(found));
  const key = path && form.keyOf(path);
  // What is said of a record as a whole stands at its id.
  if (key === 'id') return undefined;
  return form.questions(desk).find((question) => question.key === key)?.words[desk.lang];
}
