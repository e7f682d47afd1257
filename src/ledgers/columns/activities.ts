import type { ActivityLine } from '../activities.ts';
import { day, type LedgerColumn, namesOf, numberColumn, organizationColumn } from './column.ts';

export const ACTIVITY_COLUMNS: readonly LedgerColumn<ActivityLine>[] = [
  numberColumn(),
  { name: 'on', width: 12.8, isBrief: true, valueIn: ({ on }) => day(on) },
  organizationColumn(),
  { name: 'activity', width: 32, isLong: true, isBrief: true, valueIn: ({ title }) => title },
  {
    name: 'members',
    width: 30,
    isLong: true,
    isBrief: true,
    valueIn: ({ members }) => namesOf(members),
  },
  { name: 'units', width: 34, isLong: true, valueIn: ({ units }) => namesOf(units) },
  { name: 'beneficiaries', width: 8, isBrief: true, valueIn: ({ beneficiaries }) => beneficiaries ?? '' },
  { name: 'summary', width: 52, isLong: true, valueIn: ({ summary }) => summary ?? '' },
];
