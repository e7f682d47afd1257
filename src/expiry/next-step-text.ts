import type { ExpiryWords } from './expiry.words.ts';
import type { Election, NextStep, StepActor, StepToDo } from './next-step.ts';

/**
 * What to do next, one sentence a line, the most pressing first. Without names the actors are called by their part
 * (the superior organisation), so that one sentence does for many organisations.
 */
export function nextStepLines(next: NextStep, words: ExpiryWords, naming: 'names' | 'parts' = 'names'): string[] {
  const say = words.next;
  const stepText = (step: StepToDo): string => textOf(step, words, naming);
  return [
    ...(next.isOverdue ? [say.overdue] : []),
    ...(next.election ? [electionLine(next.election, words)] : []),
    ...(next.organizationUntil === undefined ? [] : [say.noRenewal(next.organizationUntil)]),
    ...(next.renewal === undefined ? [] : [renewalLine(next.renewal, words, stepText)]),
    exitLine(next, words, stepText),
  ].map(onOneLine);
}

/** Names may hold line ends. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function electionLine({ term, nextTerm }: Election, { next: say }: ExpiryWords): string {
  return nextTerm === undefined
    ? say.electionFirst(term.name, term.end)
    : say.nextTermKnown(nextTerm.name, nextTerm.start, nextTerm.end);
}

function renewalLine(steps: readonly StepToDo[], words: ExpiryWords, stepText: (step: StepToDo) => string): string {
  if (steps.length === 0) return words.next.renewalWithoutSteps;
  return words.next.renewal(steps.map(stepText).join(' → '));
}

function exitLine({ exits }: NextStep, words: ExpiryWords, stepText: (step: StepToDo) => string): string {
  if (exits.length === 0) return words.next.exitUnnamed;
  const kinds = exits.map(({ kind, steps }) => [kind, ...steps.map(stepText)].join(' → '));
  return words.next.exit(kinds);
}

function textOf(step: StepToDo, words: ExpiryWords, naming: 'names' | 'parts'): string {
  const { next: say } = words;
  const actorText = ({ actor, name }: StepActor): string => (naming === 'names' ? name : undefined) ?? say.actor(actor);
  const remarks = [
    ...(step.by ? [say.by(actorText(step.by))] : []),
    ...(step.to ? [say.to(actorText(step.to))] : []),
    ...step.evidence.map((evidence) => say.evidence[evidence]),
  ];
  return step.step + (remarks.length === 0 ? '' : say.brackets(remarks.join(say.separator)));
}
