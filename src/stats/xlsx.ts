import type { Cell, CellStyle, Row, Sheet, Workbook } from '../writers/workbook.ts';
import { expectedNumber, headline, registrationText, type StatsSection, sectionsOf, workLines } from './sections.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

/**
 * Three sheets for printing: structure, headcount by organisation, and what was done.
 *
 * @param whose whom the statistics are of, as it stands in their title
 */
export function statsWorkbook(stats: Stats, words: StatsWords, whose: string): Workbook {
  const title = `${whose} · ${words.title}`;
  const onPaper = { ...stats, asOf: words.paper.dayInWords(stats.asOf) };
  const sheets = [structureSheet, organizationSheet, workSheet].map((sheet) => sheet(onPaper, words, title));
  return { title, sheets };
}

const STRUCTURE_WIDTHS = [50, 20, 20];

function structureSheet(stats: Stats, words: StatsWords, title: string): Sheet {
  return {
    name: words.title,
    widths: STRUCTURE_WIDTHS,
    rows: [
      wide(title, 'title', STRUCTURE_WIDTHS),
      wide(headline(stats, words).join(' · '), 'subtitle', STRUCTURE_WIDTHS),
      ...sectionsOf(stats, words).flatMap((section) => sectionRows(section, words)),
    ],
    orientation: 'portrait',
    pagesHigh: 1,
    footer: words.paper.footer,
  };
}

function sectionRows({ title, lines }: StatsSection, { columns }: StatsWords): Row[] {
  return [
    cells([title, columns.count, columns.share], 'header'),
    ...lines.map(({ label, count, percent }) => cells([label, count, percent], 'center')),
  ];
}

const WORK_WIDTHS = [30, 20, 20, 20];

/** What was done and whom it reaches; problems by month; levels, of which the yearly statistics ask. */
function workSheet(stats: Stats, words: StatsWords, title: string): Sheet {
  const { heads, columns } = words;
  const { opened, resolved, months } = stats.work.matters;
  return {
    name: heads.work,
    widths: WORK_WIDTHS,
    rows: [
      wide(title, 'title', WORK_WIDTHS),
      wide(words.asOf(stats.asOf), 'subtitle', WORK_WIDTHS),
      ...workLines(stats, words).map((text) => wide(text, 'text', WORK_WIDTHS)),
      cells([heads.level, columns.organizations, columns.withMembers, columns.serving], 'header'),
      ...stats.levels.map(({ level, organizations, withMembers, serving }) =>
        cells([level === '' ? words.unknown : level, organizations, withMembers, serving], 'center'),
      ),
      cells([heads.month, columns.opened, columns.resolved, ''], 'header'),
      ...months.map((month) => cells([month.month, month.opened, month.resolved, ''], 'center')),
      cells([words.total, opened, resolved, ''], 'header'),
    ],
    orientation: 'portrait',
    pagesHigh: 1,
    footer: words.paper.footer,
  };
}

const ORGANIZATION_WIDTHS = [40, 12, 20, 12, 12, 12, 16];
/** Title, subtitle, table header. */
const ORGANIZATION_HEADER = 3;

function organizationSheet(stats: Stats, words: StatsWords, title: string): Sheet {
  const { heads, columns } = words;
  const headings = [
    heads.organization,
    heads.level,
    columns.expected,
    columns.serving,
    columns.nominated,
    columns.lapsed,
    columns.registration,
  ];
  const rows = stats.organizations.map((organization) =>
    cells(
      [
        organization.name,
        organization.level,
        expectedNumber(organization, words),
        organization.serving,
        organization.nominated,
        organization.lapsed,
        registrationText(organization, words),
      ],
      'center',
    ),
  );
  const { serving, nominated, lapsed } = stats.seats;
  return {
    name: heads.organization,
    widths: ORGANIZATION_WIDTHS,
    rows: [
      wide(title, 'title', ORGANIZATION_WIDTHS),
      wide(words.asOf(stats.asOf), 'subtitle', ORGANIZATION_WIDTHS),
      cells(headings, 'header'),
      ...rows,
      cells([words.total, '', '', serving, nominated, lapsed, ''], 'header'),
    ],
    orientation: 'landscape',
    repeatedRows: [1, ORGANIZATION_HEADER],
    frozenRows: ORGANIZATION_HEADER,
    footer: words.paper.footer,
  };
}

function wide(value: string, style: CellStyle, widths: readonly number[]): Row {
  return { cells: [{ column: 1, value, style, columns: widths.length }] };
}

function cells(values: readonly (string | number)[], style: CellStyle): Row {
  return { cells: values.map((value, index): Cell => ({ column: index + 1, value, style })) };
}
