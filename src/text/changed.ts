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
  if (Array.isArray(data)) return data.map((item) => anyChanged(item, change));
  if (ArrayBuffer.isView(data)) return data;
  if (holdsTexts(data)) return data.withTexts(change);
  return changedFields(data, change);
}

/** The same few keys stand in thousands of objects. */
function changedFields(data: object, change: Change): object {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    const value = anyChanged(Reflect.get(data, key), change);
    const name = keyChanged(key, change);
    // Set as any other key, it would be no field but what the object inherits.
    if (name === '__proto__') Object.defineProperty(fields, name, { value, enumerable: true });
    else fields[name] = value;
  }
  return fields;
}

const MOST_KEYS = 1000;
const unchangedKeys = new WeakMap<Change, Set<string>>();

function keyChanged(key: string, change: Change): string {
  const unchanged = unchangedKeys.get(change) ?? new Set();
  if (unchanged.has(key)) return key;
  const name = change.text(key);
  if (name === key && unchanged.size < MOST_KEYS) unchangedKeys.set(change, unchanged.add(key));
  return name;
}

function holdsTexts(data: object): data is HoldsTexts {
  return 'withTexts' in data && typeof data.withTexts === 'function';
}
