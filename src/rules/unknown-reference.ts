import { kindOf } from '../model/kinds/index.ts';
import type { ReferredKind } from '../model/kinds/kind.ts';
import { closestWord } from '../text/closest-word.ts';
import type { RuleContext, SubjectRule } from './rule.ts';
import { words } from './unknown-reference.words.ts';

export const unknownReference: SubjectRule = {
  id: 'unknown-reference',
  severity: 'error',
  on: 'record',
  settles: true,
  words,
  check({ kind, record }, context, report) {
    kindOf(kind).references(record, (to, id, ...path) => {
      if (id === undefined || context.census.has(to, id)) return;
      const nearest = nearestId(context, to, id);
      report(path, words.says[to]({ id, nearest }), { suggestion: nearest });
    });
  },
};

/** The search looks at every id, so in a register of a country it is left out. */
const MOST_IDS_SEARCHED = 5_000;

function nearestId(context: RuleContext, to: ReferredKind, id: string): string | undefined {
  return context.census.count(to) > MOST_IDS_SEARCHED ? undefined : closestWord(id, context.census.idsOf(to));
}
