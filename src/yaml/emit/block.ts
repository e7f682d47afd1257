import { type Data, type Field, type Group, isGroup, isList, type List } from './data.ts';
import { flowText, isForFlow, isWithinLine } from './flow.ts';
import { keyText, scalarText } from './scalar.ts';
import type { Style } from './style.ts';
import { type TextBlock, textBlockOfLines } from './text-block.ts';

/** A value as it is written behind a key or dash: on the same line, and on whole lines below. */
export interface Rendered {
  /** Empty where all stands below. */
  readonly inline: string;
  readonly below: readonly string[];
}

/** Where a value goes. */
export interface Slot {
  /** The line up to the value, whatever is in it: it takes room. */
  readonly head: string;
  /** Column of the key (behind a key), or of the value (behind a dash and where it has a line of its own). */
  readonly column: number;
  /** The key of the field, or of the list in which the value is an item. */
  readonly name: string | undefined;
}

/** A value behind a key: groups and lists that do not fit into the line stand below it. */
export function valueOfKey(data: Data, slot: Slot, style: Style): Rendered {
  const inline = onOneLine(data, slot, style) ?? asTextBlock(data, slot.column + style.step, style);
  if (inline !== undefined) return inline;
  const below = isList(data)
    ? listLines(data, slot.column + style.dash, slot.name, style)
    : groupLines(data as Group, slot.column + style.step, style);
  return { inline: '', below };
}

/** A value that begins where it stands: the first line of a group or list follows the dash. */
export function valueInPlace(data: Data, slot: Slot, style: Style): Rendered {
  const inline = onOneLine(data, slot, style) ?? asTextBlock(data, slot.column, style);
  if (inline !== undefined) return inline;
  const [first = '', ...below] = isList(data)
    ? listLines(data, slot.column, slot.name, style)
    : groupLines(data as Group, slot.column, style);
  return { inline: first.trimStart(), below };
}

function onOneLine(data: Data, slot: Slot, style: Style): Rendered | undefined {
  if (!isGroup(data) && !isList(data)) {
    return blockOf(data, style) === undefined ? onlyInline(scalarText(data, false, slot.name)) : undefined;
  }
  const isEmpty = isGroup(data) ? data.size === 0 : data.length === 0;
  if (!isEmpty && !isForFlow(data, slot.name, style)) return undefined;
  const inline = flowText(data, slot.name);
  return isEmpty || isWithinLine(slot.head + inline) ? onlyInline(inline) : undefined;
}

function onlyInline(inline: string): Rendered {
  return { inline, below: [] };
}

function asTextBlock(data: Data, column: number, style: Style): Rendered | undefined {
  const block = blockOf(data, style);
  return block && { inline: block.header, below: indented(block.lines, column) };
}

function blockOf(data: Data, style: Style): TextBlock | undefined {
  return style.hasTextBlocks ? textBlockOfLines(data) : undefined;
}

export function indented(lines: readonly string[], column: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
}

export function groupLines(group: Group, column: number, style: Style): string[] {
  return [...group.values()].flatMap((field) => fieldLines(field, column, style));
}

export function fieldLines(field: Field, column: number, style: Style): string[] {
  const key = `${' '.repeat(column)}${field.source ?? keyText(field.key)}:`;
  const { inline, below } = valueOfKey(field.value, { head: `${key} `, column, name: field.key }, style);
  return [inline === '' ? key : `${key} ${inline}`, ...below];
}

function listLines(list: List, column: number, name: string | undefined, style: Style): string[] {
  return list.flatMap((item) => itemLines(item, column, name, style));
}

export function itemLines(item: Data, column: number, name: string | undefined, style: Style): string[] {
  const head = `${' '.repeat(column)}-${' '.repeat(style.gap - 1)}`;
  const { inline, below } = valueInPlace(item, { head, column: column + style.gap, name }, style);
  return [head + inline, ...below];
}
