/**
 * How values are written on the forms, by the filling rules of cadre forms. What is not recorded stays blank, to be
 * filled in by hand; what is known to be nothing says so.
 */

import { paperWords } from '../messages/paper.ts';
import type { Appointment } from '../model/appointment.ts';
import { monthOf, monthsBetween } from '../model/day.ts';
import type { Day, DayOrMonth, EducationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Person } from './entries.ts';

/** Stands in a narrow cell that is known to have nothing to say; a wide one says `NOTHING`. */
export const DASH = '—';
export const NOTHING = '无';

const { day, dayInWords } = paperWords.zh;

/** `1968.04` */
export function printedMonth(date: DayOrMonth | undefined): string {
  return date === undefined ? '' : day(monthOf(date));
}

/** `2013.10.15` */
export function printedDay(date: DayOrMonth | undefined): string {
  return date === undefined ? '' : day(date);
}

/** `2013年10月15日`; where the day is not known, room to write it by hand. */
export function writtenDay(date: Day | undefined): string {
  return date === undefined ? '      年    月    日' : dayInWords(date);
}

/** `1968.04（45岁）`, the age in whole years by month. */
export function birthWithAge(birthDate: DayOrMonth | undefined, asOf: Day): string {
  if (birthDate === undefined) return '';
  const age = Math.floor(monthsBetween(birthDate, asOf) / 12);
  return age < 0 ? printedMonth(birthDate) : `${printedMonth(birthDate)}（${age}岁）`;
}

/** `2013.10.15—2016.10.15`; without an end the rest is left open. */
export function printedTerm({ record, end }: Appointment): string {
  return record.start === undefined ? '' : `${printedDay(record.start)}—${printedDay(end)}`;
}

export function politicalStatus({ party }: Person): string {
  if (party?.joined === undefined) return '';
  return isProbationary({ party }) ? '中共预备党员' : '中共党员';
}

export function isProbationary({ party }: Person): boolean {
  return party?.joined !== undefined && party.confirmed === undefined;
}

/** Unit and post as on a card: `浏阳某某科技有限公司党支部书记、董事长`. */
export function unitAndPosition(person: Person, register: Register): string {
  const unit = (person.unit === undefined ? undefined : register.units.get(person.unit)?.name) ?? '';
  const position = person.position ?? '';
  return position.startsWith(unit) ? position : `${unit}${position}`;
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
export function allEducation({ education }: Person): string {
  const fullTime = levelAndDegree(education?.fullTime);
  const inService = levelAndDegree(education?.inService);
  return [fullTime, inService && `在职${inService}`].filter((part) => part !== '').join('\n');
}
