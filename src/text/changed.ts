import { Name } from './name.ts';

/** How texts and names are changed on their way out. */
export interface Change {
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
}

/** Data that keeps texts of others beside words of our own, and knows which is which. */
export interface HoldsTexts {
  withTexts(change: Change): unknown;
}

/**
 * The same data with every text in it changed, however deep. Objects that keep texts beside words of our own are asked
 * (`HoldsTexts`); the bytes of a picture are left alone.
 */
export function changed<T>(data: T, change: Change): T {
  // A text becomes a text and a list a list: what comes out has the type of what went in.
  return anyChanged(data, change) as T;
}

function anyChanged(data: unknown, change: Change): unknown {
  if (typeof data === 'string') return change.text(data);
  if (typeof data !== 'object' || data === null) return data;
  if (data instanceof Name) return new Name(change.name(data.text));
  if (Array.isArray(data)) return listChanged(data, change);
  if (ArrayBuffer.isView(data)) return data;
  if (holdsTexts(data)) return data.withTexts(change);
  return fieldsChanged(data as Fields, change);
}

type Fields = Record<string, unknown>;

function listChanged(data: readonly unknown[], change: Change): readonly unknown[] {
  const after = data.map((item) => anyChanged(item, change));
  return after.every((item, index) => item === data[index]) ? data : after;
}

/** Itself where nothing in it changes, as nearly always: a copy of every cell of a large table would take its time. */
function fieldsChanged(data: Fields, change: Change): Fields {
  const keys = Object.keys(data);
  const values = keys.map((key) => anyChanged(data[key], change));
  const isSame = keys.every((key, index) => values[index] === data[key] && keyChanged(key, change) === key);
  return isSame ? data : Object.fromEntries(keys.map((key, index) => [keyChanged(key, change), values[index]]));
}

function holdsTexts(data: object): data is HoldsTexts {
  return 'withTexts' in data && typeof data.withTexts === 'function';
}

/** Names of fields are few and come again in every cell; those of other people's data are not, and are not all kept. */
const MOST_KEPT = 1000;
const keysByChange = new WeakMap<Change, Map<string, string>>();

function keyChanged(key: string, change: Change): string {
  const known = keysByChange.get(change) ?? new Map<string, string>();
  keysByChange.set(change, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const after = change.text(key);
  if (known.size < MOST_KEPT) known.set(key, after);
  return after;
}
