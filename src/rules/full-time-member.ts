import { stateOn } from '../model/appointment.ts';
import { words } from './full-time-member.words.ts';
import type { SubjectRule } from './rule.ts';

export const fullTimeMember: SubjectRule = {
  id: 'full-time-member',
  severity: 'warning',
  on: 'appointment',
  asksOpen: true,
  words,
  check(appointment, { asOf }, report) {
    const { organization, member } = appointment;
    if (!organization?.fullTimeMembers?.some(({ name }) => name === member.name)) return;
    if (stateOn(appointment, asOf) !== 'serving') return;
    const path = ['appointments', appointment.index, 'organization'];
    report(path, words.says.both({ name: member.name, organization: organization.id }));
  },
};
