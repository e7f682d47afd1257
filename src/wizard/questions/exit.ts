/** What is asked of an exit that flags do not state. */

import { type Lang, say } from '../../messages/catalogue.ts';
import type { Policy, PolicyExit } from '../../model/policy.ts';
import { ownValue } from '../../model/register.ts';
import { demandedSteps } from '../../model/steps-to-do.ts';
import { type Answers, textIn } from '../answers.ts';
import { exitFields } from '../fields/exit.words.ts';
import type { Offer } from '../prompter.ts';
import type { IsAsked, Question } from '../question.ts';
import { says } from '../wizard.words.ts';
import { stepKey } from './appointment.ts';
import { DAY, offersOf } from './common.ts';
import { questionsOfSteps } from './steps.ts';

/**
 * @param kinds of which one is meant
 * @param recorded steps that need not be asked for
 */
export function exitQuestions(policy: Policy, kinds: readonly string[], recorded: readonly string[] = []): Question[] {
  const exitIn = (answers: Answers) => ownValue(policy.exits, textIn(answers, 'kind') ?? '');
  const steps = kinds.flatMap((kind) => stepsOfExit(kind, policy, recorded));
  return [kindQuestion(policy, kinds), causeQuestion(exitIn), ...steps, lastDayQuestion(exitIn)];
}

function kindQuestion({ exits }: Policy, kinds: readonly string[]): Question {
  return {
    key: 'kind',
    words: exitFields.kind,
    kind: {
      is: 'choice',
      offers: (_answers, { lang }) =>
        kinds.map((kind): Offer => ({ value: kind, label: kind, note: meaningOf(ownValue(exits, kind), lang) })),
    },
    isRequired: true,
  };
}

function meaningOf(exit: PolicyExit | undefined, lang: Lang): string {
  if (exit?.at === 'term-end') return say(lang, says.exitAtEnd());
  const steps = demandedSteps(exit?.procedure).map(({ step }) => step);
  return say(lang, says.exitDuring({ causes: exit?.causes ?? [], steps }));
}

function causeQuestion(exitIn: (answers: Answers) => PolicyExit | undefined): Question {
  const causesIn = (answers: Answers) => exitIn(answers)?.causes ?? [];
  return {
    key: 'cause',
    words: exitFields.cause,
    kind: { is: 'choice', offers: (answers) => offersOf(causesIn(answers)) },
    isRequired: true,
    isAsked: (answers) => causesIn(answers).length > 0,
  };
}

function stepsOfExit(kind: string, policy: Policy, recorded: readonly string[]): Question[] {
  const { procedure = [] } = ownValue(policy.exits, kind) ?? {};
  const wanted = procedure.map(({ step }) => step).filter((step) => !recorded.includes(step));
  return questionsOfSteps(
    procedure,
    () => wanted,
    (answers) => textIn(answers, 'kind') === kind,
  );
}

/** During a term it follows from the steps, where all are done. */
function lastDayQuestion(exitIn: (answers: Answers) => PolicyExit | undefined): Question {
  const isAsked: IsAsked = (answers) => {
    const exit = exitIn(answers);
    if (exit === undefined || exit.at === 'term-end') return false;
    const steps = demandedSteps(exit.procedure);
    return steps.length === 0 || steps.some(({ step }) => answers.get(stepKey(step, 'on')) === undefined);
  };
  return { key: 'on', words: exitFields.on, kind: DAY, isRequired: true, isAsked };
}
