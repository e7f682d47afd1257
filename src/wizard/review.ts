/** The last page: all answers, each of which can be changed, and what to do with them. */

import { type Lang, say } from '../messages/catalogue.ts';
import { mask } from '../text/mask.ts';
import type { Answers } from './answers.ts';
import { askAll, askOne, type Interview, isOpenByOther } from './ask-all.ts';
import type { Offer } from './prompter.ts';
import type { Question } from './question.ts';
import { shownAnswer } from './show-answer.ts';
import { says } from './wizard.words.ts';

const SAVE = 'save';
const CHANGE = 'change ';

export type Reviewed = { readonly save: Answers } | { readonly changed: Answers } | 'cancel';

/** What was found of the answers. */
export interface Draft {
  readonly errors: number;
  /** Keys of the questions that answer what was found. */
  readonly faulty: ReadonlySet<string>;
  /** Whether it is not to be saved as it is. */
  readonly isRefused?: boolean;
  /** Whether it is saved with others when these are there too: to call that saving would promise what Ctrl-C breaks. */
  readonly isOneOfSeveral?: boolean;
}

/**
 * Asks whether to save, or which answer to change; a change may open further questions, which are asked at once.
 */
export async function review(
  questions: readonly Question[],
  answers: Answers,
  draft: Draft,
  interview: Interview,
): Promise<Reviewed> {
  const { desk, prompter } = interview;
  const { lang } = desk;
  for (;;) {
    const reply = await prompter.ask({
      ask: 'choice',
      words: say(lang, says.review()),
      offers: offersFor(questions, answers, draft, interview),
      keys: [
        ['↑↓', say(lang, says.keyMove())],
        ['⏎', say(lang, says.keyChoose())],
        ['Ctrl-C', say(lang, says.keyStop())],
      ],
    });
    if (reply === 'cancel') return 'cancel';
    if (reply === 'back') continue;
    if (reply.answer === SAVE) return { save: answers };
    const question = questions.find(({ key }) => CHANGE + key === reply.answer);
    if (question === undefined) continue;
    const changed = await change(question, questions, answers, interview);
    if (changed !== 'back') return changed;
  }
}

async function change(
  question: Question,
  questions: readonly Question[],
  answers: Answers,
  interview: Interview,
): Promise<Reviewed | 'back'> {
  const given = await askOne(question, answers, interview);
  if (typeof given === 'string') return given;
  const changed = new Map([...answers, [question.key, given.value]] as const);
  const asked = await askAll(questions, stillFitting(questions, changed, interview), interview);
  if (typeof asked === 'string') return asked;
  return { changed: asked.answers };
}

/** Without answers to questions that are not asked any more: what is worked out is worked out again. */
function stillFitting(questions: readonly Question[], answers: Answers, { desk, stated }: Interview): Answers {
  return new Map(
    [...answers].filter(([key]) => {
      const isOfNone = questions.every((question) => question.key !== key);
      return isOfNone || stated.has(key) || isOpenByOther(key, questions, answers, desk);
    }),
  );
}

/** Faulty answers come first: with errors it is saved only by somebody who means to, to be completed later. */
function offersFor(questions: readonly Question[], answers: Answers, draft: Draft, interview: Interview) {
  const { faulty, isRefused } = draft;
  const all = answered(questions, answers, interview.desk);
  const first = draft.errors === 0 ? [] : all.filter(({ key }) => faulty.has(key));
  const rest = all.filter((question) => !first.includes(question));
  const changes = (of: readonly Question[]) => changing(of, answers, interview);
  const save = isRefused === true ? [] : [saving(draft, interview.desk.lang)];
  return [...changes(first), ...save, ...changes(rest)];
}

function saving({ errors, isOneOfSeveral = false }: Draft, lang: Lang): Offer {
  const [all, despite] = isOneOfSeveral ? [says.keep, says.keepDespite] : [says.save, says.saveDespite];
  return { value: SAVE, label: say(lang, errors === 0 ? all() : despite({ errors })) };
}

function changing(questions: readonly Question[], answers: Answers, { desk }: Interview): Offer[] {
  return questions.map(({ key, words }) => ({
    value: CHANGE + key,
    label: say(
      desk.lang,
      says.change({ words: words[desk.lang], shown: mask(shownAnswer(answers.get(key), desk.lang)) }),
    ),
  }));
}

/** Questions that have an answer or are open for one, each key once. */
function answered(questions: readonly Question[], answers: Answers, desk: Interview['desk']): Question[] {
  const open = questions.filter(
    ({ key, isAsked }) => answers.get(key) !== undefined || (isAsked?.(answers, desk) ?? true),
  );
  return open.filter(({ key }, at) => open.findIndex((other) => other.key === key) === at);
}
