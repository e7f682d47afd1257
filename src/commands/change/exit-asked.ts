/** What is asked of an exit at a terminal, and how the answers are read. */

import type { Deciding, Decision } from '../../changes/decision.ts';
import { kindOfExit } from '../../changes/exit.ts';
import type { ExitAnswers } from '../../changes/exit-answers.ts';
import { type Leaver, recordedExit } from '../../changes/exits.ts';
import type { ExitRecord } from '../../model/records.ts';
import { type Answers, textIn } from '../../wizard/answers.ts';
import type { Question } from '../../wizard/question.ts';
import { stepsIn } from '../../wizard/questions/appointment.ts';
import { exitQuestions } from '../../wizard/questions/exit.ts';
import { answersOfStep } from './answers-of-step.ts';
import { asksOf } from './outcome.ts';

export interface ExitAsked {
  readonly questions: readonly Question[];
  /** What is stated, and what is recorded: it is not asked for. */
  readonly known: Answers;
  readonly read: (answers: Answers) => ExitAnswers;
}

/** @param decisions on what is stated alone */
export function exitAsked(
  stated: ExitAnswers,
  leavers: readonly Leaver[],
  decisions: readonly Decision[],
  deciding: Deciding,
): ExitAsked {
  const recorded = recordedOfAll(leavers, deciding);
  const kinds = asksOf(decisions).find(({ field }) => field === 'kind')?.choices;
  const [first] = leavers;
  const kind = first && kindOfExit(first.member, first.organization, stated, deciding);
  const known = new Map([
    ...Object.entries({ kind: kinds === undefined ? kind : undefined, ...stated, ...recorded }).flatMap(asAnswer),
    ...stated.steps.flatMap(answersOfStep),
  ]);
  const steps = Object.keys(recorded.steps ?? {});
  return {
    questions: exitQuestions(deciding.register.policy, kinds ?? (kind === undefined ? [] : [kind]), steps),
    known,
    read: (answers) => ({
      steps: stepsIn(answers),
      ...Object.fromEntries(
        (['kind', 'cause', 'on'] as const).flatMap((key) => {
          const text = recorded[key] === undefined ? textIn(answers, key) : undefined;
          return text === undefined ? [] : [[key, text]];
        }),
      ),
    }),
  };
}

/** The exit that all of them have on record, as far as there is one. */
function recordedOfAll(leavers: readonly Leaver[], deciding: Deciding): Partial<ExitRecord> {
  const exits = leavers.map((leaver) => recordedExit(leaver, deciding));
  const [first] = exits;
  return first !== undefined && exits.every((exit) => exit?.kind === first.kind) ? first : {};
}

function asAnswer([key, value]: [string, unknown]): [string, string][] {
  return typeof value === 'string' ? [[key, value]] : [];
}
