import { hasSeats } from '../model/level.ts';
import { leavesOpen } from '../model/modes.ts';
import { wordsOf } from '../model/policy-words.ts';
import { words } from './appointment-mode.words.ts';
import type { SubjectRule } from './rule.ts';

export const appointmentMode: SubjectRule = {
  id: 'appointment-mode',
  severity: 'error',
  on: 'appointment',
  words,
  check({ record, index, level, organization, policy }, _context, report) {
    if (level === undefined || organization === undefined || level.modes.includes(record.mode)) return;
    if (!hasSeats(level)) {
      report(['appointments', index, 'organization'], words.says.noSeats({ level: organization.level }));
      return;
    }
    const params = { mode: record.mode, level: organization.level, expected: level.modes };
    if (leavesOpen(level, record.mode, wordsOf(policy))) {
      report(['appointments', index, 'mode'], words.says.unusual(params), { severity: 'warning' });
      return;
    }
    // A word that no level knows is told by `vocabulary`.
    if (!wordsOf(policy).modes.has(record.mode)) return;
    report(['appointments', index, 'mode'], words.says.notAllowed(params), {
      ...(level.modes.length === 1 && level.modes[0] !== undefined && { suggestion: level.modes[0] }),
    });
  },
};
