/** People as they are put together from the lines that are about them. */

import type { DayOrMonth } from '../../model/records.ts';
import type { ChangedRow } from '../filled/settled.ts';
import type { FieldPath, RosterField } from '../roster.ts';
import type { ReadLine } from '../tables/sheet-report.ts';
import { recordIdIn } from '../values/line.ts';
import type { LineReading } from '../values/read-line.ts';
import { agree, fuller, pathKey } from './agree.ts';

/** A row as it was read. */
export interface SeenLine {
  readonly line: ReadLine;
  readonly reading: LineReading;
  /** Of a row that was filled in by the product. */
  readonly filled?: ChangedRow;
}

/** What one line says of a person. */
export interface SeenPerson {
  readonly line: ReadLine;
  readonly filled: ChangedRow | undefined;
  /** Of the record, as the row says it. */
  readonly recordId: string | undefined;
  readonly name: string;
  readonly fields: readonly RosterField[];
  readonly idNumber: string | undefined;
  readonly birthDate: DayOrMonth | undefined;
  readonly organization: string | undefined;
  readonly start: string | undefined;
}

export function seenPerson({ line, reading, filled }: SeenLine): SeenPerson {
  const fields = reading.outcomes.flatMap((outcome): RosterField[] => {
    if (!('path' in outcome) || outcome.of !== 'member') return [];
    const { path, value, cell, isDerived } = outcome;
    return [{ path, value, place: cell.place, ...(isDerived === true && { isDerived }) }];
  });
  const textAt = (...path: FieldPath) => {
    const value = fields.find((field) => pathKey(field.path) === pathKey(path))?.value;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    line,
    filled,
    recordId: recordIdIn(line),
    name: textAt('name') ?? line.name.text,
    fields,
    idNumber: textAt('idNumber'),
    birthDate: textAt('birthDate'),
    organization: textAt('appointments', 0, 'organization'),
    start: textAt('appointments', 0, 'start'),
  };
}

/** A person of the roster: the first line about it, and what others added. */
export interface Person {
  readonly first: SeenPerson;
  readonly fields: Map<string, RosterField>;
  readonly appointments: Appointed[];
}

/** One appointment and the line that told of it. */
interface Appointed {
  readonly line: SeenPerson;
  readonly index: number;
}

export function newPerson(first: SeenPerson): Person {
  const fields = new Map(first.fields.map((field) => [pathKey(field.path), field]));
  return { first, fields, appointments: [{ line: first, index: 0 }] };
}

/** Two fields of one person that cannot both be right. */
export interface Contradiction {
  readonly here: RosterField;
  readonly there: RosterField;
}

/**
 * Adds what another line says, its appointment as the one of this position.
 *
 * @returns what contradicts the earlier lines, and is left out
 */
export function addLine(person: Person, line: SeenPerson, index: number): Contradiction[] {
  if (index >= person.appointments.length) person.appointments.push({ line, index });
  const contradictions: Contradiction[] = [];
  for (const field of line.fields) {
    const moved = { ...field, path: atIndex(field.path, index) };
    const key = pathKey(moved.path);
    const known = person.fields.get(key);
    if (known === undefined) person.fields.set(key, moved);
    else if (agree(known.value, moved.value))
      person.fields.set(key, { ...known, value: fuller(known.value, moved.value) });
    else if (known.isDerived === true) person.fields.set(key, moved);
    else if (moved.isDerived !== true) contradictions.push({ here: moved, there: known });
  }
  return contradictions;
}

function atIndex(path: FieldPath, index: number): FieldPath {
  return path[0] === 'appointments' ? ['appointments', index, ...path.slice(2)] : path;
}

/** The position of the appointment that the line speaks of too; that of a further one where it speaks of another. */
export function appointmentOf(person: Person, line: SeenPerson): number {
  const same = person.appointments.find(({ line: other }) => isSameAppointment(other, line));
  return same?.index ?? person.appointments.length;
}

function isSameAppointment(one: SeenPerson, other: SeenPerson): boolean {
  if (one.organization === undefined || other.organization === undefined) return true;
  if (one.organization !== other.organization) return false;
  return one.start === undefined || other.start === undefined || agree(one.start, other.start);
}
