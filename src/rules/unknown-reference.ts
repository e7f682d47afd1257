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
    for (const { to, id, path } of referencesOf(view)) {
      if (context.census.has(to, id)) continue;
      const nearest = nearestId(context, to, id);
      report(path, words.says[to]({ id, nearest }), { suggestion: nearest });
    }
  },
};

/** The search looks at every id, so in a register of a country it is left out. */
const MOST_IDS_SEARCHED = 5_000;

function nearestId(context: RuleContext, to: Target, id: string): string | undefined {
  return context.census.count(to) > MOST_IDS_SEARCHED ? undefined : closestWord(id, context.census.idsOf(to));
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
      record.was?.forEach(({ parent }, index) => {
        add('organization', parent, 'was', index, 'parent');
      });
      break;
    case 'unit':
      add('organization', record.organization, 'organization');
      add('organization', record.bodyOf, 'bodyOf');
      addAll('organization', record.serves, 'serves');
      break;
    case 'member':
      add('unit', record.unit, 'unit');
      add('organization', record.residence, 'residence');
      record.appointments.forEach((appointment, index) => {
        add('organization', appointment.organization, 'appointments', index, 'organization');
        add('unit', appointment.unit, 'appointments', index, 'unit');
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
