import { isOpen } from '../model/appointment.ts';
import { namesOrganization } from '../model/register.ts';
import { words } from './affiliation.words.ts';
import type { SubjectRule } from './rule.ts';

/** A record tells of the person as of now, so appointments that have ended are not judged by it. */
export const affiliation: SubjectRule = {
  id: 'affiliation',
  severity: 'warning',
  on: 'member',
  asksOpen: true,
  words,
  check({ member, appointments }, { asOf }, report) {
    const branch = member.party?.branch;
    // Where retired people belong is for themselves to decide: no unit employs them.
    if (branch === undefined || member.unit === undefined || member.retired === true) return;
    for (const appointment of appointments) {
      const { organization } = appointment;
      if (organization === undefined || !namesOrganization(organization, branch) || !isOpen(appointment, asOf))
        continue;
      report(['party', 'branch'], words.says.moved({ organization: organization.id }));
      return;
    }
  },
};
