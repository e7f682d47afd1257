import type { Day, RecordKind } from '../model/records.ts';

/** What ledgers are kept of. */
export const LEDGER_KINDS = ['unit', 'matter', 'meeting', 'activity', 'evaluation'] as const satisfies RecordKind[];

export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** A record that another one names by id: the name is its own, or the id where there is no such record. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A ledger as plain data, in the order in which it is read: every format is made of this. */
export interface Ledger<Line> {
  readonly kind: LedgerKind | 'review';
  readonly asOf: Day;
  /** Id of the policy. */
  readonly policy: string;
  /** What it is called on paper. */
  readonly title: string;
  /** Whose it is, by the full name: of one organisation, or of whoever is above them all. */
  readonly whose: string;
  /** Absent: of all. */
  readonly organization?: Named;
  /** A year; absent: of all. */
  readonly period?: number;
  /** Whether it is for public notice. */
  readonly isMasked: boolean;
  readonly lines: readonly Line[];
}

/** What a ledger is to hold. */
export interface Selection {
  readonly asOf: Day;
  /** Id of the one organisation; absent: of all. */
  readonly organization?: string | undefined;
  /** A year; absent: of all. */
  readonly period?: number | undefined;
}

/** Whether something of an organisation belongs in the ledger. */
export function isOf({ organization }: Selection, id: string): boolean {
  return organization === undefined || organization === id;
}

/** Whether something of a day does: nothing of what lies ahead. */
export function isOn({ asOf, period }: Selection, day: Day): boolean {
  return day <= asOf && (period === undefined || yearOf(day) === period);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
