/** Asking questions one by one, there and back. */

import type { Answers, Entry, Value } from './answers.ts';
import type { Desk, Entered } from './desk.ts';
import type { AskedKind } from './fields/index.ts';
import type { Prompter } from './prompter.ts';
import { CREATE, OTHER, promptFor, promptForOther } from './prompts.ts';
import type { Form, Question } from './question.ts';
import { readAnswer } from './read-answer.ts';

export interface Interview {
  readonly desk: Desk;
  readonly prompter: Prompter;
  readonly forms: Readonly<Record<AskedKind, Form>>;
  /** Answers that were given in advance: they stay whatever else is answered. */
  readonly stated: ReadonlySet<string>;
  /** Told when questions about another record come between. */
  readonly onCreating: (kind: 'organization' | 'unit') => void;
}

type Given = { readonly value: Value | undefined } | 'back' | 'cancel';
export type Asked = { readonly answers: Answers } | 'back' | 'cancel';

/**
 * Asks what has no answer yet. Going back shows the question that was asked before, with its answer; before the first
 * there is none.
 *
 * @param known answers that are given already: they are not asked for
 * @param before answers that stand there when they are asked for once more
 */
export async function askAll(
  questions: readonly Question[],
  known: Answers,
  interview: Interview,
  before: Answers = known,
): Promise<Asked> {
  const answers = new Map(before);
  const asked: number[] = [];
  let at = 0;
  while (at < questions.length) {
    const question = questions[at];
    if (question === undefined) break;
    if (known.has(question.key) || !isOpen(question, answers, interview.desk)) {
      if (!known.has(question.key)) setUsual(question, questions, answers, interview.desk);
      at += 1;
      continue;
    }
    const given = await askOne(question, answers, interview);
    if (given === 'cancel') return given;
    if (given === 'back') {
      const last = asked.pop();
      if (last === undefined) return 'back';
      at = last;
      continue;
    }
    answers.set(question.key, given.value);
    asked.push(at);
    at += 1;
  }
  return { answers };
}

function isOpen({ isAsked }: Question, answers: Answers, desk: Desk): boolean {
  return isAsked?.(answers, desk) ?? true;
}

/** Levels share names of steps: one question may be closed and another of the same key open. */
export function isOpenByOther(key: string, questions: readonly Question[], answers: Answers, desk: Desk): boolean {
  return questions.some((other) => other.key === key && isOpen(other, answers, desk));
}

/** What need not be asked is as it usually is; what was answered before its question fell away is forgotten. */
function setUsual(
  question: Question,
  questions: readonly Question[],
  answers: Map<string, Value | undefined>,
  desk: Desk,
): void {
  if (isOpenByOther(question.key, questions, answers, desk)) return;
  const usual = question.isRequired === true ? question.usual?.(answers, desk) : undefined;
  if (usual === undefined) answers.delete(question.key);
  else answers.set(question.key, usual);
}

/** Asks one question, and whatever has to be entered before it can be answered. */
export async function askOne(question: Question, answers: Answers, interview: Interview): Promise<Given> {
  if (question.kind.is === 'list') return askList(question, answers, interview);
  const { desk, prompter } = interview;
  for (;;) {
    const usual = answers.get(question.key) ?? question.usual?.(answers, desk) ?? question.likely?.(answers, desk);
    const reply = await prompter.ask(promptFor(question, usual, answers, desk));
    if (typeof reply === 'string') return reply;
    if (question.kind.is === 'reference' && reply.answer === CREATE) {
      const created = await create(question.kind.to, answers, interview);
      if (created === 'cancel') return 'cancel';
      if (created === 'back') continue;
      return { value: created.record.id };
    }
    const isOther = question.kind.is === 'choice' && question.kind.takesOther && reply.answer === OTHER;
    const given = isOther ? await prompter.ask(promptForOther(question, answers, desk)) : reply;
    if (given === 'cancel') return given;
    if (given === 'back') continue;
    const reading = readAnswer(question, given.answer, answers, desk);
    if ('value' in reading) return reading;
  }
}

/** Entries one by one, until one is left blank. Going back takes the last one back. */
async function askList(question: Question, answers: Answers, { desk, prompter }: Interview): Promise<Given> {
  const before = answers.get(question.key);
  const entries: Entry[] = Array.isArray(before) ? [...before] : [];
  for (;;) {
    const reply = await prompter.ask(promptFor(question, undefined, answers, desk, entries.length + 1));
    if (reply === 'cancel') return reply;
    if (reply === 'back') {
      if (entries.pop() === undefined) return 'back';
      continue;
    }
    const reading = readAnswer(question, reply.answer, answers, desk);
    if ('problem' in reading) continue;
    if (reading.value === undefined) return { value: entries.length === 0 ? undefined : entries };
    if (Array.isArray(reading.value)) entries.push(...reading.value);
  }
}

/** A record that is missing, entered on the way. Of the organisation that is known already it is not asked again. */
async function create(
  kind: 'organization' | 'unit',
  answers: Answers,
  interview: Interview,
): Promise<Entered | 'back' | 'cancel'> {
  const { desk, forms, onCreating } = interview;
  onCreating(kind);
  const form = forms[kind];
  const organization = answers.get('organization');
  const known = new Map(kind === 'unit' && organization !== undefined ? [['organization', organization]] : []);
  const asked = await askAll(form.questions(desk), known, interview);
  if (typeof asked === 'string') return asked;
  const entered = { kind, record: form.recordFrom(asked.answers, desk), file: form.fileOf(asked.answers) };
  desk.add(entered);
  return entered;
}
