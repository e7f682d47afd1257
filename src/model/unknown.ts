/**
 * A value that has been told to be wrong is not known, which is not the same as absent: nobody can say whether the rest
 * of the record agrees with it. Such a value is put out of reach: whoever reads it is stopped, and whoever asked for the
 * work finds out with `isUnknown`. So one slip of the pen gives one finding, and nothing is concluded from it.
 */

/** One for all: it carries no story of its own, and costs nothing to throw. */
const unknownValue = new Error('a value that was told to be wrong has been read');

/** Whether work was stopped because it read a value that is not known. */
export function isUnknown(error: unknown): boolean {
  return error === unknownValue;
}

function stop(): never {
  throw unknownValue;
}

type Fields = Record<string | number, unknown>;

/**
 * Puts a field out of reach; where what should hold it is missing, that. An absent field can be unknown too.
 *
 * @returns brings the field back as it was
 */
export function makeUnknown(record: object, path: readonly (string | number)[]): () => void {
  const place = placeOf(record, path);
  if (place === undefined) return () => undefined;
  const { holder, key } = place;
  const before = Object.getOwnPropertyDescriptor(holder, key);
  Object.defineProperty(holder, key, { get: stop, enumerable: true, configurable: true });
  return () => {
    if (before) Object.defineProperty(holder, key, before);
    else delete holder[key];
  };
}

/** Nothing where the field lies in something that is unknown already, or the path names the record itself. */
function placeOf(
  record: object,
  path: readonly (string | number)[],
): { holder: Fields; key: string | number } | undefined {
  let holder = record as Fields;
  for (const [depth, key] of path.entries()) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (descriptor?.get) return undefined;
    const value: unknown = descriptor?.value;
    const isLast = depth === path.length - 1;
    if (isLast || typeof value !== 'object' || value === null) return { holder, key };
    holder = value as Fields;
  }
  return undefined;
}

/**
 * Does the work as far as what it reads is known: for work in independent parts, of which one must not stop the others.
 *
 * @returns what came of it; `undefined` where it was stopped
 */
export function unlessUnknown<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isUnknown(error)) return undefined;
    throw error;
  }
}

/** What stands in a field; `undefined` where nothing does, or it is not known. */
export function fieldOf(parts: Readonly<Record<string | number, unknown>>, key: string | number): unknown {
  try {
    return parts[key];
  } catch (error) {
    if (isUnknown(error)) return undefined;
    throw error;
  }
}

/**
 * Reads all that a value holds, for what is kept to be told later: what is not known in it stops the work now, while it
 * can still be said of which record it is.
 */
export function readThroughout(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) readThroughout(part);
}
