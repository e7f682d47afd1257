/** The steps of an appointment as questions: the day of each, and what it must show. */

import { titles } from '../../generated/titles.js';
import { say } from '../../messages/catalogue.ts';
import type { Evidence, PolicyLevel, ProcedureStep } from '../../model/policy.ts';
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
  return Object.values(register.policy.levels).flatMap((level) =>
    level.procedure.flatMap((step, at) => questionsOf(step, level, level.procedure[at - 1]?.step)),
  );
}

function questionsOf(step: ProcedureStep, level: PolicyLevel, before: string | undefined): Question[] {
  const follows = step.after ?? before;
  const isOfLevel: IsAsked = (answers, desk) => levelIn(answers, desk) === level;
  const dayKey = stepKey(step.step, 'on');
  const day: Question = {
    key: dayKey,
    words: inBoth(says.stepDone({ step: step.step })),
    hint: inBoth(says.notYet()),
    kind: DAY,
    isAsked: (answers, desk) =>
      isOfLevel(answers, desk) && (follows === undefined || answers.get(stepKey(follows, 'on')) !== undefined),
    ...(follows !== undefined && notBefore(stepKey(follows, 'on'))),
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
