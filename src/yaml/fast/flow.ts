import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  codeAt,
  FLOW_STOPS,
  HASH,
  OPEN_LIST,
  OPEN_MAP,
  SPACE,
} from './characters.ts';
import { type Cursor, MAX_DEPTH, skipSpaces } from './cursor.ts';
import { hasSize, isOrdinaryKey, plainKey } from './keys.ts';
import { resolvePlain } from './resolve.ts';
import { isQuote, plainStop, readQuoted, trimmedEnd } from './scalars.ts';
import { CLOSE, KEY, LIST, MAP, SCALAR } from './trail.ts';

/** The flow collection of one line at the cursor, which is left behind its closing bracket; `undefined` when refused. */
export function readFlow(cursor: Cursor): unknown {
  if (cursor.depth >= MAX_DEPTH) return undefined;
  cursor.depth++;
  const value = codeAt(cursor.codes, cursor.pos) === OPEN_MAP ? readFlowMapping(cursor) : readFlowList(cursor);
  cursor.depth--;
  return value;
}

function readFlowMapping(cursor: Cursor): Record<string, unknown> | undefined {
  const { codes } = cursor;
  const map: Record<string, unknown> = {};
  let size = 0;
  cursor.trail?.push(MAP, cursor.pos, cursor.pos);
  cursor.pos = skipSpaces(codes, cursor.pos + 1);
  while (codeAt(codes, cursor.pos) !== CLOSE_MAP) {
    const key = readFlowKey(cursor);
    if (key === undefined) return undefined;
    cursor.trail?.push(KEY, cursor.keyStart, cursor.keyEnd);
    const value = readFlowValue(cursor);
    if (value === undefined) return undefined;
    map[key] = value;
    size++;
    if (!passComma(cursor, CLOSE_MAP)) return undefined;
  }
  cursor.pos++;
  cursor.trail?.push(CLOSE, 0, 0);
  return hasSize(map, size) ? map : undefined;
}

function readFlowList(cursor: Cursor): unknown[] | undefined {
  const { codes } = cursor;
  const list: unknown[] = [];
  cursor.trail?.push(LIST, cursor.pos, cursor.pos);
  cursor.pos = skipSpaces(codes, cursor.pos + 1);
  while (codeAt(codes, cursor.pos) !== CLOSE_LIST) {
    const value = readFlowValue(cursor);
    if (value === undefined) return undefined;
    list.push(value);
    if (!passComma(cursor, CLOSE_LIST)) return undefined;
  }
  cursor.pos++;
  cursor.trail?.push(CLOSE, 0, 0);
  return list;
}

/** Passes the comma after an item, or stays before the bracket `close`. */
function passComma(cursor: Cursor, close: number): boolean {
  const { codes } = cursor;
  cursor.pos = skipSpaces(codes, cursor.pos);
  const code = codeAt(codes, cursor.pos);
  if (code === COMMA) cursor.pos = skipSpaces(codes, cursor.pos + 1);
  return code === COMMA || code === close;
}

/** The key at the cursor, which is left on the value behind `: `. A colon without a space, as in JSON, is refused. */
function readFlowKey(cursor: Cursor): string | undefined {
  const { codes, pos } = cursor;
  const isQuoted = isQuote(codeAt(codes, pos));
  const quoted = isQuoted ? readQuoted(cursor) : undefined;
  const colon = isQuoted ? cursor.pos : plainStop(codes, pos, FLOW_STOPS);
  if (colon <= pos || codeAt(codes, colon) !== COLON || codeAt(codes, colon + 1) !== SPACE) return undefined;
  if (codeAt(codes, colon - 1) === SPACE) return undefined;
  cursor.pos = skipSpaces(codes, colon + 1);
  cursor.keyStart = pos;
  cursor.keyEnd = colon;
  if (!isQuoted) return plainKey(cursor, pos, colon);
  return quoted !== undefined && isOrdinaryKey(quoted) ? quoted : undefined;
}

function readFlowValue(cursor: Cursor): unknown {
  const { codes, pos } = cursor;
  const code = codeAt(codes, pos);
  if (code === OPEN_MAP || code === OPEN_LIST) return readFlow(cursor);
  if (isQuote(code)) {
    const quoted = readQuoted(cursor);
    cursor.trail?.push(SCALAR, pos, cursor.pos);
    return quoted;
  }
  const stop = plainStop(codes, pos, FLOW_STOPS);
  if (stop < 0) return undefined;
  const stopCode = codeAt(codes, stop);
  if (stopCode === COLON || stopCode === HASH) return undefined;
  cursor.pos = stop;
  const end = trimmedEnd(codes, stop);
  cursor.trail?.push(SCALAR, pos, end);
  return resolvePlain(cursor, pos, end);
}
