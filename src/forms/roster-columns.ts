import type { Register } from '../model/register.ts';
import type { FormEntry } from './entries.ts';
import { maskedPhone } from './mask.ts';
import { evidenceNumbers, remarksOf } from './remarks.ts';
import { allEducation, DASH, inNarrow, printedMonth, printedTerm, unitAndPosition } from './wording.ts';

interface RosterLine {
  readonly register: Register;
  readonly entry: FormEntry;
  /** Counted from 1. */
  readonly number: number;
  readonly isMasked: boolean;
}

export interface RosterColumn {
  readonly title: string;
  /** The heading that it shares with its neighbours. */
  readonly group?: string;
  /** In characters. */
  readonly width: number;
  /** Sentences start at the left; short values stand in the middle. */
  readonly isLong?: boolean;
  readonly valueOf: (line: RosterLine) => string;
}

const PERSON = '个人情况';
const OFFICE = '任职情况';

export const ROSTER_COLUMNS: readonly RosterColumn[] = [
  { title: '序号', width: 5, valueOf: ({ number }) => String(number) },
  { title: '姓名', group: PERSON, width: 8.2, valueOf: ({ entry }) => entry.member.name },
  { title: '性别', group: PERSON, width: 5, valueOf: ({ entry }) => entry.member.gender },
  { title: '民族', group: PERSON, width: 6.4, valueOf: ({ entry }) => inNarrow(entry.member.ethnicity) },
  { title: '出生年月', group: PERSON, width: 8.9, valueOf: ({ entry }) => printedMonth(entry.member.birthDate) },
  { title: '籍贯', group: PERSON, width: 8.2, valueOf: ({ entry }) => inNarrow(entry.member.nativePlace) },
  { title: '学历学位', group: PERSON, width: 11, valueOf: ({ entry }) => allEducation(entry.member) },
  { title: '入党时间', group: PERSON, width: 8.9, valueOf: ({ entry }) => printedMonth(entry.member.party?.joined) },
  {
    title: '工作单位及职务',
    group: PERSON,
    width: 22,
    isLong: true,
    valueOf: ({ entry, register }) => unitAndPosition(entry.member, register),
  },
  { title: '人选类别', group: OFFICE, width: 15, valueOf: ({ entry, register }) => categoryLabel(entry, register) },
  { title: '产生方式', group: OFFICE, width: 5, valueOf: ({ entry }) => entry.appointment.record.mode },
  { title: '任期起止', group: OFFICE, width: 14.8, valueOf: ({ entry }) => printedTerm(entry.appointment) },
  { title: '批复文号', group: OFFICE, width: 14, valueOf: ({ entry }) => evidence(entry, 'document') },
  { title: '聘书编号', group: OFFICE, width: 13.8, valueOf: ({ entry }) => evidence(entry, 'certificate') },
  { title: '联系电话', width: 13.8, valueOf: ({ entry, isMasked }) => phone(entry, isMasked) },
  { title: '备注', width: 9, valueOf: ({ entry }) => inNarrow(remarksOf(entry).join('\n')) },
];

/** The category as the document writes it. */
export function categoryLabel({ appointment }: FormEntry, { policy }: Register): string {
  const id = appointment.record.category;
  return policy.categories.find((category) => category.id === id)?.label ?? id;
}

function evidence({ appointment }: FormEntry, kind: 'document' | 'certificate'): string {
  return inNarrow(evidenceNumbers(appointment, kind).join('\n'));
}

function phone({ member }: FormEntry, isMasked: boolean): string {
  if (member.phone === undefined) return DASH;
  return isMasked ? maskedPhone(member.phone) : member.phone;
}
