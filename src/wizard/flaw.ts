import type { Message } from '../messages/catalogue.ts';
import { loadRecord } from '../records/load-record.ts';
import { emitRecord } from '../yaml/emit.ts';
import { groupedBy, type Value } from './answers.ts';
import type { AskedKind } from './fields/index.ts';

/**
 * What the shape of a record says against one field: the field is written into a record of its own and read as every
 * record is. What that record lacks is no matter.
 */
export function flawOf(kind: AskedKind, key: string, value: Value): Message | undefined {
  const text = emitRecord(groupedBy(new Map([[key, value]]), [key]));
  const { violations, syntax } = loadRecord(kind, Buffer.from(text));
  const isAbout = (path: readonly (string | number)[]) => path.join('.').startsWith(key) && path.length > 0;
  return syntax[0]?.message ?? violations.find(({ path }) => isAbout(path))?.message;
}
