import { type Appointment, overlap } from '../model/appointment.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './term-overlap.words.ts';

export const termOverlap: SubjectRule = {
  id: 'term-overlap',
  severity: 'error',
  on: 'member',
  words,
  check({ appointments }, _context, report) {
    if (appointments.length < 2) return;
    /** By organisation the one so far that is served the longest, and the first nomination. */
    const longest = new Map<string, Appointment>();
    const nominated = new Map<string, Appointment>();
    for (const appointment of appointments.toSorted(byStart)) {
      const { organization, start, withdrawn } = appointment.record;
      if (start === undefined && withdrawn !== undefined) continue;
      const seats = start === undefined ? nominated : longest;
      const earlier = seats.get(organization);
      if (earlier === undefined) seats.set(organization, appointment);
      else {
        if (start === undefined || isSameSeat(earlier, appointment)) reportPair(earlier, appointment, report);
        if (start !== undefined && endsLater(appointment, earlier)) seats.set(organization, appointment);
      }
    }
  },
};

/** Nominations, which have no start, come last. */
function byStart(first: Appointment, second: Appointment): number {
  const [a, b] = [first.record.start ?? '~', second.record.start ?? '~'];
  if (a === b) return first.index - second.index;
  return a < b ? -1 : 1;
}

function endsLater({ lastDay }: Appointment, { lastDay: other }: Appointment): boolean {
  return other !== undefined && (lastDay === undefined || lastDay > other);
}

/** Terms of the organisation that share the day of the election share it for their members too. */
function isSameSeat(earlier: Appointment, later: Appointment): boolean {
  const { start } = later.record;
  const isOnElection =
    later.term !== undefined &&
    earlier.term !== later.term &&
    earlier.lastDay === start &&
    later.term.start === start &&
    earlier.term?.end === start;
  return !isOnElection && overlap(earlier, later);
}

function reportPair(earlier: Appointment, later: Appointment, report: Report): void {
  const related = [
    {
      path: ['appointments', earlier.index, earlier.record.end ? 'end' : 'start'],
      message: words.says.earlier(),
    },
  ];
  const path = ['appointments', later.index, 'start'];
  if (later.record.start === undefined) report(path, words.says.nomination(), { related });
  else report(path, words.says.overlap({ previousEnd: earlier.lastDay ?? '…' }), { related });
}
