/** From this length on V8 cuts a text out of its source without copying it, so that whoever keeps it keeps the source. */
const SHORTEST_SLICE = 13;

/** The same text as a string of its own, for keeping. */
export function detachedText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The same value with texts of its own, in lists and groups too; what is neither stays as it is. */
export function detachedParts<T>(value: T): T {
  if (typeof value === 'string') return detachedText(value) as T;
  if (Array.isArray(value)) return value.map(detachedParts) as T;
  if (!isGroup(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, detachedParts(part)]);
  return Object.assign(Object.create(Object.getPrototypeOf(value)), Object.fromEntries(parts)) as T;
}

/** Sets, dates and the like are none. */
function isGroup(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}
