import type { Day, MeetingRecord } from '../model/records.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { isOf, isOn, type Named, type Selection } from './ledger.ts';
import type { NameBook } from './name-book.ts';

/** One meeting: what was on its agenda, who came, what was settled. */
export interface MeetingLine {
  readonly id: string;
  readonly organization: Named;
  readonly on: Day;
  readonly topics: readonly string[];
  readonly attendees: readonly Named[];
  readonly absent: readonly Named[];
  readonly decisions: readonly string[];
}

export function meetingLine(meeting: MeetingRecord, selection: Selection, names: NameBook): MeetingLine | undefined {
  const { id, organization, on, topics = [], attendees, absent = [], decisions = [] } = meeting;
  if (!isOf(selection, organization) || !isOn(selection, on)) return undefined;
  return {
    id,
    organization: names.organization(organization),
    on,
    topics,
    attendees: names.members(attendees),
    absent: names.members(absent),
    decisions,
  };
}

/** What was held comes in the order of the days. */
export function compareByDay(
  first: { readonly on: Day; readonly id: string },
  second: { readonly on: Day; readonly id: string },
): number {
  return compareByCodePoint(first.on, second.on) || compareByCodePoint(first.id, second.id);
}
