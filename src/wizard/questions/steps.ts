/** The steps of an appointment as questions: the day of each, and what it must show. */

import { titles } from '../../generated/titles.js';
import { say } from '../../messages/catalogue.ts';
import { allLevels } from '../../model/level.ts';
import type { Evidence, PolicyLevel, ProcedureStep } from '../../model/policy.ts';
import { placesOf } from '../../model/steps.ts';
import { textIn } from '../answers.ts';
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
  return allLevels(register.policy).flatMap((level) =>
    [...placesOf(level.procedure).values()].flatMap(({ step, follows }) => questionsOf(step, level, follows)),
  );
}

function questionsOf(step: ProcedureStep, level: PolicyLevel, follows: readonly string[]): Question[] {
  const isOfLevel: IsAsked = (answers, desk) =>
    levelIn(answers, desk) === level &&
    [
      step.modes?.includes(textIn(answers, 'mode') ?? ''),
      step.categories?.includes(textIn(answers, 'category') ?? ''),
    ].every((isMeant) => isMeant !== false);
  const dayKey = stepKey(step.step, 'on');
  const day: Question = {
    key: dayKey,
    words: inBoth(says.stepDone({ step: step.step })),
    hint: inBoth(says.notYet()),
    kind: DAY,
    isAsked: (answers, desk) =>
      isOfLevel(answers, desk) && follows.every((before) => answers.get(stepKey(before, 'on')) !== undefined),
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
      isAsked: (answers, desk) => isOfLevel(answers, desk) && answers.get(dayKey) !== undefined,
    };
  });
  return [day, ...evidence];
}

function inBoth(message: Parameters<typeof say>[1]): Question['words'] {
  return { zh: say('zh', message), en: say('en', message) };
}
