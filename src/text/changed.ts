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
  return objectChanged(data as Fields, change);
}

type Fields = Record<string, unknown>;

function listChanged(data: readonly unknown[], change: Change): readonly unknown[] {
  const after = data.map((item) => anyChanged(item, change));
  return after.every((item, index) => item === data[index]) ? data : after;
}

/** Itself where nothing in it changes, as nearly always: a copy of every cell of a large table would take its time. */
function objectChanged(data: Fields, change: Change): unknown {
  const entries: [string, unknown][] = [];
  let isChanged = false;
  for (const key in data) {
    if (!Object.hasOwn(data, key)) continue;
    const [name, before] = [keyChanged(key, change), data[key]];
    const after = anyChanged(before, change);
    entries.push([name, after]);
    if (name !== key || after !== before) isChanged = true;
  }
  return isChanged ? Object.fromEntries(entries) : data;
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
