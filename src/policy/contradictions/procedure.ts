import { distance } from 'fastest-levenshtein';
import type { Path } from '../../findings/finding.ts';
import { msg } from '../../messages/catalogue.ts';
import { actorsIn } from '../../model/actor.ts';
import type { Actor, Policy, ProcedureStep } from '../../model/policy.ts';
import { placesOf } from '../../model/steps.ts';
import { closestWord } from '../../text/closest-word.ts';
import { type Contradiction, eachKnown, ofClause, ringIn, twice, unknownWord } from './contradiction.ts';

export function* ofProcedure(
  policy: Policy,
  procedure: readonly ProcedureStep[],
  path: Path,
): Generator<Contradiction> {
  const steps = procedure.map((step) => step.step);
  yield* twice(path, steps, 'step');
  for (const [index, step] of procedure.entries()) {
    const place = [...path, index];
    yield* ofAfter(step, steps, [...place, 'after']);
    yield* eachKnown(
      [...place, 'categories'],
      step.categories,
      policy.categories.map(({ id }) => id),
    );
    for (const role of ['by', 'to'] as const) yield* ofActors(policy, step, role, place);
    yield* ofClause(policy.clauses, step.clause, place);
  }
  yield* ofRing(procedure, steps, path);
}

function* ofAfter({ after }: ProcedureStep, steps: readonly string[], path: Path): Generator<Contradiction> {
  if (Array.isArray(after)) yield* eachKnown(path, after, steps);
  else if (after !== undefined && !steps.includes(after)) yield unknownWord(path, after, steps);
}

function* ofRing(procedure: readonly ProcedureStep[], steps: readonly string[], path: Path): Generator<Contradiction> {
  const places = placesOf(procedure);
  const step = ringIn(steps, (name) => places.get(name)?.follows ?? []);
  if (step === undefined) return;
  // A step that follows itself in the end has said after which it comes, or one behind it in the list has.
  const index = steps.indexOf(step);
  const isSaid = procedure[index]?.after !== undefined;
  yield { path: [...path, index, isSaid ? 'after' : 'step'], message: msg('policy.ring', { word: step }) };
}

const ROLES = ['self', 'superior', 'unit'];

function* ofActors(policy: Policy, step: ProcedureStep, role: 'by' | 'to', path: Path): Generator<Contradiction> {
  const actors = actorsIn(step[role]);
  for (const [index, actor] of actors.entries()) {
    const place = [...path, role, ...(Array.isArray(step[role]) ? [index] : [])];
    yield* ofActor(policy, actor, place);
  }
}

/** A word of Latin letters is meant to be a role, and what is all but the name of a level is meant to be that level. */
function* ofActor({ levels }: Policy, actor: Actor, path: Path): Generator<Contradiction> {
  const names = Object.keys(levels);
  if (typeof actor !== 'string') {
    if (!names.includes(actor.level)) yield unknownWord([...path, 'level'], actor.level, names);
    return;
  }
  if (ROLES.includes(actor)) return;
  if (/^[a-z]+$/i.test(actor) || ROLES.some((role) => distance(role, actor) < 2)) {
    yield { path, message: msg('policy.actor', { word: actor, expected: ROLES, nearest: closestWord(actor, ROLES) }) };
  }
  const level = names.find((name) => name === actor || (name.length > 2 && distance(name, actor) < 2));
  if (level !== undefined) yield { path, message: msg('policy.actor-level', { word: actor, level }) };
}
