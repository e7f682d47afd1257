/** The data as they will be, and the changes that lead there. */

import type { Path } from '../../findings/finding.ts';
import { EditError } from '../edit-error.ts';
import { type Data, type Field, type Group, insertAt, isGroup, isList, keyForm, type List } from '../emit/data.ts';
import { type KeyOrder, orderWithin } from '../emit/key-order.ts';
import { addFields } from './arrange.ts';
import type { Change } from './change.ts';

export interface Draft {
  readonly root: Group;
  /** Order of keys for the whole record. */
  readonly order: KeyOrder | undefined;
  /** Since the text was read, in order. */
  readonly changes: Change[];
  /** Groups and lists that edits have brought: what happens within them is no change of the text, but part of theirs. */
  readonly fresh: WeakSet<Group | List>;
}

export function openDraft(root: Group, order: KeyOrder | undefined): Draft {
  return { root, order, changes: [], fresh: new WeakSet() };
}

export function orderAt(draft: Draft, path: Path): KeyOrder | undefined {
  return path.reduce<KeyOrder | undefined>(orderWithin, draft.order);
}

/** The value of a field or item, `undefined` where there is none. */
export function childOf(holder: Data, key: string | number): Data | undefined {
  if (isList(holder)) return typeof key === 'number' ? holder[key] : undefined;
  return isGroup(holder) ? holder.get(keyForm(key))?.value : undefined;
}

/** The group or list at a path that exists. */
function holderAt(draft: Draft, path: Path): Group | List {
  let holder: Data | undefined = draft.root;
  for (const key of path) holder = holder === undefined ? undefined : childOf(holder, key);
  if (isGroup(holder) || isList(holder)) return holder;
  throw new EditError('not-a-group', path);
}

export function replaceValue(draft: Draft, path: Path, value: Data, keeps?: string): void {
  const holder = holderAt(draft, path.slice(0, -1));
  const key = path.at(-1) ?? 0;
  if (isList(holder)) holder[Number(key)] = value;
  else {
    const field = holder.get(keyForm(key));
    if (field !== undefined) field.value = value;
  }
  bring(draft, value);
  if (!draft.fresh.has(holder)) draft.changes.push({ change: 'replace', path, value, ...(keeps && { keeps }) });
}

export function addField(draft: Draft, path: Path, field: Field, order: readonly string[] | undefined): void {
  const group = holderAt(draft, path) as Group;
  bring(draft, field.value);
  const addition = { field, order: order ?? orderAt(draft, path)?.keys };
  // Within new groups the order of keys is that in which they will be written.
  if (draft.fresh.has(group)) addFields(group, [addition]);
  else {
    group.set(keyForm(field.key), field);
    const last = draft.changes.at(-1);
    if (last?.change === 'add' && isSamePath(last.path, path)) last.fields.push(addition);
    else draft.changes.push({ change: 'add', path, fields: [addition] });
  }
}

export function insertItems(draft: Draft, path: Path, index: number, items: readonly Data[]): void {
  const list = holderAt(draft, path) as List;
  insertAt(list, index, items);
  for (const item of items) bring(draft, item);
  if (draft.fresh.has(list)) return;
  const last = draft.changes.at(-1);
  const isNext = last?.change === 'insert' && last.index + last.items.length === index && isSamePath(last.path, path);
  if (isNext) insertAt(last.items, last.items.length, items);
  else draft.changes.push({ change: 'insert', path, index, items: [...items] });
}

/** @param keys of fields or items that are there, positions in rising order */
export function removeKeys(draft: Draft, path: Path, keys: readonly (string | number)[]): void {
  const holder = holderAt(draft, path);
  if (isList(holder)) for (const index of keys.toReversed()) holder.splice(Number(index), 1);
  else for (const key of keys) holder.delete(keyForm(key));
  if (draft.fresh.has(holder)) return;
  const last = draft.changes.at(-1);
  const forms = isList(holder) ? [...keys] : keys.map(keyForm);
  if (last?.change === 'remove' && isSamePath(last.path, path)) {
    last.keys.push(...(isList(holder) ? originalPositions(last.keys, forms) : forms));
  } else draft.changes.push({ change: 'remove', path, keys: forms });
}

/** Positions in a list as they were before the earlier removals. */
function originalPositions(removed: readonly (string | number)[], positions: readonly (string | number)[]): number[] {
  const gone = removed.map(Number).sort((one, other) => one - other);
  return positions.map((position) =>
    gone.reduce((original, at) => (at <= original ? original + 1 : original), Number(position)),
  );
}

function bring(draft: Draft, value: Data): void {
  if (!isGroup(value) && !isList(value)) return;
  draft.fresh.add(value);
  for (const item of isList(value) ? value : [...value.values()].map((field) => field.value)) bring(draft, item);
}

function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((key, index) => keyForm(key) === keyForm(other[index] ?? ''));
}
