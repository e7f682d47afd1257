/** What is asked of a further appointment at a terminal, and how the answers are read. */

import type { Deciding, Decision } from '../../changes/decision.ts';
import type { AppointmentAnswers } from '../../changes/next-appointment.ts';
import { levelOfReplacement } from '../../model/level.ts';
import type { OrganizationRecord } from '../../model/records.ts';
import { levelOf } from '../../model/register.ts';
import { type Answers, textIn } from '../../wizard/answers.ts';
import type { Question } from '../../wizard/question.ts';
import { stepsIn } from '../../wizard/questions/appointment.ts';
import { renewalQuestions } from '../../wizard/questions/renewal.ts';
import { answersOfStep } from './answers-of-step.ts';
import { asksOf, stepsToDo } from './outcome.ts';

export interface RenewalAsked {
  readonly questions: readonly Question[];
  /** What is stated: it is not asked for. */
  readonly known: Answers;
  readonly read: (answers: Answers) => AppointmentAnswers;
}

export function renewalAsked(
  stated: AppointmentAnswers,
  decide: (answers: AppointmentAnswers) => readonly Decision[],
  organization: OrganizationRecord,
  { register }: Deciding,
): RenewalAsked {
  const asks = asksOf(decide(stated));
  const choicesOf = (field: string) => asks.find((ask) => ask.field === field)?.choices;
  const [category, mode] = [choicesOf('category'), choicesOf('mode')];
  const everybodys = levelOf(register, organization);
  const level = everybodys && stated.replaces !== undefined ? levelOfReplacement(everybodys) : everybodys;
  const words = (answers: Answers) => ({
    ...stated,
    ...Object.fromEntries(
      ['category', 'mode'].flatMap((key) => {
        const word = textIn(answers, key);
        return word === undefined ? [] : [[key, word]];
      }),
    ),
  });
  // What is to be done hangs on what was answered, but not on the steps that are answered already.
  const toDo = (answers: Answers) => stepsToDo(decide({ ...words(answers), steps: [] }));
  const open = { ...(category !== undefined && { category }), ...(mode !== undefined && { mode }) };
  return {
    questions: level === undefined ? [] : renewalQuestions({ level, open, toDo }),
    known: new Map(stated.steps.flatMap(answersOfStep)),
    read: (answers) => ({ ...words(answers), steps: stepsIn(answers) }),
  };
}
