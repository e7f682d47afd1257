/**
 * Values of ordinary records, some sixty times faster than by the `yaml` package and without positions.
 *
 * Two parsers share the work. This one reads what a well-formed record usually looks like and refuses everything else;
 * the `yaml` package reads what is refused, and everything whose positions or errors are wanted.
 */

import { readMapping } from './fast/block.ts';
import { endLine, isLineEndOrSpace, openCursor } from './fast/cursor.ts';
import type { Trail } from './fast/trail.ts';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * The value of a YAML 1.2 document (core schema) whose top is a block mapping, or `undefined` for "not in my subset, ask
 * the precise parser". For every string whatsoever the answer is `undefined` or exactly what `yaml`'s
 * `parseDocument(text, { version: '1.2', schema: 'core' })` gives with `toJS()`, without an error or a warning.
 *
 * Read: comments, LF and CRLF, block mappings and sequences, flow collections and plain or quoted scalars of one line, an
 * opening byte order mark and `---`. Refused, among others: tabs, control characters, escapes in double quotes, values of
 * several lines, anchors, tags, `|` and `>`, keys that are not strings, duplicate keys, integers of more than 15 digits,
 * nesting deeper than 40. Never throws; time is linear in the length of the text.
 *
 * Strings of 13 or more characters may be slices that keep the whole text in memory (V8): whoever keeps values of many
 * records for long must copy them.
 *
 * @param trail gets where everything stands; of a text that is refused, as far as it was read
 */
export function parseFast(text: string, trail?: Trail): unknown {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const cursor = openCursor(text, start, trail);
  if (cursor === undefined) return undefined;
  if (cursor.indent === 0 && text.startsWith('---', cursor.pos) && isLineEndOrSpace(cursor.codes, cursor.pos + 3)) {
    if (!endLine(cursor, cursor.pos + 3)) return undefined;
  }
  if (cursor.indent !== 0) return undefined;
  // A mapping in column 0 ends only with the text.
  return readMapping(cursor, 0, undefined);
}
