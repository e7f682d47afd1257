import { type TextColumn, textTable, wrapTo } from '../text/text-table.ts';
import { expectedNumber, headline, sectionsOf } from './sections.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

export interface StatsTableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** More organisations than one can read on a terminal. */
const MOST_ORGANIZATIONS = 200;

export function statsTable(stats: Stats, words: StatsWords, options: StatsTableOptions): string {
  const lines = [
    options.strong(words.title),
    ...headline(stats, words).flatMap((line) => wrapTo(line, options.width)),
    ...levels(stats, words, options),
    ...distributions(stats, words, options),
    ...organizations(stats, words, options),
  ];
  return `${lines.join('\n')}\n`;
}

function levels(stats: Stats, words: StatsWords, options: StatsTableOptions): string[] {
  const { columns } = words;
  const rows = stats.levels.map((level) => [
    level.level === '' ? words.unknown : level.level,
    ...[level.organizations, level.serving, level.nominated, level.lapsed].map(String),
  ]);
  const numbers = [columns.organizations, columns.serving, columns.nominated, columns.lapsed].map(numberColumn);
  return ['', ...table([{ heading: words.heads.level, canShrink: true }, ...numbers], rows, options)];
}

/** All distributions in the columns of one table, so that they line up. */
function distributions(stats: Stats, words: StatsWords, options: StatsTableOptions): string[] {
  const sections = sectionsOf(stats, words).filter((section) => section.lines.length > 0);
  const columns = [
    { heading: words.heads.value, canShrink: true },
    numberColumn(words.columns.count),
    numberColumn(words.columns.share),
  ];
  const rows = sections.flatMap(({ lines }) =>
    lines.map(({ label, count, percent }) => [label, String(count), percent]),
  );
  const [heading = '', ...lines] = textTable(columns, rows, { width: options.width, indent: 2 });
  let printed = 0;
  const blocks = sections.flatMap(({ title, lines: own }) => {
    const block = ['', options.strong(title), ...lines.slice(printed, printed + own.length)];
    printed += own.length;
    return block;
  });
  return ['', options.faint(heading), ...blocks.slice(1)];
}

function organizations(stats: Stats, words: StatsWords, options: StatsTableOptions): string[] {
  const number = stats.organizations.length;
  if (number > MOST_ORGANIZATIONS) return ['', ...wrapTo(words.manyOrganizations(number), options.width)];
  const { columns, heads } = words;
  const rows = stats.organizations.map((organization) => [
    organization.name,
    organization.level,
    expectedNumber(organization, words),
    ...[organization.serving, organization.nominated, organization.lapsed].map(String),
  ]);
  const shape: TextColumn[] = [
    { heading: heads.organization, canShrink: true },
    { heading: heads.level, canShrink: true },
    { heading: columns.expected, canShrink: true },
    ...[columns.serving, columns.nominated, columns.lapsed].map(numberColumn),
  ];
  return ['', ...table(shape, rows, options)];
}

function numberColumn(heading: string): TextColumn {
  return { heading, align: 'right' };
}

function table(columns: readonly TextColumn[], rows: readonly (readonly string[])[], options: StatsTableOptions) {
  return textTable(columns, rows, { width: options.width, paintHeading: options.faint });
}
