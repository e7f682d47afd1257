import { each } from '../text/each.ts';
import { named } from '../text/name.ts';
import { type CsvRow, writeCsvParts } from '../writers/csv.ts';
import type { SealedParts } from '../writers/sealed.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { nextStepLines } from './next-step-text.ts';
import type { ExpiryReport, ReportItem } from './report.ts';

/** For Excel: one line a term, with the words of people. */
export function expiryCsv(report: ExpiryReport, words: ExpiryWords): SealedParts {
  const { columns } = words;
  const heading = [
    columns.organization,
    columns.level,
    columns.name,
    columns.member,
    columns.category,
    columns.start,
    columns.end,
    columns.daysLeft,
    columns.state,
    columns.urgency,
    columns.next,
  ];
  return writeCsvParts(each(report.items, (item) => line(item, words), heading));
}

function line(item: ReportItem, words: ExpiryWords): CsvRow {
  return [
    item.organizationName,
    item.level,
    item.name,
    named(item.member),
    item.category,
    { day: item.start },
    { day: item.end },
    item.daysLeft,
    words.state[item.state],
    words.urgency[item.urgency],
    nextStepLines(item.next, words).join(' '),
  ];
}
