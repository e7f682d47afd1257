/** The renewal under way of somebody who leaves: nothing comes of it any more, and the record says so. */

import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { Day, ExitRecord } from '../model/records.ts';
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
  return {
    edits: [{ edit: 'set', path: ['appointments', index, 'withdrawn'], value: withdrawn }],
    workedOut: [says.nominationDropped({ name: member.name, organization: record.organization, on: withdrawn.on })],
  };
}

function lastStepOf({ record }: Appointment, exit: Day): Day {
  const days = Object.values(record.steps ?? {}).map(({ on }) => on);
  return [...days, exit].reduce((latest, day) => (day > latest ? day : latest));
}
