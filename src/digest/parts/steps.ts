import type { Path } from '../../findings/finding.ts';
import type { Message } from '../../messages/catalogue.ts';
import type { Actors, ProcedureStep } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Statement } from '../statement.ts';
import { says } from './steps.words.ts';

/** What a procedure ends in, and who is meant by `superior` where it is gone through. */
export interface Setting {
  readonly of: 'appointment' | 'exit';
  readonly superior: Message;
}

/** A procedure: the order of its steps, and each of them. */
export function stepStatements(procedure: readonly ProcedureStep[], setting: Setting, path: Path): Statement[] {
  return [
    ...(procedure.length < 2 ? [] : [orderOf(procedure, path)]),
    ...procedure.map((step, index) => ({
      key: `step:${step.step}`,
      label: step.step,
      text: stepText(step, procedure[index - 1]?.step, setting),
      clause: step.clause,
      ordinal: index + 1,
      path: [...path, index, 'step'],
    })),
  ];
}

function orderOf(procedure: readonly ProcedureStep[], path: Path): Statement {
  const chains: string[][] = [];
  for (const [index, step] of procedure.entries()) {
    const before = followedBy(step, procedure[index - 1]?.step);
    const chain = chains.at(-1);
    const continues = before.length === 1 && chain?.at(-1) === before[0];
    if (continues) chain?.push(step.step);
    else chains.push(before.length === 0 ? [step.step] : [before.join('、'), step.step]);
  }
  return { key: 'order', label: says.order(), text: says.chains({ chains }), path };
}

/** The steps that one follows. */
function followedBy({ after }: ProcedureStep, previous: string | undefined): readonly string[] {
  return [after ?? previous ?? []].flat();
}

function stepText(step: ProcedureStep, previous: string | undefined, { of, superior }: Setting): Message {
  const { by, to, evidence = [], within, modes, categories, days } = step;
  const before = followedBy(step, previous);
  const parts: (Message | undefined)[] = [
    step.after === undefined || before.join() === previous ? undefined : placeOf(before),
    modes === undefined ? undefined : says.onlyFor({ words: modes }),
    categories === undefined ? undefined : says.onlyFor({ words: categories }),
    by === undefined ? undefined : says.by({ actors: actorsOf(by, superior) }),
    to === undefined ? undefined : says.to({ actors: actorsOf(to, superior) }),
    evidence.length === 0 ? undefined : says.evidence({ evidence }),
    days === undefined ? undefined : says.lasts({ days }),
    step.appoints === true ? says.appoints() : undefined,
    within === undefined ? undefined : says.within({ days: within, of }),
    step.opinion === false ? says.withoutOpinion() : undefined,
    step.optional === true ? says.optional() : undefined,
  ];
  const told = parts.filter((part) => part !== undefined);
  return common.parts({ parts: told.length === 0 ? [says.dated()] : told });
}

function placeOf(before: readonly string[]): Message {
  return before.length === 0 ? says.unordered() : says.after({ steps: before });
}

function actorsOf(actors: Actors, superior: Message): Message[] {
  return [actors].flat().map((actor) => {
    if (typeof actor === 'object') return says.nearest(actor);
    if (actor === 'self') return says.self();
    if (actor === 'superior') return superior;
    return actor === 'unit' ? says.unit() : common.words({ words: [actor] });
  });
}
