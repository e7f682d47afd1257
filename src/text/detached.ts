/** From this length on V8 cuts a text out of its source without copying it, so that whoever keeps it keeps the source. */
const SHORTEST_SLICE = 13;

/** The same text as a string of its own, for keeping. */
export function detachedText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** A text that is longer is most of its source. */
const LONGEST_PART = 200;

/**
 * The same value with texts of its own, in lists and groups too; what is neither stays as it is, and so do long texts, of
 * which there may be very many that are one.
 *
 * @param copies of lists and groups, so that what several values share is copied once
 */
export function detachedParts<T>(value: T, copies: WeakMap<object, object>): T {
  if (typeof value === 'string') return (value.length > LONGEST_PART ? value : detachedText(value)) as T;
  if (!Array.isArray(value) && !isGroup(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known as T;
  const copy = Array.isArray(value) ? value.map((part) => detachedParts(part, copies)) : groupOfParts(value, copies);
  copies.set(value, copy);
  return copy as T;
}

function groupOfParts(group: object, copies: WeakMap<object, object>): object {
  const parts = Object.entries(group).map(([key, part]) => [key, detachedParts(part, copies)]);
  return Object.assign(Object.create(Object.getPrototypeOf(group)), Object.fromEntries(parts));
}

/** Sets, dates and the like are none. */
function isGroup(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}
