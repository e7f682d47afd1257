import { plainText, type TextColumn, textTable, wrapTo } from '../text/text-table.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { groupBy } from './group.ts';
import { nextStepLines } from './next-step-text.ts';
import type { ExpiryReport, OrganizationItems, ReportItem } from './report.ts';
import { reportTitle } from './title.ts';
import type { Urgency } from './urgency.ts';

export interface TablePaint {
  readonly urgency: (urgency: Urgency, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export const PLAIN_PAINT: TablePaint = { urgency: (_, text) => text, strong: (text) => text, faint: (text) => text };

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: TablePaint;
}

/** For the terminal: what is most urgent first, then what to do about it. */
export function expiryTable(report: ExpiryReport, words: ExpiryWords, options: TableOptions): string {
  const { width, paint } = options;
  const lines = [
    ...wrapTo(reportTitle(report, words), width).map(paint.strong),
    ...wrapTo(words.span(report.asOf, report.within), width).map(paint.faint),
  ];
  if (report.items.length === 0) return toText([...lines, '', ...wrapTo(words.nothingDue, width)]);
  const sections = sectionsOf(report, words, options);
  const total = words.total(report.items.length, report.organizations.length);
  return toText([...lines, ...sections, ...nextSteps(report, words, options), '', paint.strong(total)]);
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** One section an urgency; the columns are those of the whole table, so that all sections line up. */
function sectionsOf({ items }: ExpiryReport, words: ExpiryWords, { width, paint }: TableOptions): string[] {
  const [heading = '', ...lines] = textTable(
    shapeOf(words),
    items.map((item) => cellsOf(item, words)),
    {
      width,
      indent: 2,
    },
  );
  const byUrgency = groupBy(
    items.map(({ urgency }, index) => ({ urgency, line: lines[index] ?? '' })),
    (row) => row.urgency,
  );
  return [...byUrgency].flatMap(([urgency, rows]) => [
    '',
    paint.urgency(urgency, `${words.urgency[urgency]} · ${words.people(rows.length)}`),
    paint.faint(heading),
    ...rows.map((row) => row.line),
  ]);
}

function shapeOf({ columns }: ExpiryWords): TextColumn[] {
  return [
    { heading: columns.name, canShrink: true },
    { heading: columns.organization, canShrink: true },
    { heading: columns.category, canShrink: true },
    { heading: columns.end },
    { heading: columns.daysLeft, align: 'right' },
  ];
}

function cellsOf(item: ReportItem, words: ExpiryWords): string[] {
  return [item.name, item.organizationName, item.category, item.end, words.daysLeft(item.daysLeft)];
}

/** Organisations with the same thing to do share one paragraph. */
function nextSteps(report: ExpiryReport, words: ExpiryWords, { width, paint }: TableOptions): string[] {
  const paragraphs = groupBy(report.organizations, (organization) => paragraphOf(organization, words));
  const lines = [...paragraphs].flatMap(([paragraph, organizations]) => [
    ...wrapTo(organizations.map((organization) => organization.name).join(words.next.listSeparator), width - 2).map(
      (line) => `  ${paint.strong(line)}`,
    ),
    ...paragraph.split('\n').flatMap((line) => wrapTo(line, width - 4).map((part) => `    ${part}`)),
  ]);
  return ['', paint.strong(words.next.title), ...lines];
}

function paragraphOf(organization: OrganizationItems, words: ExpiryWords): string {
  const lines = organization.items.flatMap((item) => nextStepLines(item.next, words, 'parts'));
  return [...new Set(lines)].map(plainText).join('\n');
}
