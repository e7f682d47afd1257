import type { Path } from '../../findings/finding.ts';
import { msg } from '../../messages/catalogue.ts';
import type { ProcedureStep } from '../../model/policy.ts';
import type { Contradiction } from './contradiction.ts';

/** Whichever way somebody is appointed, by one step: not by none, by two, or by one that may be left out. */
export function* ofAppointing(
  modes: readonly string[],
  procedure: readonly ProcedureStep[],
  path: Path,
): Generator<Contradiction> {
  // A level that has no procedure of its own leaves open how its members come.
  if (procedure.length === 0) return;
  for (const [index, step] of procedure.entries()) {
    if (step.appoints === true && step.optional === true) {
      yield { path: [...path, index, 'optional'], message: msg('policy.appoints-optional') };
    }
  }
  for (const mode of modes) yield* ofMode(mode, modes.length > 1, procedure, path);
}

/** Who comes by a mode that is not listed goes through the steps that are for all modes. */
export function* ofOtherModes(procedure: readonly ProcedureStep[], path: Path): Generator<Contradiction> {
  if (procedure.length === 0) return;
  const isAppointed = procedure.some(({ appoints, modes }) => appoints === true && modes === undefined);
  if (!isAppointed) yield { path, message: msg('policy.appoints-no-other') };
}

function* ofMode(
  mode: string,
  isOneOfSeveral: boolean,
  procedure: readonly ProcedureStep[],
  path: Path,
): Generator<Contradiction> {
  const own = [...procedure.entries()].filter(
    ([, step]) => step.appoints === true && step.modes?.includes(mode) !== false,
  );
  if (own.length === 0) {
    yield { path, message: msg('policy.appoints-none', isOneOfSeveral ? { mode } : {}), isAboutKey: true };
  }
  for (const [position, [index, step]] of own.entries()) {
    const isSecond = own.slice(0, position).some(([, other]) => isOfOneCategory(step, other));
    if (isSecond) yield { path: [...path, index, 'appoints'], message: msg('policy.appoints-twice') };
  }
}

function isOfOneCategory({ categories }: ProcedureStep, other: ProcedureStep): boolean {
  if (categories === undefined || other.categories === undefined) return true;
  return categories.some((category) => other.categories?.includes(category));
}

/** Nobody is appointed by leaving. */
export function* ofExitSteps(procedure: readonly ProcedureStep[], path: Path): Generator<Contradiction> {
  for (const [index, step] of procedure.entries()) {
    if (step.appoints !== undefined) yield { path: [...path, index, 'appoints'], message: msg('policy.appoints-exit') };
    for (const only of ['modes', 'categories'] as const) {
      if (step[only] !== undefined) yield { path: [...path, index, only], message: msg('policy.exit-only', { only }) };
    }
  }
}
