import type { Message } from '../messages/catalogue.ts';
import { isWithinArea } from '../model/area.ts';
import type { Day, MatterRecord, OrganizationRecord, UnitRecord } from '../model/records.ts';
import { briefNameOn, isActiveOn, liesWithin, type Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { words } from './matter-assignee.words.ts';
import type { RuleContext, SubjectRule } from './rule.ts';

export const matterAssignee: SubjectRule = {
  id: 'matter-assignee',
  severity: 'error',
  on: 'matter',
  settles: true,
  words,
  check(matter, context, report) {
    const { assigned } = matter;
    const organization = context.register.organizations.get(matter.organization);
    if (assigned === undefined || organization === undefined || !isActiveOn(organization, assigned.on)) return;
    const seen = new Set<string>();
    for (const index of assigned.to.keys()) {
      const id = unlessUnknown(() => assigned.to[index]);
      if (id === undefined) continue;
      const problem = seen.has(id)
        ? words.says.twice({ id })
        : unlessUnknown(() => problemOf(id, { matter, organization, day: assigned.on }, context));
      if (problem) report(['assigned', 'to', index], problem);
      seen.add(id);
    }
  },
};

interface Assignment {
  readonly matter: MatterRecord;
  readonly organization: OrganizationRecord;
  readonly day: Day;
}

/** Members are handed what the committee finds; what members and units raise goes to the committee, or to units. */
function problemOf(id: string, assignment: Assignment, context: RuleContext): Message | undefined {
  const { register, census, services } = context;
  const { organization, day } = assignment;
  if (census.has('member', id)) {
    const isServing = services.servedOn(id, organization.id, day) !== 'no';
    return isServing ? undefined : words.says.notServing({ id, day, organization: briefNameOn(organization, day) });
  }
  const committee = register.organizations.get(id);
  if (committee) return problemOfCommittee(committee, assignment, register);
  const unit = register.units.get(id);
  return unit && problemOfUnit(unit, assignment, register);
}

function problemOfCommittee(
  committee: OrganizationRecord,
  { matter, organization, day }: Assignment,
  register: Register,
): Message | undefined {
  const { id } = committee;
  if (matter.raised.by === id) return words.says.raisedByItself({ id });
  if (!isActiveOn(committee, day)) return words.says.gone({ id, day });
  const isInLine = liesWithin(register, organization.id, id, day) || liesWithin(register, id, organization.id, day);
  return isInLine ? undefined : words.says.elsewhere({ id, organization: briefNameOn(organization, day) });
}

/** A unit that lies higher up, such as the station of a whole area, serves what lies below it too. */
function problemOfUnit(unit: UnitRecord, { organization, day }: Assignment, register: Register): Message | undefined {
  const areas = [unit.organization, ...(unit.serves ?? [])];
  if (areas.some((area) => liesWithin(register, organization.id, area, day))) return undefined;
  if (isWithinArea(register, areas, organization, day) !== false) return undefined;
  return words.says.elsewhere({ id: unit.id, organization: briefNameOn(organization, day) });
}
