/** What a cell shows of a record. Whatever is shown here, the readers read back. */

import { levelOfReplacement } from '../../model/level.ts';
import type { AppointmentRecord, FamilyEntry, MemberRecord, ResumeEntry, UnitRecord } from '../../model/records.ts';
import { levelOf, type Register } from '../../model/register.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { printableLines } from '../../text/printable.ts';
import { valueAt } from '../drafts/same-value.ts';
import { cleanText } from '../tables/clean-text.ts';
import { type Units, unitsOf } from '../values/units.ts';
import { isPlain } from './baseline.ts';
import { type FilledColumn, familyText, resumeText } from './columns.ts';

/** A row of such a workbook: a unit, or a person with one of the appointments, by its position. */
export type Shown =
  | { readonly kind: 'unit'; readonly record: UnitRecord }
  | { readonly kind: 'member'; readonly record: MemberRecord; readonly appointment: number };

export type Print = (column: FilledColumn, shown: Shown) => string;

/** Excel's limit on a cell is 32,767 characters; what is longer cannot be changed in a workbook. */
const LONGEST = 32_000;
const TOO_LONG = '（内容过长，请在记录文件中修改）';

/** Units are shown by their names, as far as a name is enough to find the unit by. */
export function printerFor(register: Register): Print {
  const { units } = register;
  const byName = unitsOf(units.values());
  return (column, shown) => {
    const text = unlessUnknown(() => printed(column, shown, register, byName)) ?? '';
    if (text.length > LONGEST) return TOO_LONG;
    return isPlain(text) ? text : printableLines(cleanText(text));
  };
}

function printed(column: FilledColumn, shown: Shown, register: Register, byName: Units): string {
  const { paths, isOfAppointment, between, step } = column;
  const from = isOfAppointment && shown.kind === 'member' ? shown.record.appointments[shown.appointment] : shown.record;
  if (from === undefined) return '';
  if (step !== undefined && paths.length > 1 && 'organization' in from) return actors(step, from, register);
  const value = valueAt(from, paths[0] ?? []);
  return column.meaning === 'unit' ? unitName(value, register.units, byName) : textOf(value, between);
}

/**
 * Who did it, or to whom it was sent, whichever the policy asks of the step; where it asks for both, in this order, the
 * first left open where only the second is recorded.
 */
function actors(step: string, from: Appointed, register: Register): string {
  const organization = register.organizations.get(from.organization);
  const level = levelOf(register, organization);
  const own = level && from.replaces !== undefined ? levelOfReplacement(level) : level;
  const asked = own?.procedure.find((candidate) => candidate.step === step);
  const roles = (['by', 'to'] as const).filter((role) => asked?.[role] !== undefined);
  const recorded = from.steps?.[step];
  const texts = (roles.length === 0 ? (['by'] as const) : roles).map((role) => recorded?.[role] ?? '');
  return texts.every((text) => text === '') ? '' : texts.join('、').replace(/、$/, '');
}

type Appointed = Pick<AppointmentRecord, 'organization' | 'replaces' | 'steps'>;

function unitName(id: unknown, units: Register['units'], byName: Units): string {
  if (typeof id !== 'string') return '';
  const name = units.get(id)?.name;
  return name !== undefined && byName.named(name)?.id === id ? name : id;
}

function textOf(value: unknown, between: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? '无' : value.map(itemText).join(between);
}

export function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item).replace(/\s*\n\s*/g, ' ');
  return 'what' in item ? resumeText(item as ResumeEntry) : familyText(item as FamilyEntry);
}
