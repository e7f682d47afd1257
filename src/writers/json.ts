import { escapedForJson } from '../text/printable.ts';
import { type Sealed, type SealedParts, sealedJson, sealedJsonParts } from './sealed.ts';

/** A JSON document that can be printed anywhere: what could steer a terminal is written as `\u009b`. */
export function writeJson(document: unknown): Sealed<string> {
  return sealedJson(document, (hidden) => `${escapedForJson(JSON.stringify(hidden, null, 2))}\n`);
}

/** The same document with very many `items` at its end, one by one. */
export function writeJsonParts(head: object, items: Iterable<object>): SealedParts {
  const start = writeJson({ ...head, items: [] }).slice(0, -EMPTY_END.length);
  let isEmpty = true;
  const written = (item: object) => {
    const before = isEmpty ? '[' : ',';
    isEmpty = false;
    return `${before}${LINE}${escapedForJson(JSON.stringify(item, null, 2)).replaceAll('\n', LINE)}`;
  };
  return sealedJsonParts(start, items, written, () => (isEmpty ? EMPTY_END : END));
}

const EMPTY_END = '[]\n}\n';
const END = '\n  ]\n}\n';
const LINE = '\n    ';
