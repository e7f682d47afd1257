import { kindOf } from '../model/kinds/index.ts';
import type { Referred, ReferredKind } from '../model/kinds/kind.ts';
import type { RecordKind } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
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
    let searches = 0;
    kindOf(kind).references(record, (to, id, ...path) => {
      if (id === undefined || isHeld(context, kind, to, id)) return;
      searches += 1;
      const nearest = searches > MOST_SEARCHES ? undefined : nearestOf(context, [to].flat(), id);
      report(path, words.says[typeof to === 'string' ? to : 'anybody']({ id, nearest }), { suggestion: nearest });
    });
  },
};

/** Members name each other while they are still being read: whether there is one is known where it matters. */
function isHeld({ census, register }: RuleContext, kind: RecordKind, to: Referred, id: string): boolean {
  if (kind === 'member' && to === 'member') return register.holders?.has(id) !== false;
  return typeof to === 'string' ? census.has(to, id) : to.some((each) => census.has(each, id));
}

/** Each search looks at every id, so in a register of a country it is left out, and in a record of thousands of them. */
const MOST_SEARCHES = 50;
const MOST_IDS_SEARCHED = 5_000;

function nearestOf(context: RuleContext, kinds: readonly ReferredKind[], id: string): string | undefined {
  for (const kind of kinds) {
    const nearest = nearestId(context, kind, id);
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}

/** The id of what is called so in full, or else one that is spelt nearly so. */
function nearestId(context: RuleContext, to: ReferredKind, id: string): string | undefined {
  const { holders } = context.register;
  const known = to === 'member' && holders ? [...holders.keys()] : context.census.idsOf(to);
  const count = to === 'member' && holders ? holders.size : context.census.count(to);
  if (count > MOST_IDS_SEARCHED) return undefined;
  return idOfName(context, to, id) ?? closestWord(id, known);
}

function idOfName({ register }: RuleContext, to: ReferredKind, name: string): string | undefined {
  if (to === 'member') return undefined;
  for (const [id, record] of to === 'unit' ? register.units : register.organizations) {
    const isNamed = unlessUnknown(() => record.name === name || ('shortName' in record && record.shortName === name));
    if (isNamed === true) return id;
  }
  return undefined;
}
