import { isUnknown } from '../model/unknown.ts';
import { detachedText } from '../text/detached.ts';

/**
 * A copy for keeping. V8 cuts longer texts out of their source without copying, so that a record which is kept would
 * keep the whole text of its file alive. The copy is compact too: what the reader builds key by key costs the collector
 * twice as much to carry along.
 */
export function detached<T>(record: T): T {
  try {
    return JSON.parse(JSON.stringify(record)) as T;
  } catch (error) {
    if (isUnknown(error)) return copied(record);
    throw error;
  }
}

/** Field by field, so that what is unknown stays so. */
function copied<T>(value: T): T {
  if (typeof value === 'string') return detachedText(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [] : {}) as T & object;
  for (const [key, field] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (Array.isArray(value) && key === 'length') continue;
    Object.defineProperty(copy, key, field.get ? field : { ...field, value: copied(field.value) });
  }
  return copy;
}
