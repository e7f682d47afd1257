import { isBefore, isMonth } from '../model/day.ts';
import type { DayOrMonth } from '../model/records.ts';
import { words } from './life-order.words.ts';
import type { SubjectRule } from './rule.ts';

/** Constitution of the Communist Party of China, article 1: whoever has reached this age may apply. */
const AGE_OF_JOINING = 18;

export const lifeOrder: SubjectRule = {
  id: 'life-order',
  severity: 'error',
  on: 'member',
  words,
  check({ member }, _context, report) {
    const { birthDate, workStarted, party } = member;
    if (birthDate !== undefined && workStarted !== undefined && isBefore(workStarted, birthDate)) {
      report(['workStarted'], words.says.workBeforeBirth({ birth: birthDate }));
    }
    const earliest = birthDate === undefined ? undefined : yearsLater(birthDate, AGE_OF_JOINING);
    if (earliest !== undefined && party?.joined !== undefined && isBefore(party.joined, earliest)) {
      report(['party', 'joined'], words.says.joinedTooYoung({ age: AGE_OF_JOINING, earliest }));
    }
    if (party?.joined !== undefined && party.confirmed !== undefined && isBefore(party.confirmed, party.joined)) {
      report(['party', 'confirmed'], words.says.confirmedBeforeJoined({ joined: party.joined }));
    }
  },
};

/** Compared as text only, so 29 February may stay in years that lack it. */
function yearsLater(date: DayOrMonth, years: number): DayOrMonth {
  const later = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return isMonth(date) ? later : later.replace(/-02-29$/, '-03-01');
}
