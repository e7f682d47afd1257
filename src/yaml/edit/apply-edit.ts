/** What each kind of edit does to the data. */

import type { Path } from '../../findings/finding.ts';
import { EditError } from '../edit-error.ts';
import { type Data, DEEPEST, dataOf, type Group, isGroup, isList, isScalar, keyForm, type List } from '../emit/data.ts';
import { isWritableKey } from '../emit/scalar.ts';
import { assign } from './difference.ts';
import { addField, childOf, type Draft, insertItems, orderAt, removeKeys, replaceValue } from './draft.ts';
import type { AppendEdit, Edit, InsertEdit, RemoveEdit, SetEdit } from './edits.ts';

/** @throws EditError where the path does not fit the data or the value cannot be written */
export function applyEdit(draft: Draft, edit: Edit): void {
  if (edit.path.length > DEEPEST) throw new EditError('unwritable', edit.path);
  if (edit.edit === 'set') set(draft, edit);
  else if (edit.edit === 'append') append(draft, edit);
  else if (edit.edit === 'insert') insert(draft, edit);
  else remove(draft, edit);
}

function set(draft: Draft, edit: SetEdit): void {
  const { path, order } = edit;
  const value = dataOf(edit.value, path, orderAt(draft, path));
  const reached = reach(draft, path);
  const current = reached.at(-1) ?? null;
  if (path.length === 0 && !isGroup(value)) throw new EditError('not-a-group', path);
  if (reached.length > path.length) assign(draft, path, current, value);
  else if (isGroup(current)) addNested(draft, path, reached.length - 1, value, order);
  else if (current === null)
    replaceValue(draft, path.slice(0, reached.length - 1), nested(path, reached.length - 1, value));
  else if (edit.shortFor !== undefined && reached.length === path.length && !isList(current)) {
    writeOut(draft, edit.shortFor, path, current, value, order);
  } else throw new EditError('not-a-group', path.slice(0, reached.length - 1));
}

/** The values along a path, beginning with the record, as far as they exist. */
function reach(draft: Draft, path: Path): Data[] {
  const values: Data[] = [draft.root];
  for (const [depth, key] of path.entries()) {
    const holder = values[depth] ?? null;
    const value = childOf(holder, key);
    if (value === undefined && isList(holder)) {
      throw new EditError(typeof key === 'number' ? 'no-such-item' : 'not-a-group', path.slice(0, depth + 1));
    }
    if (value === undefined) break;
    values.push(value);
  }
  return values;
}

function addNested(draft: Draft, path: Path, depth: number, value: Data, order?: readonly string[]): void {
  const key = keyAt(path, depth);
  const isLast = depth === path.length - 1;
  addField(draft, path.slice(0, depth), { key, value: nested(path, depth + 1, value) }, isLast ? order : undefined);
}

/** The value within new groups for the keys of the path from `depth` on. */
function nested(path: Path, depth: number, value: Data): Data {
  let inner = value;
  for (let index = path.length - 1; index >= depth; index -= 1) {
    const key = keyAt(path, index);
    inner = new Map([[keyForm(key), { key, value: inner }]]);
  }
  return inner;
}

/** A key for a group that is not there yet: there is no item of a list that does not exist. */
function keyAt(path: Path, depth: number): string {
  const key = path[depth];
  if (typeof key === 'string' && isWritableKey(key)) return key;
  throw new EditError(typeof key === 'string' ? 'unwritable' : 'no-such-item', path.slice(0, depth + 1));
}

/** A plain value becomes the group for which it is short, with one field more. */
function writeOut(draft: Draft, shortFor: string, path: Path, old: Data, value: Data, order?: readonly string[]): void {
  const key = keyAt(path, path.length - 1);
  const holder = path.slice(0, -1);
  const isOwnKey = keyForm(key) === keyForm(shortFor);
  if (isOwnKey && isScalar(value) && value !== null) assign(draft, holder, old, value);
  else {
    const group: Group = new Map([[keyForm(shortFor), { key: shortFor, value: isOwnKey ? value : old }]]);
    replaceValue(draft, holder, group, shortFor);
    if (!isOwnKey) addField(draft, holder, { key, value }, order);
  }
}

function append(draft: Draft, { path, value }: AppendEdit): void {
  const item = dataOf(value, path, orderAt(draft, path));
  const reached = reach(draft, path);
  const list = reached.at(-1) ?? null;
  const isThere = reached.length > path.length;
  if (isThere && isList(list)) insertItems(draft, path, list.length, [item]);
  else if (isThere && list === null) replaceValue(draft, path, [item]);
  else if (!isThere && isGroup(list)) addNested(draft, path, reached.length - 1, [item]);
  else if (!isThere && list === null) {
    replaceValue(draft, path.slice(0, reached.length - 1), nested(path, reached.length - 1, [item]));
  } else throw new EditError(isThere ? 'not-a-list' : 'not-a-group', path.slice(0, reached.length - 1));
}

function insert(draft: Draft, { path, value }: InsertEdit): void {
  const listPath = path.slice(0, -1);
  const index = path.at(-1);
  const item = dataOf(value, path, orderAt(draft, path));
  const reached = reach(draft, listPath);
  const list = reached.at(-1) ?? null;
  if (reached.length <= listPath.length || !isList(list)) throw new EditError('not-a-list', listPath);
  if (typeof index !== 'number' || !isPosition(index, list)) throw new EditError('no-such-item', path);
  insertItems(draft, listPath, index, [item]);
}

function isPosition(index: number, list: List): boolean {
  return Number.isInteger(index) && index >= 0 && index <= list.length;
}

function remove(draft: Draft, { path, isWithEmpty = false }: RemoveEdit): void {
  const reached = reach(draft, path);
  const last = reached.at(-1) ?? null;
  if (path.length === 0) throw new EditError('not-a-group', path);
  if (reached.length <= path.length) {
    if (isGroup(last) || last === null) return;
    throw new EditError('not-a-group', path.slice(0, reached.length - 1));
  }
  let depth = path.length - 1;
  while (isWithEmpty && depth > 0 && sizeOf(reached[depth]) === 1) depth -= 1;
  removeKeys(draft, path.slice(0, depth), [path[depth] ?? '']);
}

function sizeOf(holder: Data | undefined): number {
  if (isList(holder)) return holder.length;
  return isGroup(holder) ? holder.size : 0;
}
