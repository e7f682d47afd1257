/** How each column of a table of units is read into a record. */

import type { UnitMeaning } from '../headers.words.ts';
import type { FieldPath, FieldValue } from '../roster.ts';
import { inOneLine, saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Line } from './line.ts';
import { notAnOrganization, type Reader, wordOf } from './member-readers.ts';
import { type Outcome, outcomesOf, putUnit, type Reading, wrong } from './outcome.ts';
import { readClosePhrase, readCount, readList, readName, readPhone } from './people.ts';

const elsewhere: Reader = () => [];

export const UNIT_READERS: Readonly<Record<UnitMeaning, Reader>> = {
  recordId: elsewhere,
  serial: elsewhere,
  remarks: elsewhere,
  'unit.name': field(readClosePhrase, 'name'),
  'unit.type': (cell, { lookups }) => wordOf(cell, lookups.policy.unitTypes, ['type'], putUnit),
  'unit.organization': elsewhere,
  'unit.party.name': field(readClosePhrase, 'partyOrganization', 'name'),
  'unit.party.head': field(readHead, 'partyOrganization', 'head'),
  'unit.party.members': field(readCount, 'partyOrganization', 'members'),
  'unit.contact.name': field(readHead, 'contact', 'name'),
  'unit.contact.phone': field(readPhone, 'contact', 'phone'),
  'unit.serves': readServes,
  'unit.resources': (cell) => listOf(cell, 'resources'),
  'unit.needs': (cell) => listOf(cell, 'needs'),
};

function field(read: (cell: SeenCell) => Reading<FieldValue>, ...path: FieldPath): Reader {
  return (cell) => outcomesOf(cell, read(cell), path, 'unit');
}

function readHead(cell: SeenCell): Reading<string> {
  if (saysNothing(cell.text)) return undefined;
  const reading = readName(cell);
  return reading === undefined || 'wrong' in reading ? reading : { value: reading.value.name };
}

function listOf(cell: SeenCell, key: 'resources' | 'needs'): Outcome[] {
  const texts = saysNothing(cell.text) ? [] : cell.text.split(/[、，,；;\n]/).map(inOneLine);
  return outcomesOf(cell, readList({ ...cell, text: texts.join('\n') || '无' }), [key], 'unit');
}

function readServes(cell: SeenCell, { lookups }: Line): Outcome[] {
  if (saysNothing(cell.text)) return [];
  const ids: string[] = [];
  for (const text of cell.text.split(/[、，,；;\n]/).filter((part) => part.trim() !== '')) {
    const named = lookups.organizations.named(text);
    if (!('found' in named))
      return [
        wrong(
          cell,
          notAnOrganization(
            text,
            named.among.map(({ id }) => id),
            lookups,
          ),
        ),
      ];
    ids.push(named.found.id);
  }
  return [putUnit(cell, ['serves'], ids)];
}
