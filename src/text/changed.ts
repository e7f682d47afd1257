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
  for (const [index, item] of data.entries()) {
    const after = anyChanged(item, change);
    if (after === item) continue;
    return [...data.slice(0, index), after, ...data.slice(index + 1).map((other) => anyChanged(other, change))];
  }
  return data;
}

/** Itself where nothing in it changes, as nearly always: a copy of every cell of a large table would take its time. */
function fieldsChanged(data: Fields, change: Change): Fields {
  const keys = Object.keys(data);
  let after: [key: string, value: unknown][] | undefined;
  for (const [index, key] of keys.entries()) {
    const own: [string, unknown] = [keyChanged(key, change), anyChanged(data[key], change)];
    if (after === undefined && (own[0] !== key || own[1] !== data[key])) {
      after = keys.slice(0, index).map((before) => [before, data[before]]);
    }
    after?.push(own);
  }
  return after === undefined ? data : Object.fromEntries(after);
}

function holdsTexts(data: object): data is HoldsTexts {
  return 'withTexts' in data && typeof data.withTexts === 'function';
}

/** Names of fields are few and come again in every cell; those of other people's data are not, and are not all kept. */
const MOST_KEPT = 1000;
const keysByChange = new WeakMap<Change, Map<string, string>>();

function keyChanged(key: string, change: Change): string {
  let known = keysByChange.get(change);
  if (known === undefined) {
    known = new Map();
    keysByChange.set(change, known);
  }
  const before = known.get(key);
  if (before !== undefined) return before;
  const after = change.text(key);
  if (known.size < MOST_KEPT) known.set(key, after);
  return after;
}
