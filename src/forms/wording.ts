/** How values are written on the forms, by the filling rules of cadre forms. */

import type { Appointment } from '../model/appointment.ts';
import { monthOf, monthsBetween } from '../model/day.ts';
import type { Day, DayOrMonth, EducationRecord, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';

/** Stands in a narrow cell that has nothing to say; a wide one says `NOTHING`. */
export const DASH = '—';
export const NOTHING = '无';

/** `1968.04` */
export function printedMonth(date: DayOrMonth | undefined): string {
  return date === undefined ? DASH : monthOf(date).replace('-', '.');
}

/** `2013.10.15` */
export function printedDay(day: DayOrMonth | undefined): string {
  return day === undefined ? DASH : day.replaceAll('-', '.');
}

/** `2013年10月15日`; where the day is not known, room to write it by hand. */
export function writtenDay(day: Day | undefined): string {
  if (day === undefined) return '      年    月    日';
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** `1968.04（45岁）`, the age in whole years by month. */
export function birthWithAge(birthDate: DayOrMonth | undefined, asOf: Day): string {
  if (birthDate === undefined) return DASH;
  const age = Math.floor(monthsBetween(birthDate, asOf) / 12);
  return age < 0 ? printedMonth(birthDate) : `${printedMonth(birthDate)}（${age}岁）`;
}

/** `2013.10.15—2016.10.15`; without an end the rest is left open. */
export function printedTerm({ record, end }: Appointment): string {
  if (record.start === undefined) return DASH;
  return `${printedDay(record.start)}—${end === undefined ? '' : printedDay(end)}`;
}

export function politicalStatus({ party }: MemberRecord): string {
  if (party?.joined === undefined) return DASH;
  return party.confirmed === undefined ? '中共预备党员' : '中共党员';
}

/** Unit and post as on a card: `浏阳某某科技有限公司党支部书记、董事长`. */
export function unitAndPosition(member: MemberRecord, register: Register): string {
  const unit = (member.unit === undefined ? undefined : register.units.get(member.unit)?.name) ?? '';
  const position = member.position ?? '';
  return inWide(position.startsWith(unit) ? position : `${unit}${position}`);
}

/** `大学、工学学士` */
export function levelAndDegree(education: EducationRecord | undefined): string {
  return [education?.level, education?.degree].filter((part) => part !== undefined).join('、');
}

/** `湖南大学土木工程` */
export function schoolAndMajor(education: EducationRecord | undefined): string {
  return `${education?.school ?? ''}${education?.major ?? ''}`;
}

/** Both kinds of education in one cell; the part-time one is marked. */
export function allEducation({ education }: MemberRecord): string {
  const fullTime = levelAndDegree(education?.fullTime);
  const inService = levelAndDegree(education?.inService);
  return inNarrow([fullTime, inService && `在职${inService}`].filter((part) => part !== '').join('\n'));
}

export function inNarrow(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? DASH : text;
}

export function inWide(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? NOTHING : text;
}
