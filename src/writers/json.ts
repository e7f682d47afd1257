import { escapedForJson } from '../text/printable.ts';
import { type Sealed, sealedJson } from './sealed.ts';

/** A JSON document that can be printed anywhere: what could steer a terminal is written as `\u009b`. */
export function writeJson(document: unknown): Sealed<string> {
  return sealedJson(document, (hidden) => `${escapedForJson(JSON.stringify(hidden, null, 2))}\n`);
}
