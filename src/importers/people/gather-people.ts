/** One entry a person, out of all lines of the workbook that are about them. */

import { comparableName } from '../../text/comparable-name.ts';
import { filledEntry } from '../filled/filled-entry.ts';
import type { CellRemark, RosterEntry } from '../roster.ts';
import { says } from '../roster.words.ts';
import { agree } from './agree.ts';
import type { Recognise } from './known-people.ts';
import { addLine, appointmentOf, type Contradiction, newPerson, type Person, type SeenPerson } from './person.ts';

export interface Gathered {
  readonly entries: readonly RosterEntry[];
  readonly wrong: readonly CellRemark[];
  readonly told: readonly CellRemark[];
}

export function gatherPeople(lines: readonly SeenPerson[], recognise: Recognise): Gathered {
  const people = new Map<string, Person[]>();
  const wrong: CellRemark[] = [];
  for (const line of lines) {
    const namesakes = people.get(comparableName(line.name)) ?? [];
    const person = namesakes.find(({ first }) => isSamePerson(first, line));
    if (person === undefined) people.set(comparableName(line.name), [...namesakes, newPerson(line)]);
    else wrong.push(...joined(person, line));
  }
  const told: CellRemark[] = [];
  const entries = [...people.values()].flat().map((person) => entryOf(person, recognise, wrong, told));
  return { entries, wrong, told };
}

/**
 * The same name, and the same number or birth date. Where neither tells, a form and a row of a table are about one
 * person; of two rows nobody knows.
 */
function isSamePerson(one: SeenPerson, other: SeenPerson): boolean {
  if (one.recordId !== undefined && other.recordId !== undefined) return one.recordId === other.recordId;
  if (one.filled !== undefined || other.filled !== undefined) return false;
  const isNumbered = one.idNumber !== undefined && other.idNumber !== undefined;
  if (isNumbered && one.idNumber === other.idNumber) return true;
  if (one.birthDate !== undefined && other.birthDate !== undefined) {
    return agree(one.birthDate, other.birthDate) && !(isNumbered && one.line.source === other.line.source);
  }
  return !isNumbered;
}

function joined(person: Person, line: SeenPerson): CellRemark[] {
  const place = line.line.name.place;
  const index = appointmentOf(person, line);
  const earlier = person.appointments[index]?.line;
  const isCertain = isTold(person.first) && isTold(line);
  const isRepeated = earlier !== undefined && earlier.line.source === 'table' && line.line.source === 'table';
  if (isRepeated || (!isCertain && earlier === undefined)) {
    return [{ place, message: says.duplicate({ name: line.name, first: person.first.line.name.place }) }];
  }
  return addLine(person, line, index).map(contradictionTold);
}

function isTold({ idNumber, birthDate }: SeenPerson): boolean {
  return idNumber !== undefined || birthDate !== undefined;
}

function contradictionTold({ here, there }: Contradiction): CellRemark {
  const message = says.differs({ found: shown(here.value), other: shown(there.value), place: there.place });
  return { place: here.place, message };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value)
    ? value.map(shown).join('；')
    : Object.values(value ?? {})
        .map(shown)
        .join(' ');
}

function entryOf(
  { first, fields }: Person,
  recognise: Recognise,
  wrong: CellRemark[],
  told: CellRemark[],
): RosterEntry {
  const { place } = first.line.name;
  const { member, ...remarks } = recognise(first);
  if (remarks.wrong !== undefined) wrong.push({ place, message: remarks.wrong });
  if (remarks.told !== undefined) told.push({ place, message: remarks.told });
  return {
    kind: 'member',
    place,
    name: first.name,
    seenName: first.line.name.text,
    isKnown: member !== undefined,
    ...(member !== undefined && { id: member.id }),
    ...(first.organization !== undefined && { organization: first.organization }),
    fields: [...fields.values()],
    ...(first.filled && { filled: filledEntry(first.filled) }),
  };
}
