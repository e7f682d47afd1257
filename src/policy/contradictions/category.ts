import { msg } from '../../messages/catalogue.ts';
import { allLevels } from '../../model/level.ts';
import type { Policy, PolicyCategory } from '../../model/policy.ts';
import { gradeWord } from '../../model/policy-words.ts';
import { type Contradiction, eachKnown, ofClause, twice } from './contradiction.ts';
import { ofRequirements, type WordsOfFacts } from './requirements.ts';

export function* ofCategories(policy: Policy): Generator<Contradiction> {
  yield* twice(
    ['categories'],
    policy.categories.map(({ id }) => id),
    'id',
  );
  const words = wordsOfFacts(policy);
  for (const [index, category] of policy.categories.entries()) yield* ofCategory(policy, category, index, words);
}

function* ofCategory(
  { levels, clauses }: Policy,
  category: PolicyCategory,
  index: number,
  words: WordsOfFacts,
): Generator<Contradiction> {
  const path = ['categories', index];
  yield* eachKnown([...path, 'levels'], category.levels, Object.keys(levels));
  yield* twice([...path, 'levels'], category.levels);
  for (const part of ['requires', 'recommends'] as const) yield* ofRequirements(category[part], [...path, part], words);
  if (category.advice !== undefined && category.recommends === undefined) {
    yield { path: [...path, 'advice'], message: msg('policy.together', { one: 'advice', other: 'recommends' }) };
  }
  yield* ofClause(clauses, category.clause, path);
}

/** The facts that are words of the policy, with those that there are; none where the policy leaves them free. */
function wordsOfFacts(policy: Policy): WordsOfFacts {
  return {
    level: Object.keys(policy.levels),
    mode: [...new Set(allLevels(policy).flatMap(({ modes = [] }) => modes))],
    roles: policy.roles,
    'unit.type': policy.unitTypes,
    grade: policy.evaluation?.grades?.map(gradeWord) ?? [],
    gender: ['男', '女'],
  };
}
