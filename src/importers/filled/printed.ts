/** What a cell shows of a record. Whatever is shown here, the readers read back. */

import type { FamilyEntry, MemberRecord, ResumeEntry, UnitRecord } from '../../model/records.ts';
import type { Register } from '../../model/register.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { printableLines } from '../../text/printable.ts';
import { valueAt } from '../drafts/same-value.ts';
import { cleanText } from '../tables/clean-text.ts';
import { type Units, unitsOf } from '../values/units.ts';
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
export function printerFor({ units }: Register): Print {
  const byName = unitsOf(units.values());
  return (column, shown) => {
    const text = unlessUnknown(() => printed(column, shown, units, byName)) ?? '';
    return text.length > LONGEST ? TOO_LONG : printableLines(cleanText(text));
  };
}

function printed(column: FilledColumn, shown: Shown, units: Register['units'], byName: Units): string {
  const { paths, isOfAppointment, between } = column;
  const from = isOfAppointment && shown.kind === 'member' ? shown.record.appointments[shown.appointment] : shown.record;
  if (from === undefined) return '';
  const values = paths.map((path) => valueAt(from, path));
  if (paths.length > 1) return actors(values);
  const [value] = values;
  return column.meaning === 'unit' ? unitName(value, units, byName) : textOf(value, between);
}

/** Who did it and to whom it was sent: where only the second is recorded, the first is left open. */
function actors(values: readonly unknown[]): string {
  const texts = values.map((value) => (typeof value === 'string' ? value : ''));
  return texts.every((text) => text === '') ? '' : texts.join('、').replace(/、$/, '');
}

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
