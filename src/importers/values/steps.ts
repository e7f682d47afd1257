/** Steps of the procedure: their days, who acted, and the numbers of their papers. */

import type { ProcedureStep } from '../../model/policy.ts';
import { stepsOfLevel } from '../../model/policy-words.ts';
import type { StepField } from '../headers.words.ts';
import type { FieldPath } from '../roster.ts';
import { says } from '../roster.words.ts';
import { inOneLine, saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import { readDateCell, readDateText } from './dates.ts';
import type { Line } from './line.ts';
import { type Outcome, outcomesOf, put, wrong } from './outcome.ts';
import { readPhrase } from './people.ts';
import { spanOf } from './term-span.ts';

export function stepPath(step: string, field: string): FieldPath {
  return ['appointments', 0, 'steps', step, field];
}

export function readStep(step: string, field: StepField, cell: SeenCell, line: Line): Outcome[] {
  if (saysNothing(cell.text)) return [];
  if (field === 'on') return readDays(step, cell);
  if (field === 'until') return outcomesOf(cell, readDateCell(cell, 'day'), stepPath(step, 'until'));
  if (field === 'actor') return readActors(step, cell, line);
  return outcomesOf(cell, readPhrase(cell), stepPath(step, field));
}

/** `2013.10.16`, or `2013.10.16—2013.10.22`. */
function readDays(step: string, cell: SeenCell): Outcome[] {
  const span = cell.value.kind === 'text' ? spanOf(cell.text) : undefined;
  if (span === undefined) return outcomesOf(cell, readDateCell(cell, 'day'), stepPath(step, 'on'));
  return [
    ...outcomesOf(cell, readDateText(span.from, 'day', cell.text), stepPath(step, 'on')),
    ...outcomesOf(cell, readDateText(span.to, 'day', cell.text), stepPath(step, 'until')),
  ];
}

/**
 * Who did it, and to whom it was sent, in this order where the policy names both. That an organisation does itself what
 * is its own to do need not be recorded.
 */
function readActors(name: string, cell: SeenCell, line: Line): Outcome[] {
  const steps = line.level === undefined ? [] : stepsOfLevel(line.level);
  const step = steps.find((candidate) => candidate.step === name);
  const roles = (['by', 'to'] as const).filter((role) => step?.[role] !== undefined);
  const text = inOneLine(cell.text);
  const texts = roles.length < 2 ? [text] : text.split(/[、，；]/).slice(0, roles.length);
  return texts.flatMap((actor, index) => {
    if (saysNothing(actor) || actor.trim() === '') return [];
    const role = roles[index] ?? 'by';
    const named = actorNamed(actor, line);
    const isOwn = step?.[role] === 'self' && named === line.organization?.id;
    return isOwn ? [] : [put(cell, stepPath(name, role), named)];
  });
}

/** An organisation of the register by its id; an authority by what it is called. */
function actorNamed(text: string, { lookups }: Line): string {
  const named = lookups.organizations.named(text);
  return 'found' in named ? named.found.id : text;
}

/** A number without the name of a step belongs to the only one that has such a number; several to as many, in their order. */
export function readEvidence(kind: 'document' | 'certificate', cell: SeenCell, { level }: Line): Outcome[] {
  if (saysNothing(cell.text) || level === undefined) return [];
  const steps = level.procedure.filter(({ evidence }) => evidence?.includes(kind) === true).map(nameOf);
  const numbers = cell.text
    .split(/[\n；;]/)
    .map(inOneLine)
    .filter((number) => number !== '');
  if (steps.length === 0) return [wrong(cell, says.noEvidence({ found: cell.text }))];
  if (steps.length !== numbers.length) return [wrong(cell, says.evidence({ found: cell.text, steps }))];
  return steps.map((step, index) => put(cell, stepPath(step, kind), numbers[index] ?? ''));
}

function nameOf({ step }: ProcedureStep): string {
  return step;
}
