import { allLevels } from './level.ts';
import type { Grade, Policy, PolicyLevel, ProcedureStep } from './policy.ts';

/** The words of a policy by what they name, ready to be asked for. */
export interface Words {
  readonly levels: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  /** Ids of the categories by their labels. */
  readonly categoryLabels: ReadonlyMap<string, string>;
  readonly modes: ReadonlySet<string>;
  /** Steps of any level's procedure. */
  readonly steps: ReadonlySet<string>;
  /** Posts of any level. */
  readonly posts: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
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
  const levels = allLevels(policy);
  return {
    levels: new Set(Object.keys(policy.levels)),
    categoryLabels: new Map(policy.categories.map(({ id, label }) => [label, id])),
    categories: new Set(policy.categories.map((category) => category.id)),
    modes: new Set(levels.flatMap((level) => level.modes)),
    steps: new Set(levels.flatMap((level) => stepsOfLevel(level).map((step) => step.step))),
    posts: new Set(levels.flatMap(({ posts = {} }) => Object.keys(posts))),
    types: new Set(levels.flatMap(({ types = {} }) => Object.keys(types))),
    exits: new Set(Object.keys(policy.exits)),
    stepsOfExit: new Map(Object.entries(policy.exits).map(([kind, exit]) => [kind, stepNames(exit)])),
    causesOfExit: new Map(Object.entries(policy.exits).map(([kind, { causes }]) => [kind, new Set(causes)])),
    unitTypes: new Set(policy.unitTypes),
    roles: new Set(policy.roles),
    grades: new Set(policy.evaluation?.grades?.map(gradeWord)),
    uses: new Set(policy.evaluation?.uses),
  };
}

/** The grades of an evaluation, the best first; none where the policy names none. */
export function gradesOf({ evaluation }: Policy): readonly string[] {
  return (evaluation?.grades ?? []).map(gradeWord);
}

/** What a grade is called. */
export function gradeWord(grade: Grade): string {
  return typeof grade === 'string' ? grade : grade.grade;
}

/** Every step by which somebody may come to a seat: of a first appointment, and of a replacement. */
export function stepsOfLevel({ procedure, replacement }: PolicyLevel): readonly ProcedureStep[] {
  return replacement === undefined ? procedure : [...procedure, ...replacement.procedure];
}

const namesOfList = new WeakMap<readonly ProcedureStep[], ReadonlySet<string>>();
const NO_STEPS: readonly ProcedureStep[] = [];

/** The names of the steps of a procedure. */
export function stepNames({
  procedure = NO_STEPS,
}: {
  readonly procedure?: readonly ProcedureStep[];
}): ReadonlySet<string> {
  let names = namesOfList.get(procedure);
  if (names === undefined) {
    names = new Set(procedure.map((step) => step.step));
    namesOfList.set(procedure, names);
  }
  return names;
}
