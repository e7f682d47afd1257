import type { Path } from '../../findings/finding.ts';
import { type Data, type Group, isGroup, isList, isSame, type List } from '../emit/data.ts';
import { addField, type Draft, insertItems, removeKeys, replaceValue } from './draft.ts';

/** Gives what is at `path` a new value by changing only what differs. */
export function assign(draft: Draft, path: Path, old: Data, value: Data): void {
  if (isSame(old, value)) return;
  if (isGroup(old) && isGroup(value) && (path.length === 0 || hasCommonKey(old, value))) {
    assignGroup(draft, path, old, value);
  } else if (isList(old) && isList(value) && old.length > 0 && value.length > 0) {
    assignList(draft, path, old, value);
  } else replaceValue(draft, path, value);
}

function hasCommonKey(one: Group, other: Group): boolean {
  return [...one.keys()].some((key) => other.has(key));
}

function assignGroup(draft: Draft, path: Path, old: Group, value: Group): void {
  for (const [form, field] of value) {
    const present = old.get(form);
    if (present === undefined) addField(draft, path, field, undefined);
    else assign(draft, [...path, form], present.value, field.value);
  }
  const gone = [...old.keys()].filter((form) => !value.has(form));
  if (gone.length > 0) removeKeys(draft, path, gone);
}

/** Items that are the same at both ends stay; between them, items give way in pairs, and the rest is added or removed. */
function assignList(draft: Draft, path: Path, old: List, value: List): void {
  const shorter = Math.min(old.length, value.length);
  let start = 0;
  while (start < shorter && isSame(old[start] ?? null, value[start] ?? null)) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(old.at(-1 - end) ?? null, value.at(-1 - end) ?? null)) end += 1;
  const pairs = shorter - start - end;
  for (let index = start; index < start + pairs; index += 1) {
    assign(draft, [...path, index], old[index] ?? null, value[index] ?? null);
  }
  const rest = start + pairs;
  if (value.length > old.length) insertItems(draft, path, rest, value.slice(rest, value.length - end));
  if (value.length < old.length) removeKeys(draft, path, positions(rest, old.length - end));
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
