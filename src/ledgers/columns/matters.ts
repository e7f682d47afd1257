import { named } from '../../text/name.ts';
import type { LedgerWords } from '../ledgers.words.ts';
import type { MatterLine } from '../matters.ts';
import { day, type LedgerColumn, namesOf, numberColumn, organizationColumn, stacked } from './column.ts';

export const MATTER_COLUMNS: readonly LedgerColumn<MatterLine>[] = [
  numberColumn(),
  { name: 'id', width: 9.5, isInternal: true, isBrief: true, valueIn: ({ id }) => named(id) },
  organizationColumn(),
  { name: 'title', width: 28, isLong: true, isBrief: true, valueIn: ({ title }) => title },
  {
    name: 'raised',
    width: 12,
    only: 'paper',
    valueIn: ({ raised }, { paper }) => stacked(paper.day(raised.on), raised.by?.who.name),
  },
  { name: 'raisedOn', width: 12.8, only: 'data', valueIn: ({ raised }) => day(raised.on) },
  { name: 'raisedBy', width: 12, only: 'data', valueIn: ({ raised }) => raised.by?.who.name ?? '' },
  {
    name: 'assignedTo',
    width: 10,
    isBrief: true,
    valueIn: ({ assigned }) => namesOf(assigned?.to),
  },
  { name: 'assignedOn', width: 12.8, valueIn: ({ assigned }) => day(assigned?.on) },
  { name: 'due', width: 12.8, isBrief: true, valueIn: ({ due }) => day(due) },
  { name: 'progress', width: 30, isLong: true, isInternal: true, valueIn: progressOf },
  { name: 'resolvedOn', width: 12.8, valueIn: ({ resolved }) => day(resolved?.on) },
  { name: 'result', width: 24, isLong: true, valueIn: ({ resolved }) => resolved?.result ?? '' },
  {
    name: 'published',
    width: 14,
    only: 'paper',
    valueIn: ({ published }, { paper }) => stacked(published && paper.day(published.on), published?.at),
  },
  { name: 'publishedOn', width: 12.8, only: 'data', valueIn: ({ published }) => day(published?.on) },
  { name: 'publishedAt', width: 14, only: 'data', valueIn: ({ published }) => published?.at ?? '' },
  { name: 'daysOpen', width: 6.5, isInternal: true, isBrief: true, valueIn: ({ daysOpen }) => daysOpen },
  { name: 'daysOverdue', width: 6.5, only: 'data', isInternal: true, valueIn: ({ daysOverdue }) => daysOverdue },
  {
    name: 'state',
    width: 9,
    isBrief: true,
    valueIn: ({ state, daysOverdue }, { states, late }) => (daysOverdue > 0 ? late(daysOverdue) : states[state]),
  },
];

function progressOf({ progress }: MatterLine, { paper }: LedgerWords): string {
  return progress.map(({ on, note }) => `${paper.day(on)} ${note}`).join('\n');
}
