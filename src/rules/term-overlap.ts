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
    const inOrder = [...appointments].sort(byStart);
    inOrder.forEach((later, index) => {
      const earlier = inOrder.slice(0, index).find((other) => isSameSeat(other, later));
      if (earlier) reportPair(earlier, later, report);
    });
  },
};

/** Nominations, which have no start, come last. */
function byStart(first: Appointment, second: Appointment): number {
  const [a, b] = [first.record.start ?? '~', second.record.start ?? '~'];
  if (a === b) return first.index - second.index;
  return a < b ? -1 : 1;
}

function isSameSeat(earlier: Appointment, later: Appointment): boolean {
  if (earlier.record.organization !== later.record.organization) return false;
  const areNominated = earlier.record.start === undefined && later.record.start === undefined;
  return areNominated || overlap(earlier, later);
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
