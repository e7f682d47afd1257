/** Steps of procedures as questions: the day of each, and what it must show. */

import { titles } from '../../generated/titles.js';
import { say } from '../../messages/catalogue.ts';
import type { Evidence, PolicyLevel, ProcedureStep } from '../../model/policy.ts';
import type { Answers } from '../answers.ts';
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
  return Object.values(register.policy.levels).flatMap((level) => questionsOfLevel(level));
}

function questionsOfLevel(level: PolicyLevel): Question[] {
  const isOfLevel: IsAsked = (answers, desk) => levelIn(answers, desk) === level;
  return questionsOfSteps(level.procedure, () => level.procedure.map(({ step }) => step), isOfLevel);
}

/**
 * A step is asked for when the one that it follows is done.
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
      const steps = wanted(answers);
      const before = followed(step, procedure, steps);
      return steps.includes(step.step) && (before === undefined || isDone(before, answers));
    };
    const before = followed(
      step,
      procedure,
      procedure.map((each) => each.step),
    );
    return questionsOf(step, before, isAsked);
  });
}

function isDone(step: string, answers: Answers): boolean {
  return answers.get(stepKey(step, 'on')) !== undefined;
}

/** The step behind which it comes among those that are wanted. */
function followed(
  { step, after }: ProcedureStep,
  procedure: readonly ProcedureStep[],
  wanted: readonly string[],
): string | undefined {
  if (after !== undefined) return wanted.includes(after) ? after : undefined;
  const before = procedure.slice(
    0,
    procedure.findIndex((each) => each.step === step),
  );
  return before.findLast((each) => wanted.includes(each.step))?.step;
}

function questionsOf(step: ProcedureStep, before: string | undefined, isAsked: IsAsked): Question[] {
  const dayKey = stepKey(step.step, 'on');
  const day: Question = {
    key: dayKey,
    words: inBoth(says.stepDone({ step: step.step })),
    hint: inBoth(says.notYet()),
    kind: DAY,
    isAsked,
    ...(before !== undefined && notBefore(stepKey(before, 'on'))),
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
