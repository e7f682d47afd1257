import { type Lang, msg, say } from '../messages/catalogue.ts';
import { fieldTitle } from '../messages/field-title.ts';
import { type Appointment, type AppointmentState, stateOn } from '../model/appointment.ts';
import type { AnyRecord, Day, RecordKind } from '../model/records.ts';
import { named, type Words } from '../text/name.ts';

/** A line of a list: column name → what stands in it. */
export type ListRow = Readonly<Record<string, Words>>;

/** Columns that hold ids. */
const IDS: ReadonlySet<string> = new Set(['id', 'organization', 'member', 'parent']);

const COLUMNS: Record<RecordKind, readonly string[]> = {
  member: ['id', 'name', 'organization', 'category', 'mode', 'start', 'end', 'state'],
  organization: ['id', 'name', 'level', 'parent'],
  unit: ['id', 'name', 'type', 'organization'],
  matter: ['id', 'title', 'organization', 'due'],
  meeting: ['id', 'organization', 'on'],
  activity: ['id', 'title', 'organization', 'on'],
  evaluation: ['id', 'member', 'organization', 'period', 'grade'],
};

export function columnsOf(kind: RecordKind): readonly string[] {
  return COLUMNS[kind];
}

export function appointmentRow(appointment: Appointment, asOf: Day): ListRow {
  const { member, record, lastDay } = appointment;
  return {
    id: named(member.id),
    name: member.name,
    organization: named(record.organization),
    category: record.category,
    mode: record.mode,
    start: record.start ?? '',
    end: lastDay ?? '',
    state: stateOn(appointment, asOf),
  };
}

export function recordRow(kind: RecordKind, record: AnyRecord): ListRow {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    COLUMNS[kind].map((column) => {
      const text = String(values[column] ?? '');
      return [column, IDS.has(column) ? named(text) : text];
    }),
  );
}

/** What people read in a column: states in their language. */
export function shownIn(column: string, row: ListRow, lang: Lang): Words {
  const value = row[column] ?? '';
  return column === 'state' ? say(lang, msg(`state.${String(value) as AppointmentState}`)) : value;
}

export function headingOf(column: string, kind: RecordKind, lang: Lang): string {
  if (lang === 'en') return column;
  if (column === 'state') return say(lang, msg('list.state'));
  const path = kind === 'member' && !['id', 'name'].includes(column) ? `appointments.${column}` : column;
  return fieldTitle({ kind, path }).replace(/^“(.*?)”.*$/, '$1');
}
