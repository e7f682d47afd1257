/** Whether a record says already what the roster says, as far as paper can say it. */

import { appointmentsOf } from '../../model/appointment.ts';
import type { EducationRecord, MemberRecord } from '../../model/records.ts';
import type { Register } from '../../model/register.ts';
import { agree } from '../people/agree.ts';
import type { FieldPath, RosterField } from '../roster.ts';
import type { Organizations } from '../values/organizations.ts';

export interface Comparison {
  readonly member: MemberRecord;
  readonly register: Register;
  readonly organizations: Organizations;
  /** All that the roster says of the person, in places of the record. */
  readonly fields: readonly RosterField[];
}

export function valueAt(record: unknown, path: FieldPath): unknown {
  let current = record;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

export function isSaidAlready({ path, value, isDerived }: RosterField, comparison: Comparison): boolean {
  const recorded = valueAt(comparison.member, path);
  if (recorded !== undefined && (isDerived === true || agree(recorded, value))) return true;
  const [first, , field, , last] = path;
  if (first === 'unit' || first === 'position') return isSameEmployment(comparison);
  if (first === 'education') return isSameSchool(path, comparison);
  if (first !== 'appointments') return false;
  if (field === 'end') return isEndInForce(path, value, comparison);
  return field === 'steps' && (last === 'by' || last === 'to') && isSameActor(recorded, value, comparison);
}

/** A roster has unit and position in one text, from which a position may begin with the unit's name again. */
function isSameEmployment({ member, register, fields }: Comparison): boolean {
  const wanted = (key: string) => fields.find(({ path }) => path.length === 1 && path[0] === key)?.value;
  const [unit, position] = [wanted('unit'), wanted('position')];
  const nameOf = (id: unknown) => (typeof id === 'string' ? (register.units.get(id)?.name ?? id) : '');
  return printed(nameOf(unit), position) === printed(nameOf(member.unit), member.position);
}

function printed(unit: string, position: unknown): string {
  const text = typeof position === 'string' ? position : '';
  return (text.startsWith(unit) ? text : unit + text).replace(/\s/g, '');
}

/** School and major stand in one cell. */
function isSameSchool(path: FieldPath, { member, fields }: Comparison): boolean {
  const [, side, field] = path;
  if (field !== 'school' && field !== 'major') return false;
  const wanted = (key: string) =>
    fields.find((one) => one.path.join('.') === `education.${String(side)}.${key}`)?.value ?? '';
  const recorded = valueAt(member, ['education', String(side)]) as EducationRecord | undefined;
  const plain = (text: string) => text.replace(/\s|专业$/g, '');
  return plain(`${wanted('school')}${wanted('major')}`) === plain(`${recorded?.school ?? ''}${recorded?.major ?? ''}`);
}

/** Forms print the end that is in force, whether it is recorded or follows from the policy. */
function isEndInForce(path: FieldPath, value: unknown, { member, register }: Comparison): boolean {
  const appointment = appointmentsOf(member, register)[Number(path[1])];
  return appointment?.end === value;
}

function isSameActor(recorded: unknown, wanted: unknown, { organizations }: Comparison): boolean {
  if (typeof recorded !== 'string') return false;
  const named = organizations.named(recorded);
  return 'found' in named && named.found.id === wanted;
}
