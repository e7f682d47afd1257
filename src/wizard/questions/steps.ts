/** Steps of procedures as questions: the day of each, and what it must show. */

import { titles } from '../../generated/titles.js';
import { say } from '../../messages/catalogue.ts';
import { allLevels } from '../../model/level.ts';
import type { Evidence, PolicyLevel, ProcedureStep } from '../../model/policy.ts';
import { placesOf, someSteps } from '../../model/steps.ts';
import { type Answers, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';
import type { IsAsked, Question } from '../question.ts';
import { says } from '../wizard.words.ts';
import { levelIn, stepKey } from './appointment.ts';
import { DAY, notBefore, TEXT } from './common.ts';

const EVIDENCE_IN_ENGLISH: Readonly<Record<Evidence, string>> = {
  document: 'document number',
  certificate: 'certificate number',
  at: 'place',
  until: 'until',
  note: 'note',
};

/** Of all levels, since the level is known only when the organisation is; those of others are not asked. */
export function stepQuestions({ register }: Desk): Question[] {
  return allLevels(register.policy).flatMap((level) => questionsOfLevel(level));
}

/** Whoever takes over a seat goes through other steps. */
function questionsOfLevel(level: PolicyLevel): Question[] {
  const questionsOf = (procedure: readonly ProcedureStep[], isReplacing: boolean): Question[] => {
    const isOfLevel: IsAsked = (answers, desk) => {
      return levelIn(answers, desk) === level && isReplacing === (textIn(answers, 'replaces') !== undefined);
    };
    const wanted = (answers: Answers) => procedure.filter((step) => isMeant(step, answers)).map(({ step }) => step);
    return questionsOfSteps(procedure, wanted, isOfLevel);
  };
  const { procedure, replacement } = level;
  return [...questionsOf(procedure, false), ...questionsOf(replacement?.procedure ?? [], true)];
}

/** Some steps are for those alone who come by some mode, or in some category. */
function isMeant({ modes, categories }: ProcedureStep, answers: Answers): boolean {
  const isForMode = modes?.includes(textIn(answers, 'mode') ?? '') !== false;
  return isForMode && categories?.includes(textIn(answers, 'category') ?? '') !== false;
}

/**
 * A step is asked for when those that it follows are done.
 *
 * @param wanted names of the steps that are to be done after the answers so far: those of a renewal are fewer
 */
export function questionsOfSteps(
  procedure: readonly ProcedureStep[],
  wanted: (answers: Answers) => readonly string[],
  isOpen: IsAsked,
): Question[] {
  return procedure.flatMap((step) => {
    const isAsked: IsAsked = (answers, desk) => {
      if (!isOpen(answers, desk)) return false;
      const names = wanted(answers);
      const steps = someSteps(procedure, (each) => names.includes(each.step));
      return (
        placesOf(steps)
          .get(step.step)
          ?.follows.every((before) => isDone(before, answers)) ?? false
      );
    };
    return questionsOf(step, placesOf(procedure).get(step.step)?.follows ?? [], isAsked);
  });
}

function isDone(step: string, answers: Answers): boolean {
  return answers.get(stepKey(step, 'on')) !== undefined;
}

function questionsOf(step: ProcedureStep, follows: readonly string[], isAsked: IsAsked): Question[] {
  const dayKey = stepKey(step.step, 'on');
  const day: Question = {
    key: dayKey,
    words: inBoth(says.stepDone({ step: step.step })),
    hint: inBoth(says.notYet()),
    kind: DAY,
    isAsked,
    ...notBefore(...follows.map((before) => stepKey(before, 'on'))),
  };
  const evidence = (step.evidence ?? []).map((part): Question => {
    const words = { zh: titles.member?.[`appointments.steps.*.${part}`] ?? part, en: EVIDENCE_IN_ENGLISH[part] };
    return {
      key: stepKey(step.step, part),
      words: {
        zh: say('zh', says.stepOf({ step: step.step, part: words.zh })),
        en: say('en', says.stepOf({ step: step.step, part: words.en })),
      },
      kind: part === 'until' ? DAY : TEXT,
      isAsked: (answers, desk) => isAsked(answers, desk) && answers.get(dayKey) !== undefined,
    };
  });
  return [day, ...evidence];
}

function inBoth(message: Parameters<typeof say>[1]): Question['words'] {
  return { zh: say('zh', message), en: say('en', message) };
}
