import { type Clash, clashesOf } from '../model/concurrency.ts';
import { organizationAt } from '../model/register.ts';
import { words } from './concurrent-seats.words.ts';
import type { Report, SubjectRule } from './rule.ts';

export const concurrentSeats: SubjectRule = {
  id: 'concurrent-seats',
  severity: 'error',
  on: 'member',
  words,
  check({ appointments }, _context, report) {
    if (appointments.length < 2) return;
    for (const clash of clashesOf(appointments)) tell(clash, report);
  },
};

function tell(clash: Clash, report: Report): void {
  const { earlier, later } = clash;
  const path = ['appointments', later.index, 'organization'];
  const other = ['appointments', earlier.index, 'organization'];
  const { concurrent } = later.policy;
  const clause = typeof concurrent === 'object' ? concurrent.clause : undefined;
  report(path, messageOf(clash), { clause, related: [{ path: other, message: words.says.other() }] });
}

function messageOf({ is, earlier, later, serving, max }: Clash) {
  const { organization, start: from = '' } = earlier.record;
  const params = { organization, from, to: earlier.lastDay ?? '…' };
  if (is === 'many') return words.says.many({ serving, max, from: later.record.start ?? '' });
  if (is === 'any') return words.says.overlap(params);
  const levels = [earlier, later].map(({ organization: at, record }) => at && organizationAt(at, record.start).level);
  return words.says.across({ ...params, levels: levels.filter((level) => level !== undefined) });
}
