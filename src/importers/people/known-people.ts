/** Whether somebody of the roster is in the register already. */

import type { Message } from '../../messages/catalogue.ts';
import type { MemberRecord } from '../../model/records.ts';
import { comparableName } from '../../text/comparable-name.ts';
import { says } from '../roster.words.ts';
import { agree } from './agree.ts';
import type { SeenPerson } from './person.ts';

export interface Recognised {
  readonly member?: MemberRecord;
  /** To be told, or wrong where it is not known who is meant. */
  readonly told?: Message;
  readonly wrong?: Message;
}

export type Recognise = (person: SeenPerson) => Recognised;

export function recogniserOf(members: Iterable<MemberRecord>): Recognise {
  const byName = new Map<string, MemberRecord[]>();
  const byNumber = new Map<string, MemberRecord>();
  const byId = new Map<string, MemberRecord>();
  for (const member of members) {
    const name = comparableName(member.name);
    byId.set(member.id, member);
    byName.set(name, [...(byName.get(name) ?? []), member]);
    if (member.idNumber !== undefined) byNumber.set(member.idNumber.toUpperCase(), member);
  }
  return (person) => {
    const own = person.recordId === undefined ? undefined : byId.get(person.recordId);
    if (own !== undefined) return { member: own };
    const numbered = person.idNumber === undefined ? undefined : byNumber.get(person.idNumber);
    return numbered === undefined
      ? recognisedByName(person, byName.get(comparableName(person.name)) ?? [])
      : recognisedByNumber(person, numbered);
  };
}

function recognisedByNumber({ name }: SeenPerson, member: MemberRecord): Recognised {
  if (comparableName(member.name) === comparableName(name)) return { member };
  return { member, told: says.otherName({ name, other: member.name, id: member.id }) };
}

function recognisedByName(person: SeenPerson, namesakes: readonly MemberRecord[]): Recognised {
  const { name, birthDate, idNumber } = person;
  if (namesakes.length === 0) return {};
  const possible = namesakes.filter((member) => mayBe(member, person));
  const dated = birthDate === undefined ? [] : possible.filter((member) => birthOf(member) !== undefined);
  const fitting = dated.length > 0 ? dated : possible;
  const [only, ...more] = fitting;
  if (only === undefined) return { told: says.namesake({ name, id: namesakes[0]?.id ?? '' }) };
  const ids = fitting.map(({ id }) => id);
  if (more.length > 0) return { wrong: says.whichPerson({ name, ids }) };
  const isCompared = birthDate !== undefined && birthOf(only) !== undefined;
  if (!isCompared) return { member: only, told: says.byName({ name, id: only.id }) };
  const isOtherNumber = idNumber !== undefined && only.idNumber !== undefined && idNumber !== only.idNumber;
  return isOtherNumber ? { member: only, told: says.otherNumber({ name, id: only.id }) } : { member: only };
}

function mayBe(member: MemberRecord, { birthDate }: SeenPerson): boolean {
  const known = birthOf(member);
  return birthDate === undefined || known === undefined || agree(known, birthDate);
}

function birthOf({ birthDate, idNumber }: MemberRecord): string | undefined {
  if (birthDate !== undefined) return birthDate;
  return idNumber === undefined ? undefined : `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}`;
}
