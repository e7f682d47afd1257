/** The renewal under way of somebody who leaves: nothing comes of it any more, and the record says so. */

import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { AppointmentRecord, Day, ExitRecord } from '../model/records.ts';
import type { Edit } from '../yaml/edit.ts';
import { says } from './changes.words.ts';
import { isOvertaken } from './on-its-way.ts';
import type { Seat } from './seat.ts';

export interface Dropped {
  readonly edits: readonly Edit[];
  readonly workedOut: readonly Message[];
}

const NOTHING: Dropped = { edits: [], workedOut: [] };

/** It is withdrawn with the exit, or with the last of its steps where that is later. */
export function droppedNomination({ nomination, latest }: Seat, { kind, cause, on }: ExitRecord): Dropped {
  if (nomination === undefined || isOvertaken(nomination, latest)) return NOTHING;
  const withdrawn = { on: lastStepOf(nomination, on), reason: cause ?? kind };
  const { member, record, index } = nomination;
  const whom = { name: member.name, organization: record.organization, on: withdrawn.on };
  const path = ['appointments', index];
  return {
    edits: [...datesRemoved(record, path), { edit: 'set', path: [...path, 'withdrawn'], value: withdrawn }],
    workedOut: [
      record.start === undefined ? says.nominationDropped(whom) : says.renewalDropped({ ...whom, start: record.start }),
    ],
  };
}

/** A term that never begins has neither start nor end. */
function datesRemoved(record: AppointmentRecord, path: readonly (string | number)[]): Edit[] {
  const dates = (['start', 'end'] as const).filter((date) => record[date] !== undefined);
  return dates.map((date) => ({ edit: 'remove', path: [...path, date] }));
}

function lastStepOf({ record }: Appointment, exit: Day): Day {
  const days = Object.values(record.steps ?? {}).map(({ on }) => on);
  return [...days, exit].reduce((latest, day) => (day > latest ? day : latest));
}
