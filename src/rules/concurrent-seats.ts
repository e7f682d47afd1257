import { type Appointment, overlap } from '../model/appointment.ts';
import { words } from './concurrent-seats.words.ts';
import type { Report, SubjectRule } from './rule.ts';

export const concurrentSeats: SubjectRule = {
  id: 'concurrent-seats',
  severity: 'error',
  on: 'member',
  words,
  check({ appointments }, { register }, report) {
    if (register.policy.concurrent !== false || appointments.length < 2) return;
    const started = appointments.filter(({ record }) => record.start !== undefined);
    started.sort((first, second) => ((first.record.start ?? '') < (second.record.start ?? '') ? -1 : 1));
    started.forEach((later, index) => {
      const earlier = started.slice(0, index).find((other) => meets(other, later));
      if (earlier) reportPair(earlier, later, report);
    });
  },
};

function meets(first: Appointment, second: Appointment): boolean {
  return first.record.organization !== second.record.organization && overlap(first, second);
}

function reportPair(earlier: Appointment, later: Appointment, report: Report): void {
  const { organization, start = '' } = earlier.record;
  const path = ['appointments', later.index, 'organization'];
  const other = ['appointments', earlier.index, 'organization'];
  report(path, words.says.overlap({ organization, from: start, to: earlier.lastDay ?? '…' }), {
    related: [{ path: other, message: words.says.other() }],
  });
}
