import { isBefore, isMonth } from '../model/day.ts';
import type { DayOrMonth, MemberRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { words } from './life-order.words.ts';
import type { Report, SubjectRule } from './rule.ts';

/** Constitution of the Communist Party of China, article 1: whoever has reached this age may apply. */
const AGE_OF_JOINING = 18;

export const lifeOrder: SubjectRule = {
  id: 'life-order',
  severity: 'error',
  on: 'member',
  words,
  check({ member }, _context, report) {
    unlessUnknown(() => checkWork(member, report));
    unlessUnknown(() => checkJoining(member, report));
    unlessUnknown(() => checkConfirmation(member, report));
  },
};

function checkWork({ birthDate, workStarted }: MemberRecord, report: Report): void {
  if (birthDate === undefined || workStarted === undefined || !isBefore(workStarted, birthDate)) return;
  report(['workStarted'], words.says.workBeforeBirth({ birth: birthDate }));
}

function checkJoining({ birthDate, party }: MemberRecord, report: Report): void {
  if (birthDate === undefined || party?.joined === undefined) return;
  const earliest = yearsLater(birthDate, AGE_OF_JOINING);
  if (!isBefore(party.joined, earliest)) return;
  report(['party', 'joined'], words.says.joinedTooYoung({ age: AGE_OF_JOINING, earliest }));
}

function checkConfirmation({ party }: MemberRecord, report: Report): void {
  if (party?.joined === undefined || party.confirmed === undefined || !isBefore(party.confirmed, party.joined)) return;
  report(['party', 'confirmed'], words.says.confirmedBeforeJoined({ joined: party.joined }));
}

/** Compared as text only, so 29 February may stay in years that lack it. */
function yearsLater(date: DayOrMonth, years: number): DayOrMonth {
  const later = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return isMonth(date) ? later : later.replace(/-02-29$/, '-03-01');
}
