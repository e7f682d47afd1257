import { isMap, isScalar, type Node } from 'yaml';
import type { Path, Range } from '../findings/finding.ts';
import { type Field, fieldOf } from './node-at.ts';
import { rangeBetween, type Source } from './positions.ts';

/**
 * Where a field stands. A text, number or other plain value: the value itself. A list or a group of fields: its key.
 * Something missing: the nearest enclosing thing that exists; for a record as a whole, its `id`.
 */
export function locate(source: Source, path: Path, isAboutKey = false): Range {
  let node: Node | null = source.document.contents;
  let place = placeOfRecord(node);
  for (const [depth, key] of path.entries()) {
    const field = fieldOf(node, key);
    if (field === undefined) break;
    place = placeOf(field, isAboutKey && depth === path.length - 1);
    node = field.value;
  }
  const range = place?.range;
  return range ? rangeBetween(source, range[0], range[1]) : rangeBetween(source, 0, 1);
}

function placeOf({ key, value }: Field, isAboutKey: boolean): Node | null {
  if (key !== undefined && (isAboutKey || !isWritten(value))) return key;
  if (isMap(value) && key === undefined) return (value.items[0]?.key as Node | undefined) ?? value;
  return value;
}

/** Whether it is a plain value that takes room in the text. */
function isWritten(value: Node | null): boolean {
  return isScalar(value) && value.range != null && value.range[0] < value.range[1];
}

function placeOfRecord(contents: Node | null): Node | null {
  const id = fieldOf(contents, 'id');
  if (id) return placeOf(id, false);
  return isMap(contents) ? ((contents.items[0]?.key as Node | undefined) ?? contents) : contents;
}
