import type { LedgerWords } from '../ledgers.words.ts';
import type { Need, UnitLine } from '../units.ts';
import { type LedgerColumn, namesOf, numberColumn, organizationColumn } from './column.ts';

export const UNIT_COLUMNS: readonly LedgerColumn<UnitLine>[] = [
  numberColumn(),
  // A subdistrict's ledger holds the units of its communities: where each lies is told in all of them.
  { ...organizationColumn<UnitLine>(), isOfMany: false },
  { name: 'unit', width: 27, isLong: true, isBrief: true, valueIn: ({ name }) => name },
  { name: 'type', width: 10, isBrief: true, valueIn: ({ type }) => type },
  {
    name: 'partyOrganization',
    width: 25,
    isLong: true,
    valueIn: ({ partyOrganization }) => partyOrganization?.name ?? '',
  },
  { name: 'head', width: 8, valueIn: ({ partyOrganization }) => partyOrganization?.head ?? '' },
  { name: 'partyMembers', width: 6.5, valueIn: ({ partyOrganization }) => partyOrganization?.members ?? '' },
  { name: 'serving', width: 9, isBrief: true, valueIn: ({ serving }) => namesOf(serving) },
  { name: 'contact', width: 9, isInternal: true, valueIn: ({ contact }) => contact?.name ?? '' },
  { name: 'phone', width: 15, isInternal: true, valueIn: ({ contact }) => contact?.phone ?? '' },
  {
    name: 'resources',
    width: 22,
    isLong: true,
    isBrief: true,
    valueIn: ({ resources }, { separator }) => resources.join(separator),
  },
  {
    name: 'needs',
    width: 18,
    isLong: true,
    only: 'data',
    valueIn: ({ needs }, { separator }) => needs.map(({ what }) => what).join(separator),
  },
  {
    name: 'metBy',
    width: 36,
    isLong: true,
    isBrief: true,
    valueIn: ({ needs }, words) => needs.map((need) => needText(need, words)).join('\n'),
  },
];

function needText({ what, metBy }: Need, { met, unmet, offered }: LedgerWords): string {
  if (metBy.length === 0) return unmet(what);
  return met(
    what,
    metBy.map(({ unit, resource }) => offered(unit.name, resource)),
  );
}
