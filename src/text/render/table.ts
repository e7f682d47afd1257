import type { Column, Look, Section, Table } from '../blocks.ts';
import { BELOW, GAP, type Layout, layoutOf } from './column-widths.ts';
import { indented, inLine, painted } from './inline.ts';
import { flowing } from './paragraph.ts';

interface Shape extends Layout {
  readonly columns: readonly Column[];
  readonly indent: number;
  readonly look: Look;
}

export function tableLines(table: Table, look: Look): string[] {
  const { columns, sections, headings, headingStyle, indent = 0 } = table;
  const room = table.isForProgramsToo === true && !look.isTerminal ? Number.POSITIVE_INFINITY : look.width - indent;
  const heading = columns.map((column) => inLine(column.heading));
  const cells = sections.map(({ rows }) => rows.map((row) => row.map((cell) => inLine(String(cell)))));
  const layout = layoutOf(columns, headings === 'none' ? cells.flat() : [heading, ...cells.flat()], room, look);
  const shape = { columns, indent, look, ...layout };
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

/** The columns that stand beside each other, and below them those that have no room there. */
function rowLines(row: readonly string[], shape: Shape): string[] {
  return shape.lines.flatMap((columns, at) => besideLines(row, columns, at === 0 ? 0 : BELOW, shape));
}

/** As many lines as the cell with the most of them takes. */
function besideLines(row: readonly string[], beside: readonly number[], below: number, shape: Shape): string[] {
  const { columns, widths, indent, look } = shape;
  const cells = beside.map((at) => flowing(row[at] ?? '', widths[at] ?? 0, widths[at] ?? 0, look.widthOf));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = beside.map((at, index) =>
      padded(cells[index]?.[line] ?? '', widths[at] ?? 0, columns[at]?.align, look),
    );
    return indented(below === 0 ? indent : below, parts.join(' '.repeat(GAP))).trimEnd();
  });
}

function padded(text: string, width: number, align: Column['align'], { widthOf }: Look): string {
  const padding = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? padding + text : text + padding;
}
