import type { Policy, ProcedureStep } from './policy.ts';

/** The words of a policy by what they name, ready to be asked for. */
export interface Words {
  readonly levels: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  /** Ids of the categories by their labels. */
  readonly categoryLabels: ReadonlyMap<string, string>;
  readonly modes: ReadonlySet<string>;
  /** Steps of any level's procedure. */
  readonly steps: ReadonlySet<string>;
  /** Steps of each level's procedure. */
  readonly stepsOfLevel: ReadonlyMap<string, ReadonlySet<string>>;
  readonly exits: ReadonlySet<string>;
  /** Steps of each exit's procedure; none where the policy leaves them free. */
  readonly stepsOfExit: ReadonlyMap<string, ReadonlySet<string>>;
  readonly causesOfExit: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unitTypes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly grades: ReadonlySet<string>;
  readonly uses: ReadonlySet<string>;
}

const known = new WeakMap<Policy, Words>();

export function wordsOf(policy: Policy): Words {
  let words = known.get(policy);
  if (words === undefined) {
    words = collect(policy);
    known.set(policy, words);
  }
  return words;
}

function collect(policy: Policy): Words {
  const levels = Object.values(policy.levels);
  return {
    levels: new Set(Object.keys(policy.levels)),
    categoryLabels: new Map(policy.categories.map(({ id, label }) => [label, id])),
    categories: new Set(policy.categories.map((category) => category.id)),
    modes: new Set(levels.flatMap((level) => level.modes)),
    steps: new Set(levels.flatMap((level) => level.procedure.map((step) => step.step))),
    stepsOfLevel: new Map(Object.entries(policy.levels).map(([name, level]) => [name, stepNames(level)])),
    exits: new Set(Object.keys(policy.exits)),
    stepsOfExit: new Map(Object.entries(policy.exits).map(([kind, exit]) => [kind, stepNames(exit)])),
    causesOfExit: new Map(Object.entries(policy.exits).map(([kind, { causes }]) => [kind, new Set(causes)])),
    unitTypes: new Set(policy.unitTypes),
    roles: new Set(policy.roles),
    grades: new Set(policy.evaluation?.grades),
    uses: new Set(policy.evaluation?.uses),
  };
}

function stepNames({ procedure = [] }: { readonly procedure?: readonly ProcedureStep[] }): ReadonlySet<string> {
  return new Set(procedure.map((step) => step.step));
}
