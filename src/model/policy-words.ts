import type { Policy } from './policy.ts';

/** The words of a policy by what they name, ready to be asked for. */
export interface Words {
  readonly levels: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
  /** Steps of any level's procedure. */
  readonly steps: ReadonlySet<string>;
  readonly exits: ReadonlySet<string>;
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
    categories: new Set(policy.categories.map((category) => category.id)),
    modes: new Set(levels.flatMap((level) => level.modes)),
    steps: new Set(levels.flatMap((level) => level.procedure.map((step) => step.step))),
    exits: new Set(Object.keys(policy.exits)),
    unitTypes: new Set(policy.unitTypes),
    roles: new Set(policy.roles),
    grades: new Set(policy.evaluation?.grades),
    uses: new Set(policy.evaluation?.uses),
  };
}
