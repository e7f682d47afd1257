import { type Block, type Column, GAP, paragraph, type Section, type Table } from '../text/blocks.ts';
import { expectedNumber, headline, registrationText, sectionsOf, workLines } from './sections.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

/** More organisations than one can read on a terminal. */
const MOST_ORGANIZATIONS = 200;

export function statsTable(stats: Stats, words: StatsWords): Block[] {
  return [
    paragraph(words.title, { style: 'strong' }),
    ...headline(stats, words).map((text) => paragraph(text)),
    GAP,
    ...workLines(stats, words).map((text) => paragraph(text)),
    ...months(stats, words),
    GAP,
    levels(stats, words),
    GAP,
    distributions(stats, words),
    GAP,
    organizations(stats, words),
  ];
}

/** Nothing where nothing was raised or resolved: twelve rows of noughts say less. */
function months({ work }: Stats, words: StatsWords): Block[] {
  const { opened, resolved, months } = work.matters;
  if (opened + resolved === 0) return [];
  const { heads, columns } = words;
  const rows = months.map((month) => [month.month, month.opened, month.resolved]);
  const shape = [wrapping(heads.month), numberColumn(columns.opened), numberColumn(columns.resolved)];
  return [GAP, table(shape, [{ rows }])];
}

function levels(stats: Stats, words: StatsWords): Table {
  const { columns } = words;
  const rows = stats.levels.map(({ level, organizations, withMembers, serving, nominated, lapsed }) => {
    return [level === '' ? words.unknown : level, organizations, withMembers, serving, nominated, lapsed];
  });
  const numbers = [columns.organizations, columns.withMembers, columns.serving, columns.nominated, columns.lapsed].map(
    numberColumn,
  );
  return table([wrapping(words.heads.level), ...numbers], [{ rows }]);
}

/** All distributions in the columns of one table, so that they line up. */
function distributions(stats: Stats, words: StatsWords): Table {
  const filled = sectionsOf(stats, words).filter(({ lines }) => lines.length > 0);
  const sections = filled.map(({ title, lines }, at): Section => {
    const rows = lines.map(({ label, count, percent }) => [label, count, percent]);
    return { title: { text: title, style: 'strong' }, isApart: at > 0, rows };
  });
  const { heads, columns } = words;
  const shape = [wrapping(heads.value), numberColumn(columns.count), numberColumn(columns.share)];
  return { ...table(shape, sections), indent: 2 };
}

function organizations(stats: Stats, words: StatsWords): Block {
  const number = stats.organizations.length;
  if (number > MOST_ORGANIZATIONS) return paragraph(words.manyOrganizations(number));
  const { columns, heads } = words;
  const rows = stats.organizations.map((organization) => {
    const { name, level, serving, nominated, lapsed } = organization;
    const registration = registrationText(organization, words);
    return [name, level, expectedNumber(organization, words), serving, nominated, lapsed, registration];
  });
  const texts = [heads.organization, heads.level, columns.expected].map(wrapping);
  const numbers = [columns.serving, columns.nominated, columns.lapsed].map(numberColumn);
  return table([...texts, ...numbers, wrapping(columns.registration)], [{ rows }]);
}

function table(columns: readonly Column[], sections: readonly Section[]): Table {
  return { block: 'table', columns, headings: 'once', headingStyle: 'faint', sections };
}

function wrapping(heading: string): Column {
  return { heading, fit: 'wrap' };
}

function numberColumn(heading: string): Column {
  return { heading, align: 'right' };
}
