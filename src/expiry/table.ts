import { type Block, type Column, GAP, paragraph, type Section, type Style, type Table } from '../text/blocks.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { groupBy } from './group.ts';
import { nextStepLines } from './next-step-text.ts';
import type { ExpiryReport, OrganizationItems, ReportItem } from './report.ts';
import { reportTitle } from './title.ts';
import type { Urgency } from './urgency.ts';

const STYLES: Partial<Record<Urgency, Style>> = { lapsed: 'alarm', within30: 'caution' };

/** For the terminal: what is most urgent first, then what to do about it. */
export function expiryTable(report: ExpiryReport, words: ExpiryWords): Block[] {
  const heading = [
    paragraph(reportTitle(report, words), { style: 'strong' }),
    paragraph(words.span(report.asOf, report.within), { style: 'faint' }),
  ];
  if (report.items.length === 0) return [...heading, GAP, paragraph(words.nothingDue)];
  const total = words.total(report.items.length, report.organizations.length);
  return [...heading, items(report, words), ...nextSteps(report, words), GAP, paragraph(total, { style: 'strong' })];
}

/** One section an urgency; the columns are those of the whole table, so that all sections line up. */
function items(report: ExpiryReport, words: ExpiryWords): Table {
  const byUrgency = groupBy(report.items, ({ urgency }) => urgency);
  const sections = [...byUrgency].map(([urgency, own]) => sectionOf(urgency, own, words));
  return {
    block: 'table',
    indent: 2,
    columns: columnsOf(words),
    headings: 'each-section',
    headingStyle: 'faint',
    sections,
  };
}

function sectionOf(urgency: Urgency, items: readonly ReportItem[], words: ExpiryWords): Section {
  const text = `${words.urgency[urgency]} · ${words.people(items.length)}`;
  return {
    title: { text, style: STYLES[urgency] ?? 'note' },
    isApart: true,
    rows: items.map((item) => {
      return [item.name, item.organizationName, item.category, item.end, words.daysLeft(item.daysLeft)];
    }),
  };
}

function columnsOf({ columns }: ExpiryWords): Column[] {
  return [
    { heading: columns.name, fit: 'wrap' },
    { heading: columns.organization, fit: 'wrap' },
    { heading: columns.category, fit: 'wrap' },
    { heading: columns.end },
    { heading: columns.daysLeft, align: 'right' },
  ];
}

/** Organisations with the same thing to do share one paragraph. */
function nextSteps(report: ExpiryReport, words: ExpiryWords): Block[] {
  const paragraphs = groupBy(report.organizations, (organization) => stepsOf(organization, words).join('\n'));
  const blocks = [...paragraphs.values()].flatMap((organizations) => {
    const names = organizations.map((organization) => organization.name).join(words.next.listSeparator);
    const steps = organizations[0] === undefined ? [] : stepsOf(organizations[0], words);
    return [paragraph(names, { indent: 2, style: 'strong' }), ...steps.map((step) => paragraph(step, { indent: 4 }))];
  });
  return [GAP, paragraph(words.next.title, { style: 'strong' }), ...blocks];
}

function stepsOf(organization: OrganizationItems, words: ExpiryWords): string[] {
  return [...new Set(organization.items.flatMap((item) => nextStepLines(item.next, words, 'parts')))];
}
