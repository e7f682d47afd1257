import type { Cell, CellStyle, Row, Sheet, Workbook } from '../writers/workbook.ts';
import { expectedNumber, headline, type StatsSection, sectionsOf } from './sections.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';

/** Two sheets for printing: structure, and headcount by organisation. */
export function statsWorkbook(stats: Stats, words: StatsWords): Workbook {
  return { title: words.title, sheets: [structureSheet(stats, words), organizationSheet(stats, words)] };
}

const STRUCTURE_WIDTHS = [50, 20, 20];

function structureSheet(stats: Stats, words: StatsWords): Sheet {
  return {
    name: words.title,
    widths: STRUCTURE_WIDTHS,
    rows: [
      wide(words.title, 'title', STRUCTURE_WIDTHS),
      wide(headline(stats, words).join(' · '), 'subtitle', STRUCTURE_WIDTHS),
      ...sectionsOf(stats, words).flatMap((section) => sectionRows(section, words)),
    ],
    orientation: 'portrait',
    pagesHigh: 1,
    footer: '&P / &N',
  };
}

function sectionRows({ title, lines }: StatsSection, { columns }: StatsWords): Row[] {
  return [
    cells([title, columns.count, columns.share], 'header'),
    ...lines.map(({ label, count, percent }) => cells([label, count, percent], 'center')),
  ];
}

const ORGANIZATION_WIDTHS = [40, 12, 20, 12, 12, 12];
const ORGANIZATION_HEADER = 2;

function organizationSheet(stats: Stats, words: StatsWords): Sheet {
  const { heads, columns } = words;
  const headings = [
    heads.organization,
    heads.level,
    columns.expected,
    columns.serving,
    columns.nominated,
    columns.lapsed,
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
      ],
      'center',
    ),
  );
  const { serving, nominated, lapsed } = stats.seats;
  return {
    name: heads.organization,
    widths: ORGANIZATION_WIDTHS,
    rows: [
      wide(`${words.title} · ${words.asOf(stats.asOf)}`, 'title', ORGANIZATION_WIDTHS),
      cells(headings, 'header'),
      ...rows,
      cells([words.total, '', '', serving, nominated, lapsed], 'header'),
    ],
    orientation: 'landscape',
    repeatedRows: [ORGANIZATION_HEADER, ORGANIZATION_HEADER],
    frozenRows: ORGANIZATION_HEADER,
    footer: '&P / &N',
  };
}

function wide(value: string, style: CellStyle, widths: readonly number[]): Row {
  return { cells: [{ column: 1, value, style, columns: widths.length }] };
}

function cells(values: readonly (string | number)[], style: CellStyle): Row {
  return { cells: values.map((value, index): Cell => ({ column: index + 1, value, style })) };
}
