/** The column of a form's procedure that holds number, place and note of a step together. */

import { allLevels } from '../../model/level.ts';
import type { Evidence, Policy } from '../../model/policy.ts';
import { stepsOfLevel } from '../../model/policy-words.ts';
import { saysNothing } from './clean-text.ts';

type Kind = Extract<Evidence, 'document' | 'certificate' | 'at' | 'note'>;

/** In the order in which forms print them. */
const KINDS: readonly Kind[] = ['document', 'certificate', 'at', 'note'];

/**
 * Which is which follows from what the policy asks of the step: as many as it asks for come in their order; of fewer,
 * a text that ends like a number is one.
 */
export function evidenceIn(text: string, step: string, policy: Policy): (readonly [Kind, string])[] {
  if (text === '' || saysNothing(text)) return [];
  const asked = askedOf(step, policy);
  const parts = asked.length < 2 ? [text] : text.split('、');
  if (parts.length < asked.length) return guessed(parts, asked);
  const open = asked.length === 0 ? guessedKinds(text) : asked;
  const last = open.length - 1;
  return open.map((kind, index) => [kind, index < last ? (parts[index] ?? '') : parts.slice(last).join('、')]);
}

function askedOf(name: string, policy: Policy): Kind[] {
  const steps = allLevels(policy).flatMap(stepsOfLevel);
  const asked = steps.find(({ step, evidence }) => step === name && evidence !== undefined)?.evidence ?? [];
  return KINDS.filter((kind) => asked.includes(kind));
}

function guessedKinds(text: string): Kind[] {
  return [isNumber(text) ? 'document' : 'at'];
}

function guessed(parts: readonly string[], asked: readonly Kind[]): (readonly [Kind, string])[] {
  const left = [...asked];
  return parts.flatMap((part) => {
    const fitting = left.find((kind) => isNumber(part) === (kind === 'document' || kind === 'certificate')) ?? left[0];
    if (fitting === undefined) return [];
    left.splice(left.indexOf(fitting), 1);
    return [[fitting, part] as const];
  });
}

function isNumber(text: string): boolean {
  return /号$/.test(text.trim());
}
