import type { Path } from '../findings/finding.ts';
import { closestWord } from '../text/closest-word.ts';
import type { RecordView, RuleContext, SubjectRule } from './rule.ts';
import { words } from './unknown-reference.words.ts';

type Target = 'organization' | 'unit' | 'member';

interface Reference {
  readonly to: Target;
  readonly id: string;
  readonly path: Path;
}

export const unknownReference: SubjectRule = {
  id: 'unknown-reference',
  severity: 'error',
  on: 'record',
  words,
  check(view, context, report) {
    let searches = 0;
    for (const { to, id, path } of referencesOf(view)) {
      if (context.census.has(to, id)) continue;
      searches += 1;
      const nearest = searches > MOST_SEARCHES ? undefined : nearestId(context, to, id);
      report(path, words.says[to]({ id, nearest }), { suggestion: nearest });
    }
  },
};

/** Each search looks at every id, so in a register of a country it is left out, and in a record of thousands of them. */
const MOST_IDS_SEARCHED = 5_000;
const MOST_SEARCHES = 50;

/** The id of what is called so in full, or else one that is spelt nearly so. */
function nearestId(context: RuleContext, to: Target, id: string): string | undefined {
  if (context.census.count(to) > MOST_IDS_SEARCHED) return undefined;
  return idOfName(context, to, id) ?? closestWord(id, context.census.idsOf(to));
}

function idOfName({ register }: RuleContext, to: Target, name: string): string | undefined {
  if (to === 'member') return undefined;
  for (const [id, record] of to === 'unit' ? register.units : register.organizations) {
    if (record.name === name || ('shortName' in record && record.shortName === name)) return id;
  }
  return undefined;
}

function referencesOf(view: RecordView): Reference[] {
  const references: Reference[] = [];
  const add = (to: Target, id: string | undefined, ...path: Path) => {
    if (id !== undefined) references.push({ to, id, path });
  };
  const addAll = (to: Target, ids: readonly string[] | undefined, ...path: Path) => {
    ids?.forEach((id, index) => {
      add(to, id, ...path, index);
    });
  };
  const { kind, record } = view;
  switch (kind) {
    case 'organization':
      add('organization', record.parent, 'parent');
      break;
    case 'unit':
      add('organization', record.organization, 'organization');
      add('organization', record.bodyOf, 'bodyOf');
      break;
    case 'member':
      add('unit', record.unit, 'unit');
      add('organization', record.residence, 'residence');
      record.appointments.forEach((appointment, index) => {
        add('organization', appointment.organization, 'appointments', index, 'organization');
      });
      break;
    case 'evaluation':
      add('member', record.member, 'member');
      add('organization', record.organization, 'organization');
      break;
    case 'matter':
      add('organization', record.organization, 'organization');
      addAll('member', record.assigned?.to, 'assigned', 'to');
      break;
    case 'meeting':
      add('organization', record.organization, 'organization');
      addAll('member', record.attendees, 'attendees');
      addAll('member', record.absent, 'absent');
      break;
    case 'activity':
      add('organization', record.organization, 'organization');
      addAll('member', record.members, 'members');
      addAll('unit', record.units, 'units');
      break;
  }
  return references;
}
