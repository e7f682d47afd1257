/** What edits mean, on plain data, told as simply as possible. */
import type { AppendEdit, Edit, InsertEdit, RemoveEdit, SetEdit } from '../../src/yaml/edit.ts';
import type { Tree } from './values.ts';

type Holder = Record<string, Tree> | Tree[];

export function edited(value: Tree, edits: readonly Edit[]): Tree {
  const whole = { root: structuredClone(value) };
  for (const edit of edits) change(whole, { ...edit, path: ['root', ...edit.path] } as Edit);
  return whole.root;
}

function change(whole: Record<string, Tree>, edit: Edit): void {
  if (edit.edit === 'remove') remove(whole, edit);
  else if (edit.edit === 'set') set(whole, edit);
  else addItem(whole, edit);
}

function addItem(whole: Record<string, Tree>, edit: AppendEdit | InsertEdit): void {
  const path = edit.edit === 'append' ? edit.path : edit.path.slice(0, -1);
  const list = at(whole, path);
  if (!Array.isArray(list)) set(whole, { edit: 'set', path, value: [edit.value] });
  else
    list.splice(
      edit.edit === 'append' ? list.length : Number(edit.path.at(-1)),
      0,
      structuredClone(edit.value) as Tree,
    );
}

function set(whole: Record<string, Tree>, edit: SetEdit): void {
  const { value, shortFor } = edit;
  const path = staysShort(whole, edit) ? edit.path.slice(0, -1) : edit.path;
  let holder: Holder = whole;
  for (const key of path.slice(0, -1)) {
    const name = nameIn(holder, key);
    let next: Tree = Reflect.get(holder, name) ?? {};
    if (typeof next !== 'object' && shortFor !== undefined) next = { [shortFor]: next };
    Reflect.set(holder, name, next);
    holder = next as Holder;
  }
  Reflect.set(holder, nameIn(holder, path.at(-1) ?? ''), structuredClone(value));
}

/** A plain value stays plain when it gives way to one that it would be short for. */
function staysShort(whole: Tree, { path, value, shortFor }: SetEdit): boolean {
  const isPlain = typeof value !== 'object' && typeof at(whole, path.slice(0, -1)) !== 'object';
  return isPlain && shortFor === path.at(-1) && at(whole, path.slice(0, -1)) !== undefined;
}

function remove(whole: Record<string, Tree>, { path, isWithEmpty }: RemoveEdit): void {
  const holder = at(whole, path.slice(0, -1));
  if (typeof holder !== 'object' || holder === null) return;
  const name = nameIn(holder, path.at(-1) ?? '');
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete holder[name];
  const isEmpty = Object.keys(holder).length === 0;
  if (isWithEmpty && isEmpty && path.length > 2)
    remove(whole, { edit: 'remove', path: path.slice(0, -1), isWithEmpty });
}

export function at(value: Tree, path: readonly (string | number)[]): Tree | undefined {
  let current: Tree | undefined = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, nameIn(current, key));
  }
  return current;
}

/** The key as it is in the data, in whatever Unicode form. */
function nameIn(holder: Holder, key: string | number): string {
  const form = String(key).normalize('NFC');
  return Object.keys(holder).find((name) => name.normalize('NFC') === form) ?? String(key);
}
