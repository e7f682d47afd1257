import stringWidth from 'string-width';
import { type Data, type Field, isGroup, isList, isScalar, isWritten } from './data.ts';
import { keyText, scalarText } from './scalar.ts';
import { isGrowing, LINE_WIDTH, type Style } from './style.ts';

/** A value in flow form: on one line, within brackets where it is a group or list. */
export function flowText(data: Data, name?: string): string {
  if (isList(data)) return `[${data.map((item) => flowText(item, name)).join(', ')}]`;
  if (!isGroup(data)) return scalarText(data, true, name);
  return data.size === 0 ? '{}' : `{ ${[...data.values()].map(flowField).join(', ')} }`;
}

export function flowField(field: Field): string {
  return `${field.source ?? keyText(field.key)}: ${flowText(field.value, field.key)}`;
}

/** Whether a group or list is one that this style writes in flow form, if there is room. */
export function isForFlow(data: Data, name: string | undefined, style: Style): boolean {
  if (isList(data)) return style.hasFlowLists && data.every(isShort);
  if (!isGroup(data) || !style.hasFlowGroups || isGrowing(name)) return false;
  return [...data.values()].every(({ value }) => isShort(value) || (isList(value) && value.every(isShort)));
}

/** A plain value on one line. */
function isShort(data: Data): boolean {
  return isWritten(data) || (isScalar(data) && !String(data).includes('\n'));
}

/** Whether a line of so much text stays within the width of lines. */
export function isWithinLine(line: string): boolean {
  // Counting graphemes of a long text takes time, and no text of records is narrower than this.
  if (line.length > LINE_WIDTH) return false;
  const { most, isExact } = roughWidth(line);
  return most <= LINE_WIDTH || (!isExact && stringWidth(line) <= LINE_WIDTH);
}

/** Nothing takes more than two columns a UTF-16 unit; of letters and Han it is certain what they take. */
function roughWidth(line: string): { readonly most: number; readonly isExact: boolean } {
  let most = 0;
  let isExact = true;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    const isNarrow = code >= 0x20 && code < 0x7f;
    most += isNarrow ? 1 : 2;
    isExact &&= isNarrow || (code >= 0x4e00 && code <= 0x9fff);
  }
  return { most, isExact };
}
