import { msg } from '../messages/catalogue.ts';
import { isBefore } from '../model/day.ts';
import type { SubjectRule } from './rule.ts';

export const probationaryMember: SubjectRule = {
  id: 'probationary-member',
  severity: 'warning',
  on: 'member',
  check({ member, appointments }, _context, report) {
    if (member.party?.joined === undefined) return;
    const { confirmed } = member.party;
    if (confirmed === undefined) {
      report(['party', 'confirmed'], msg('probationary-member.missing'));
      return;
    }
    for (const { record } of appointments) {
      if (record.start === undefined || !isBefore(record.start, confirmed)) continue;
      report(['party', 'confirmed'], msg('probationary-member.late', { start: record.start }));
      return;
    }
  },
};
