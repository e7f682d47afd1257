import { isOpenMatter } from '../model/matter.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { isActiveOn } from '../model/register.ts';
import { words } from './matter-stranded.words.ts';
import type { RuleContext, SubjectRule } from './rule.ts';

export const matterStranded: SubjectRule = {
  id: 'matter-stranded',
  severity: 'warning',
  on: 'matter',
  words,
  check(matter, context, report) {
    const { assigned } = matter;
    const organization = context.register.organizations.get(matter.organization);
    if (!isOpenMatter(matter) || organization === undefined) return;
    const until = organization.active?.until;
    // Whatever came into its hands after that is told as a wrong day.
    if (until !== undefined && until < context.asOf) {
      if (matter.raised.on > until || (assigned !== undefined && assigned.on > until)) return;
      report(['organization'], words.says.dissolved({ organization: organization.id, until }));
      return;
    }
    if (assigned === undefined) return;
    const { length } = assigned.to;
    if (length > 0 && assigned.to.every((id) => hasLeft(id, organization, context))) {
      report(['assigned', 'to'], words.says.left({ count: length }));
    }
  },
};

/** Whether somebody who took it on is known to be no longer there; units stay. */
function hasLeft(id: string, organization: OrganizationRecord, { register, census, services, asOf }: RuleContext) {
  if (census.has('member', id)) return services.servedOn(id, organization.id, asOf) === 'no';
  const committee = register.organizations.get(id);
  return committee !== undefined && !isActiveOn(committee, asOf);
}
