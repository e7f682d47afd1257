/** What is counted of those who serve: everybody by organisation, and what a policy limits besides. */

import type { Appointment } from './appointment-type.ts';

/** No id has it. */
const BETWEEN = '\n';

/** A number of people in an organisation that have a post, or a unit, in common. */
export interface CommonSeat {
  readonly organization: string;
  readonly by: 'post' | 'unit';
  readonly name: string;
}

/** The keys under which somebody's service is counted: the organisation, and what its level limits. */
export function seatKeysOf({ record, level, member }: Appointment): string[] {
  const { organization } = record;
  const keys = [organization];
  if (level?.posts !== undefined && record.post !== undefined) {
    keys.push(seatKey({ organization, by: 'post', name: record.post }));
  }
  const unit = level?.seat === 'unit' ? (record.unit ?? member.unit) : undefined;
  if (unit !== undefined) keys.push(seatKey({ organization, by: 'unit', name: unit }));
  return keys;
}

function seatKey({ organization, by, name }: CommonSeat): string {
  return [organization, by, name].join(BETWEEN);
}

/** `undefined` of a key under which all of an organisation are counted. */
export function commonSeatOf(key: string): CommonSeat | undefined {
  const [organization = '', by, name] = key.split(BETWEEN);
  return name !== undefined && (by === 'post' || by === 'unit') ? { organization, by, name } : undefined;
}
