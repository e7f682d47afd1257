import { isUnknown } from '../model/unknown.ts';
import { detachedText } from '../text/detached.ts';

type Fields = Record<string, unknown>;

/** The record for keeping, itself: its texts no longer keep the whole text of its file alive. */
export function detached<T extends object>(record: T): T {
  try {
    detachFields(record as Fields);
  } catch (error) {
    if (!isUnknown(error)) throw error;
    detachKnownFields(record as Fields);
  }
  return record;
}

function detachFields(fields: Fields): void {
  for (const key in fields) detachField(fields, key, fields[key], detachFields);
}

/** What is unknown stays so. */
function detachKnownFields(fields: Fields): void {
  for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(fields)))
    detachField(fields, key, value, detachKnownFields);
}

function detachField(fields: Fields, key: string, value: unknown, detachIn: (fields: Fields) => void): void {
  if (typeof value === 'string') fields[key] = detachedText(value);
  else if (typeof value === 'object' && value !== null) detachIn(value as Fields);
}
