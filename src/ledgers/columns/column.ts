import type { Day } from '../../model/records.ts';
import type { Words } from '../../text/name.ts';
import type { Named } from '../ledger.ts';
import type { ColumnName, LedgerWords } from '../ledgers.words.ts';

/** What stands in a cell; an absent day or an empty text is an empty cell. */
export type CellValue =
  | Words
  | number
  | { readonly day: Day | undefined }
  /** Kept together each: in a narrow cell one below the other. */
  | { readonly names: readonly string[] };

export interface LedgerColumn<Line> {
  readonly name: ColumnName;
  /** On paper, in characters. */
  readonly width: number;
  /** Sentences start at the left; short values stand in the middle. */
  readonly isLong?: boolean;
  /** What is of no concern to the public. */
  readonly isInternal?: boolean;
  /** Says nothing in the ledger of one organisation. */
  readonly isOfMany?: boolean;
  /** Shown at a terminal, too. */
  readonly isBrief?: boolean;
  /** Only on paper, where a cell may hold several things; or only where each needs a cell of its own. */
  readonly only?: 'paper' | 'data';
  readonly valueIn: (line: Line, words: LedgerWords, number: number) => CellValue;
}

export function numberColumn<Line>(): LedgerColumn<Line> {
  return { name: 'number', width: 4.9, only: 'paper', valueIn: (_line, _words, number) => number };
}

export function organizationColumn<Line extends { readonly organization: Named }>(): LedgerColumn<Line> {
  return {
    name: 'organization',
    width: 15,
    isOfMany: true,
    isBrief: true,
    valueIn: ({ organization }) => organization.name,
  };
}

export function day(on: Day | undefined): CellValue {
  return { day: on };
}

export function namesOf(people: readonly Named[] = []): CellValue {
  return { names: people.map(({ name }) => name) };
}

/** Parts one below the other, without those that are empty. */
export function stacked(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
