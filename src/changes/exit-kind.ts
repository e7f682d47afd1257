import type { Appointment } from '../model/appointment.ts';
import type { Asking, Deciding } from './decision.ts';
import type { ExitAnswers } from './exit-answers.ts';

/** The kind that is stated, else the only one that fits: by its steps, its causes, or because the term is over. */
export function exitKindFor({ end }: Appointment, answers: ExitAnswers, { register, asOf }: Deciding): string | Asking {
  if (answers.kind !== undefined) return answers.kind;
  const kinds = Object.entries(register.policy.exits);
  const isOver = end !== undefined && end < (answers.on ?? asOf);
  const fitting = kinds.filter(([, { procedure = [], causes, during }]) => {
    const names = procedure.map(({ step }) => step);
    const hasSteps = answers.steps.every(({ step }) => names.includes(step));
    const hasCause = answers.cause === undefined || causes?.includes(answers.cause) === true;
    return hasSteps && hasCause && (!isOver || during === undefined);
  });
  const [only] = fitting;
  const isSaid = answers.steps.length > 0 || answers.cause !== undefined || isOver;
  if (only !== undefined && fitting.length === 1 && isSaid) return only[0];
  const choices = fitting.length > 0 ? fitting : kinds;
  return { asks: [{ field: 'kind', choices: choices.map(([kind]) => kind) }] };
}
