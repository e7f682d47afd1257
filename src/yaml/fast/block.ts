import { BLOCK_STOPS, COLON, CR, codeAt, DASH, DOT, END, HASH, LF, OPEN_LIST, OPEN_MAP } from './characters.ts';
import { type Cursor, endLine, isLineEndOrSpace, MAX_DEPTH, skipSpaces } from './cursor.ts';
import { readFlow } from './flow.ts';
import { hasSize, isOrdinaryKey, plainKey } from './keys.ts';
import { resolvePlain } from './resolve.ts';
import { isQuote, plainStop, readQuoted, trimmedEnd } from './scalars.ts';
import { CLOSE, KEY, LIST, MAP, NOTHING, SCALAR } from './trail.ts';

/**
 * The block mapping whose keys stand in `column`; `undefined` when refused. `firstKey` is given, and the cursor behind its
 * colon, when it was read already to find out that a list item is a mapping.
 */
export function readMapping(cursor: Cursor, column: number, firstKey: string | undefined): unknown {
  if (cursor.depth >= MAX_DEPTH) return undefined;
  cursor.depth++;
  const map: Record<string, unknown> = {};
  let size = 0;
  cursor.trail?.push(MAP, cursor.pos, cursor.pos);
  for (let key = firstKey ?? readKey(cursor); key !== undefined; key = readKey(cursor)) {
    cursor.trail?.push(KEY, cursor.keyStart, cursor.keyEnd);
    const value = readValue(cursor, column);
    if (value === undefined) return undefined;
    map[key] = value;
    size++;
    // Deeper content would continue the value of the last line.
    if (cursor.indent > column) return undefined;
    if (cursor.indent < column) {
      cursor.depth--;
      cursor.trail?.push(CLOSE, 0, 0);
      return hasSize(map, size) ? map : undefined;
    }
  }
  return undefined;
}

/** The key at the cursor, which is left behind its colon. */
function readKey(cursor: Cursor): string | undefined {
  const { codes, pos } = cursor;
  const first = codeAt(codes, pos);
  if (isQuote(first)) return quotedKey(cursor, pos, readQuoted(cursor));
  // `...` and `---` could end the document.
  if (first === DASH || first === DOT) return undefined;
  const stop = plainStop(codes, pos, BLOCK_STOPS);
  if (stop < 0 || codeAt(codes, stop) !== COLON) return undefined;
  return keyBefore(cursor, pos, stop);
}

function keyBefore(cursor: Cursor, start: number, colon: number): string | undefined {
  if (trimmedEnd(cursor.codes, colon) !== colon) return undefined;
  cursor.pos = colon + 1;
  cursor.keyStart = start;
  cursor.keyEnd = colon;
  return plainKey(cursor, start, colon);
}

/** The quoted scalar just read from `start` on, when a colon makes it a key. */
function quotedKey(cursor: Cursor, start: number, quoted: string | undefined): string | undefined {
  if (quoted === undefined || !isOrdinaryKey(quoted) || !isColon(cursor)) return undefined;
  cursor.keyStart = start;
  cursor.keyEnd = cursor.pos;
  cursor.pos++;
  return quoted;
}

function isColon(cursor: Cursor): boolean {
  return codeAt(cursor.codes, cursor.pos) === COLON && isLineEndOrSpace(cursor.codes, cursor.pos + 1);
}

/** The value behind the colon of a key in `column`; the cursor is left on the next line with content. */
function readValue(cursor: Cursor, column: number): unknown {
  const { codes } = cursor;
  const start = skipSpaces(codes, cursor.pos);
  if (endsContent(codes, start)) {
    if (!endLine(cursor, cursor.pos)) return undefined;
    if (cursor.indent > column) return readNested(cursor);
    return cursor.indent === column && isItem(codes, cursor.pos) ? readSequence(cursor, column) : nothing(cursor);
  }
  cursor.pos = start;
  const code = codeAt(codes, start);
  if (code === OPEN_MAP || code === OPEN_LIST) return withLineEnd(cursor, readFlow(cursor));
  if (isQuote(code)) return quotedValue(cursor, start, readQuoted(cursor));
  const stop = plainStop(codes, start, BLOCK_STOPS);
  if (stop < 0 || codeAt(codes, stop) === COLON) return undefined;
  return plainValue(cursor, start, stop);
}

function nothing(cursor: Cursor): null {
  cursor.trail?.push(NOTHING, cursor.pos, cursor.pos);
  return null;
}

function quotedValue(cursor: Cursor, start: number, value: string | undefined): unknown {
  cursor.trail?.push(SCALAR, start, cursor.pos);
  return withLineEnd(cursor, value);
}

function plainValue(cursor: Cursor, start: number, stop: number): unknown {
  const end = trimmedEnd(cursor.codes, stop);
  cursor.pos = end;
  cursor.trail?.push(SCALAR, start, end);
  return withLineEnd(cursor, resolvePlain(cursor, start, end));
}

function withLineEnd(cursor: Cursor, value: unknown): unknown {
  return value !== undefined && endLine(cursor, cursor.pos) ? value : undefined;
}

function endsContent(codes: Uint16Array, index: number): boolean {
  const code = codeAt(codes, index);
  return code === LF || code === CR || code === HASH || code === END;
}

function readNested(cursor: Cursor): unknown {
  if (isItem(cursor.codes, cursor.pos)) return readSequence(cursor, cursor.indent);
  return readMapping(cursor, cursor.indent, undefined);
}

function isItem(codes: Uint16Array, index: number): boolean {
  return codeAt(codes, index) === DASH && isLineEndOrSpace(codes, index + 1);
}

/** The block sequence whose dashes stand in `column`; the cursor is on the first dash. */
function readSequence(cursor: Cursor, column: number): unknown {
  if (cursor.depth >= MAX_DEPTH) return undefined;
  cursor.depth++;
  const list: unknown[] = [];
  cursor.trail?.push(LIST, cursor.pos, cursor.pos);
  do {
    const item = readItem(cursor, column);
    if (item === undefined) return undefined;
    list.push(item);
  } while (cursor.indent === column && isItem(cursor.codes, cursor.pos));
  cursor.depth--;
  cursor.trail?.push(CLOSE, 0, 0);
  return list;
}

function readItem(cursor: Cursor, column: number): unknown {
  const { codes, pos } = cursor;
  const start = skipSpaces(codes, pos + 1);
  if (endsContent(codes, start)) {
    if (!endLine(cursor, pos + 1)) return undefined;
    return cursor.indent > column ? readNested(cursor) : nothing(cursor);
  }
  cursor.pos = start;
  const itemColumn = column + start - pos;
  if (isItem(codes, start)) return readSequence(cursor, itemColumn);
  const code = codeAt(codes, start);
  if (code === OPEN_MAP || code === OPEN_LIST) return withLineEnd(cursor, readFlow(cursor));
  if (isQuote(code)) return readQuotedItem(cursor, itemColumn);
  const stop = plainStop(codes, start, BLOCK_STOPS);
  if (stop < 0) return undefined;
  if (codeAt(codes, stop) !== COLON) return plainValue(cursor, start, stop);
  const key = keyBefore(cursor, start, stop);
  return key === undefined ? undefined : readMapping(cursor, itemColumn, key);
}

function readQuotedItem(cursor: Cursor, itemColumn: number): unknown {
  const start = cursor.pos;
  const quoted = readQuoted(cursor);
  if (quoted === undefined || !isColon(cursor)) return quotedValue(cursor, start, quoted);
  const key = quotedKey(cursor, start, quoted);
  return key === undefined ? undefined : readMapping(cursor, itemColumn, key);
}
