import { msg } from '../messages/catalogue.ts';
import { stateOn } from '../model/appointment.ts';
import type { SubjectRule } from './rule.ts';

export const fullTimeMember: SubjectRule = {
  id: 'full-time-member',
  severity: 'warning',
  on: 'appointment',
  check(appointment, { asOf }, report) {
    const { organization, member } = appointment;
    if (!organization?.fullTimeMembers?.some(({ name }) => name === member.name)) return;
    if (stateOn(appointment, asOf) !== 'serving') return;
    const path = ['appointments', appointment.index, 'organization'];
    report(path, msg('full-time-member.both', { name: member.name, organization: organization.id }));
  },
};
