import { ownWords } from '../model/own-words.ts';
import type { Evidence, Policy, PolicyWords } from '../model/policy.ts';
import type { Register } from '../model/register.ts';
import type { FormEntry } from './entries.ts';
import { maskedPhone } from './mask.ts';
import { evidenceNumbers, remarksOf } from './remarks.ts';
import { allEducation, DASH, printedMonth, printedTerm, unitAndPosition } from './wording.ts';

interface RosterLine {
  readonly register: Register;
  readonly entry: FormEntry;
  /** Counted from 1. */
  readonly number: number;
  readonly isMasked: boolean;
}

export interface RosterColumn {
  /** As the policy calls it, where it has a word of its own. */
  readonly title: string | ((words: Required<PolicyWords>) => string);
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

/** Wide enough that dates, phones and the usual numbers of documents take one line, in any font. */
export const ROSTER_COLUMNS: readonly RosterColumn[] = [
  { title: '序号', width: 4.9, valueOf: ({ number }) => String(number) },
  { title: '姓名', group: PERSON, width: 6.8, valueOf: ({ entry }) => entry.member.name ?? '' },
  { title: '性别', group: PERSON, width: 4.9, valueOf: ({ entry }) => entry.member.gender ?? '' },
  { title: '民族', group: PERSON, width: 4.9, valueOf: ({ entry }) => entry.member.ethnicity ?? '' },
  { title: '出生年月', group: PERSON, width: 9.3, valueOf: ({ entry }) => printedMonth(entry.member.birthDate) },
  { title: '籍贯', group: PERSON, width: 6.8, valueOf: ({ entry }) => entry.member.nativePlace ?? '' },
  { title: '学历学位', group: PERSON, width: 10.7, valueOf: ({ entry }) => allEducation(entry.member) },
  { title: '入党时间', group: PERSON, width: 9.3, valueOf: ({ entry }) => printedMonth(entry.member.party?.joined) },
  {
    title: '工作单位及职务',
    group: PERSON,
    width: 25.7,
    isLong: true,
    valueOf: ({ entry, register }) => unitAndPosition(entry.member, register),
  },
  { title: '人选类别', group: OFFICE, width: 10.7, valueOf: ({ entry }) => entry.appointment.record.category },
  { title: '产生方式', group: OFFICE, width: 4.9, valueOf: ({ entry }) => entry.appointment.record.mode },
  { title: '任期起止', group: OFFICE, width: 14.7, valueOf: ({ entry }) => printedTerm(entry.appointment) },
  {
    title: ({ approval }) => approval,
    group: OFFICE,
    width: 19.8,
    valueOf: ({ entry }) => evidence(entry, 'document'),
  },
  {
    title: ({ certificate }) => certificate,
    group: OFFICE,
    width: 19.8,
    valueOf: ({ entry }) => evidence(entry, 'certificate'),
  },
  { title: '联系电话', width: 14.4, valueOf: ({ entry, isMasked }) => phone(entry, isMasked) },
  { title: '备注', width: 9.6, valueOf: ({ entry }) => remarksOf(entry).flat().join('\n') },
];

export function titleOf({ title }: RosterColumn, policy: Policy): string {
  return typeof title === 'string' ? title : title(ownWords(policy));
}

/** Where no step of the level has such a number, there is none to fill in. */
function evidence({ appointment }: FormEntry, kind: Extract<Evidence, 'document' | 'certificate'>): string {
  const steps = appointment.level?.procedure;
  const isAsked = steps === undefined || steps.some((step) => step.evidence?.includes(kind));
  return isAsked ? evidenceNumbers(appointment, kind).join('\n') : DASH;
}

function phone({ member: { phone: number = '' } }: FormEntry, isMasked: boolean): string {
  return isMasked && number !== '' ? maskedPhone(number) : number;
}
