import type { Column, Look, Section, Table } from '../blocks.ts';
import { columnWidths, GAP, type Widths } from './column-widths.ts';
import { indented, inLine, painted } from './inline.ts';
import { flowing } from './paragraph.ts';

/** Before a cell that stands below the others of its row. */
const BELOW = 6;

interface Shape {
  readonly columns: readonly Column[];
  readonly widths: Widths;
  readonly indent: number;
  readonly look: Look;
}

export function tableLines(table: Table, look: Look): string[] {
  const { columns, sections, headings, headingStyle, indent = 0 } = table;
  const room = table.isForProgramsToo === true && !look.isTerminal ? Number.POSITIVE_INFINITY : look.width - indent;
  const heading = columns.map((column) => inLine(column.heading));
  const cells = sections.map(({ rows }) => rows.map((row) => row.map((cell) => inLine(String(cell)))));
  const widths = columnWidths(columns, headings === 'none' ? cells.flat() : [heading, ...cells.flat()], room, look);
  const shape = { columns, widths, indent, look };
  const head = rowLines(heading, shape).map((line) =>
    headingStyle === undefined ? line : look.paint(headingStyle, line),
  );
  return [
    ...(headings === 'once' ? head : []),
    ...sections.flatMap((section, at) => [
      ...titleLines(section, look),
      ...(headings === 'each-section' ? head : []),
      ...(cells[at] ?? []).flatMap((row) => rowLines(row, shape)),
    ]),
  ];
}

function titleLines({ title, isApart }: Section, look: Look): string[] {
  return [...(isApart === true ? [''] : []), ...(title === undefined ? [] : [painted(title, look)])];
}

/** As many lines as the cell with the most of them takes. */
function rowLines(row: readonly string[], { columns, widths, indent, look }: Shape): string[] {
  const beside = widths.isLastBelow ? row.slice(0, -1) : row;
  const cells = beside.map((cell, at) => flowing(cell, widths.columns[at] ?? 0, widths.columns[at] ?? 0, look.widthOf));
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell, at) => padded(cell[line] ?? '', widths.columns[at] ?? 0, columns[at]?.align, look));
    return indented(indent, parts.join(' '.repeat(GAP))).trimEnd();
  });
  if (!widths.isLastBelow) return lines;
  const room = look.width - BELOW;
  return [...lines, ...flowing(row.at(-1) ?? '', room, room, look.widthOf).map((line) => indented(BELOW, line))];
}

function padded(text: string, width: number, align: Column['align'], { widthOf }: Look): string {
  const padding = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? padding + text : text + padding;
}
