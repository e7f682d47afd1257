/**
 * What is written: groups of fields, lists and plain values. Unlike plain objects, groups keep the order of all their
 * keys (`2013` too), find them whatever their Unicode form, and know no `__proto__`.
 */

import type { Path } from '../../findings/finding.ts';
import { EditError } from '../edit-error.ts';
import type { KeyOrder } from './key-order.ts';
import { inOrder, orderWithin } from './key-order.ts';
import { isWritableKey } from './scalar.ts';
import type { Scalar, Written } from './scalar-data.ts';

export type { Scalar, Written } from './scalar-data.ts';

export interface Field {
  /** The key as it is wanted; groups find it by its NFC form. */
  readonly key: string;
  /** How the key is written, where it stands in a text already. */
  readonly source?: string;
  value: Data;
}

export type List = Data[];
/** Fields by their keys in NFC. */
export type Group = Map<string, Field>;
export type Data = Scalar | Written | List | Group;

/** Beyond that no record goes; what is deeper is taken for a structure that contains itself. */
export const DEEPEST = 100;

export function isList(data: Data | undefined): data is List {
  return Array.isArray(data);
}

export function isGroup(data: Data | undefined): data is Group {
  return data instanceof Map;
}

export function isWritten(data: Data | undefined): data is Written {
  return typeof data === 'object' && data !== null && !isList(data) && !isGroup(data);
}

export function isScalar(data: Data | undefined): data is Scalar {
  return data === null || (typeof data !== 'object' && data !== undefined);
}

/** The form by which keys are found: macOS and some editors write the same name in decomposed form. */
export function keyForm(key: string | number): string {
  return String(key).normalize('NFC');
}

/**
 * A value as plain data, its keys in the wanted order. Fields that are `undefined` are left out.
 * @throws EditError `unwritable` for what YAML has no word for.
 */
export function dataOf(value: unknown, path: Path, order?: KeyOrder): Data {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null) return null;
  if (path.length > DEEPEST || typeof value !== 'object') throw new EditError('unwritable', path);
  if (Array.isArray(value)) return Array.from(value, (item, index) => dataOf(item, [...path, index], order));
  return groupOf(value, path, order);
}

function groupOf(value: object, path: Path, order: KeyOrder | undefined): Group {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new EditError('unwritable', path);
  const group: Group = new Map();
  for (const key of inOrder(Object.keys(value), order)) {
    const item: unknown = Reflect.get(value, key);
    if (item === undefined) continue;
    const place = [...path, key];
    const form = keyForm(key);
    if (group.has(form) || !isWritableKey(key)) throw new EditError('unwritable', place);
    group.set(form, { key, value: dataOf(item, place, orderWithin(order, key)) });
  }
  return group;
}

/** Whether both say the same. The order of keys says nothing; texts are compared as they are, keys in NFC. */
export function isSame(one: Data, other: Data): boolean {
  if (isGroup(one)) return isGroup(other) && isSameGroup(one, other);
  if (isList(one)) {
    return (
      isList(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index] ?? null))
    );
  }
  return Object.is(one, other);
}

function isSameGroup(one: Group, other: Group): boolean {
  if (one.size !== other.size) return false;
  for (const [key, { value }] of one) {
    const field = other.get(key);
    if (field === undefined || !isSame(value, field.value)) return false;
  }
  return true;
}

/** A list may have more items than a call can have arguments. */
export function insertAt(list: List, index: number, items: readonly Data[]): void {
  const behind = list.splice(index);
  for (const item of items) list.push(item);
  for (const item of behind) list.push(item);
}
