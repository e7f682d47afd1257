import { isBefore } from '../model/day.ts';
import { words } from './party-member.words.ts';
import type { SubjectRule } from './rule.ts';

/** Told once a person: the first appointment that began too early says it all. */
export const partyMember: SubjectRule = {
  id: 'party-member',
  severity: 'error',
  on: 'member',
  words,
  check({ member, appointments }, _context, report) {
    const joined = member.party?.joined;
    if (joined === undefined) {
      report(['party', 'joined'], words.says.missing());
      return;
    }
    for (const { record } of appointments) {
      if (record.start === undefined || !isBefore(record.start, joined)) continue;
      report(['party', 'joined'], words.says.late({ start: record.start }));
      return;
    }
  },
};
