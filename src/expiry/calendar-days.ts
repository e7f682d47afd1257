/** The terms of a report as days in a calendar: one an organisation and day. */

import type { Day } from '../model/records.ts';
import { groupBy } from './group.ts';
import type { ExpiryReport, OrganizationItems, ReportItem } from './report.ts';

export interface CalendarDay {
  readonly organization: OrganizationItems;
  readonly on: Day;
  readonly items: readonly ReportItem[];
  /** Distinguishes the organisation's days in this report, and is the same for one day in the next. */
  readonly key: readonly string[];
}

/** By day; on one day in the order of the report. */
export function calendarDays(report: ExpiryReport): CalendarDay[] {
  const days = report.organizations.flatMap((organization) => daysOf(organization, report.asOf));
  return days.sort((first, second) => (first.on < second.on ? -1 : first.on > second.on ? 1 : 0));
}

/** What has lapsed is due now, not on a day gone by. */
function daysOf(organization: OrganizationItems, asOf: Day): CalendarDay[] {
  const byDay = groupBy(organization.items, (item) => (item.end < asOf ? asOf : item.end));
  const days = [...byDay].sort(([first], [second]) => (first < second ? 1 : -1));
  const taken = new Set<string>();
  return days.map(([on, items]) => {
    const batch = batchOf(items);
    const isFirst = !taken.has(batch);
    taken.add(batch);
    return { organization, on, items, key: isFirst ? [batch] : [batch, on] };
  });
}

/**
 * What the day is the end of: the terms that began together, with the organisation's own term or by themselves. Not the
 * day itself, which may be moved, nor the people, who are decided upon one by one. Where two days end terms that began
 * together, the later one has the name alone: the earlier goes first. All that has lapsed is one thing.
 */
function batchOf(items: readonly ReportItem[]): string {
  const serving = items.filter((item) => item.state === 'serving');
  const starts = serving.map((item) => item.next.election?.term.start ?? item.start);
  return starts.reduce((first, start) => (start < first ? start : first), starts[0] ?? 'lapsed');
}
