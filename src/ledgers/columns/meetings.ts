import type { LedgerWords } from '../ledgers.words.ts';
import type { MeetingLine } from '../meetings.ts';
import { day, type LedgerColumn, namesOf, numberColumn, organizationColumn } from './column.ts';

export const MEETING_COLUMNS: readonly LedgerColumn<MeetingLine>[] = [
  numberColumn(),
  { name: 'on', width: 12.8, isBrief: true, valueIn: ({ on }) => day(on) },
  organizationColumn(),
  { name: 'topics', width: 44, isLong: true, isBrief: true, valueIn: ({ topics }) => numbered(topics) },
  { name: 'attendees', width: 34, isLong: true, valueIn: ({ attendees }) => namesOf(attendees) },
  {
    name: 'absent',
    width: 18,
    isLong: true,
    isInternal: true,
    valueIn: ({ absent }) => namesOf(absent),
  },
  { name: 'attendance', width: 7, isBrief: true, valueIn: attendance },
  { name: 'decisions', width: 52, isLong: true, isBrief: true, valueIn: ({ decisions }) => numbered(decisions) },
];

/** Of those who are recorded as present or absent. */
function attendance({ attendees, absent }: MeetingLine, _words: LedgerWords): string {
  return `${attendees.length}/${attendees.length + absent.length}`;
}

/** One alone needs no number. */
function numbered(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
