import { actorsIn } from '../model/actor.ts';
import type { Election } from '../model/next-term.ts';
import type { Day } from '../model/records.ts';
import type { StepActor, StepToDo } from '../model/steps-to-do.ts';
import type { ExpiryWords } from './expiry.words.ts';
import type { NextStep } from './next-step.ts';

type Naming = 'names' | 'parts';
type PrintedDay = (day: Day) => string;

const asRecorded: PrintedDay = (day) => day;

/**
 * What to do next, one sentence a line, the most pressing first. Without names the actors are called by their part
 * (the superior organisation), so that one sentence does for many organisations.
 *
 * @param day how days are written; absent: as in records
 */
export function nextStepLines(
  next: NextStep,
  words: ExpiryWords,
  naming: Naming = 'names',
  day: PrintedDay = asRecorded,
): string[] {
  const say = words.next;
  const text = (step: StepToDo): string => stepText(step, words, naming);
  const lines = [
    ...(next.isOverdue ? [say.overdue] : []),
    ...electionLines(next, words, day),
    ...(next.organizationUntil === undefined ? [] : [say.noRenewal(day(next.organizationUntil))]),
    ...stayLines(next, words, text),
    exitLine(next, words, text),
  ];
  return lines.map(onOneLine);
}

/** Names may hold line ends. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** What it takes to stay: nothing that would be refused, and no more than is still to do. */
function stayLines(next: NextStep, words: ExpiryWords, textOf: (step: StepToDo) => string): string[] {
  const { next: say } = words;
  const { isTooLate, obstacles, advice, underWay, renewal } = next;
  const lines = isTooLate === true ? [say.tooLate] : [];
  if (obstacles) lines.push(say.obstacles(obstacles.map((obstacle) => say.obstacle[obstacle])));
  if (advice !== undefined && !obstacles) lines.push(say.advice(advice));
  if (underWay) return [...lines, say.underWay(underWay.map(textOf))];
  return renewal && !obstacles ? [...lines, renewalLine(renewal, words, textOf)] : lines;
}

/** The next term is no place for a renewal once that is too late. */
function electionLines({ election, isTooLate }: NextStep, words: ExpiryWords, day: PrintedDay): string[] {
  if (election === undefined || (isTooLate === true && election.nextTerm !== undefined)) return [];
  return [electionLine(election, words, day)];
}

function electionLine({ term, nextTerm }: Election, { next: say }: ExpiryWords, day: PrintedDay): string {
  return nextTerm === undefined
    ? say.electionFirst(term.name, day(term.end))
    : say.nextTermKnown(nextTerm.name, day(nextTerm.start), day(nextTerm.end));
}

function renewalLine(steps: readonly StepToDo[], words: ExpiryWords, textOf: (step: StepToDo) => string): string {
  if (steps.length === 0) return words.next.renewalWithoutSteps;
  return words.next.renewal(steps.map(textOf).join(' → '));
}

function exitLine({ exits, exitDays }: NextStep, words: ExpiryWords, textOf: (step: StepToDo) => string): string {
  if (exits.length === 0) return words.next.exitUnnamed;
  const kinds = exits.map(({ kind, steps }) => [kind, ...steps.map(textOf)].join(' → '));
  return words.next.exit(kinds, exitDays && words.next.exitDays(exitDays.from, exitDays.until));
}

/** A step with who does it, or to whom it goes, and what it must show. */
export function stepText(step: StepToDo, words: ExpiryWords, naming: Naming = 'names'): string {
  const { next: say } = words;
  const generalText = ({ actor }: StepActor): string =>
    actorsIn(actor)
      .map((one) => (typeof one === 'string' ? say.actor(one) : one.level))
      .join(say.listSeparator);
  const actorText = (who: StepActor): string => (naming === 'names' ? who.name : undefined) ?? generalText(who);
  const remarks = [
    ...(step.by ? [say.by(actorText(step.by))] : []),
    ...(step.to ? [say.to(actorText(step.to))] : []),
    ...step.evidence.map((evidence) => say.evidence[evidence]),
  ];
  return step.step + (remarks.length === 0 ? '' : say.brackets(remarks.join(say.separator)));
}
