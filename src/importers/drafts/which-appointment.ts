/** Which of the recorded appointments the roster speaks of. */

import { appointmentsOf } from '../../model/appointment.ts';
import type { MemberRecord } from '../../model/records.ts';
import type { Register } from '../../model/register.ts';
import { agree } from '../people/agree.ts';
import type { FilledEntry, RosterField } from '../roster.ts';

/** The fields with the positions that their appointments have in the record; what is new comes behind the last. */
export function inPlaces(
  fields: readonly RosterField[],
  member: MemberRecord,
  register: Register,
  filled?: FilledEntry,
): RosterField[] {
  const positions = new Map<number, number>(filled === undefined ? [] : [[0, filled.appointment]]);
  let next = member.appointments.length;
  for (const own of ownPositions(fields).filter((position) => !positions.has(position))) {
    const taken = new Set(positions.values());
    const found = recordedPosition(textsOf(fields, own), member, register, taken);
    positions.set(own, found ?? next);
    if (found === undefined) next += 1;
  }
  return fields.map((field) => {
    const [first, own, ...rest] = field.path;
    return first === 'appointments' ? { ...field, path: [first, positions.get(Number(own)) ?? 0, ...rest] } : field;
  });
}

function ownPositions(fields: readonly RosterField[]): number[] {
  const positions = fields.flatMap(({ path }) => (path[0] === 'appointments' ? [Number(path[1])] : []));
  return [...new Set(positions)].sort((one, other) => one - other);
}

interface Told {
  readonly organization: string | undefined;
  readonly start: string | undefined;
}

function textsOf(fields: readonly RosterField[], own: number): Told {
  const textAt = (key: string) => {
    const value = fields.find(({ path }) => path.join('.') === `appointments.${own}.${key}`)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  return { organization: textAt('organization'), start: textAt('start') };
}

/**
 * The one of the same organisation with the same start; without a start the last of the organisation; else the
 * nomination that has no start yet, and last the one in whose term the start lies, which is a correction.
 */
function recordedPosition(
  { organization, start }: Told,
  member: MemberRecord,
  register: Register,
  taken: ReadonlySet<number>,
): number | undefined {
  const own = appointmentsOf(member, register).filter(
    ({ record, index }) => !taken.has(index) && (organization === undefined || record.organization === organization),
  );
  if (start === undefined) return own.at(-1)?.index;
  const same = own.find(({ record }) => record.start !== undefined && agree(record.start, start));
  const open = own.findLast(({ record }) => record.start === undefined && record.withdrawn === undefined);
  const within = own.find(
    ({ record, lastDay }) =>
      record.start !== undefined && record.start <= start && (lastDay === undefined || start <= lastDay),
  );
  return (same ?? open ?? within)?.index;
}
