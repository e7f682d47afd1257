import { isBefore } from '../model/day.ts';
import { words } from './probationary-member.words.ts';
import type { SubjectRule } from './rule.ts';

export const probationaryMember: SubjectRule = {
  id: 'probationary-member',
  severity: 'warning',
  on: 'member',
  words,
  check({ member, appointments }, _context, report) {
    if (member.party?.joined === undefined) return;
    const { confirmed } = member.party;
    if (confirmed === undefined) {
      report(['party', 'confirmed'], words.says.missing());
      return;
    }
    for (const { record } of appointments) {
      if (record.start === undefined || !isBefore(record.start, confirmed)) continue;
      report(['party', 'confirmed'], words.says.late({ start: record.start }));
      return;
    }
  },
};
