import { isScalar } from 'yaml';

/**
 * A key as the name of a field: keys with equal texts are the same key. In Unicode NFC, since the same word can be typed
 * in several ways; otherwise the name under which the value stands in JavaScript, where nothing is the empty name.
 */
export function keyText(key: unknown): string {
  const value: unknown = isScalar(key) ? key.value : key;
  return value === null ? '' : String(value).normalize('NFC');
}
