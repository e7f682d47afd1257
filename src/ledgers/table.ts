import { type Block, GAP, paragraph } from '../text/blocks.ts';
import type { Words } from '../text/name.ts';
import type { CellValue, LedgerColumn } from './columns/column.ts';
import { type Contents, columnsOf } from './contents.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerWords } from './ledgers.words.ts';

/** At a terminal, the columns that matter most. */
export function ledgerTable<Line>(ledger: Ledger<Line>, contents: Contents<Line>, words: LedgerWords): Block[] {
  const { lines } = ledger;
  if (lines.length === 0) return [];
  const columns = columnsOf(contents.columns, ledger, 'data').filter(({ isBrief }) => isBrief === true);
  const rows = lines.map((line, at) => columns.map(({ valueIn }) => shown(valueIn(line, words, at + 1), words)));
  return [
    {
      block: 'table',
      columns: columns.map((column) => headed(column, words)),
      headings: 'once',
      headingStyle: 'strong',
      sections: [{ rows }],
      isForProgramsToo: true,
    },
    GAP,
    paragraph(contents.total(lines, words)),
  ];
}

/** Days and numbers stay on one line. */
const KEPT: ReadonlySet<string> = new Set(['on', 'due', 'period', 'attendance']);
const NUMBERS: ReadonlySet<string> = new Set(['daysOpen', 'beneficiaries', 'massReview', 'performance']);

function headed<Line>({ name }: LedgerColumn<Line>, { columns }: LedgerWords) {
  const heading = columns[name];
  if (NUMBERS.has(name)) return { heading, align: 'right' as const };
  return KEPT.has(name) ? { heading } : { heading, fit: 'wrap' as const };
}

function shown(value: CellValue, { separator, between }: LedgerWords): Words | number {
  if (typeof value === 'string') return value.replaceAll('\n', between);
  if (typeof value === 'number' || 'text' in value) return value;
  return 'names' in value ? value.names.join(separator) : (value.day ?? '—');
}
