import {
  COLON,
  CR,
  codeAt,
  DASH,
  DOUBLE_QUOTE,
  DOUBLE_QUOTED_STOPS,
  END,
  FLOW_STOPS,
  findStop,
  HASH,
  LF,
  REFUSED_STARTS,
  SINGLE_QUOTE,
  SINGLE_QUOTED_STOPS,
  SPACE,
} from './characters.ts';
import { type Cursor, isLineEndOrSpace } from './cursor.ts';

/**
 * Index at which the plain scalar that begins at `start` stops: a `:` that ends a key, the `#` of a comment, a line break,
 * the end of the text, in flow collections also one of `,[]{}`. -1 when it is not in the subset. Spaces before the stop do
 * not belong to the scalar.
 */
export function plainStop(codes: Uint16Array, start: number, stops: Uint8Array): number {
  const first = codeAt(codes, start);
  if (first < 128 && REFUSED_STARTS[first] === 1) return -1;
  if (first === DASH && isSeparated(codes, start + 1, stops)) return -1;
  let index = start;
  for (;;) {
    index = findStop(codes, index, stops);
    const code = codeAt(codes, index);
    if (code === COLON) {
      if (isSeparated(codes, index + 1, stops)) return index;
    } else if (code === HASH) {
      if (codeAt(codes, index - 1) === SPACE) return index;
    } else {
      const isEnd = code === LF || code === CR || code === END || (stops === FLOW_STOPS && code > SPACE && code < 0x7f);
      return isEnd ? index : -1;
    }
    index++;
  }
}

/** True before a space or a line end, in flow collections also before one of `,[]{}`. */
function isSeparated(codes: Uint16Array, index: number, stops: Uint8Array): boolean {
  if (isLineEndOrSpace(codes, index)) return true;
  const code = codeAt(codes, index);
  return stops === FLOW_STOPS && code < 128 && stops[code] === 1 && code !== COLON && code !== HASH;
}

export function trimmedEnd(codes: Uint16Array, stop: number): number {
  let end = stop;
  while (codeAt(codes, end - 1) === SPACE) end--;
  return end;
}

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** The quoted scalar at the cursor, which is left behind the closing quote. Escapes with a backslash are refused. */
export function readQuoted(cursor: Cursor): string | undefined {
  const { text, codes, pos } = cursor;
  const quote = codeAt(codes, pos);
  const stops = quote === DOUBLE_QUOTE ? DOUBLE_QUOTED_STOPS : SINGLE_QUOTED_STOPS;
  let hasDoubledQuote = false;
  let end = findStop(codes, pos + 1, stops);
  while (quote === SINGLE_QUOTE && codeAt(codes, end) === quote && codeAt(codes, end + 1) === quote) {
    hasDoubledQuote = true;
    end = findStop(codes, end + 2, stops);
  }
  if (codeAt(codes, end) !== quote) return undefined;
  cursor.pos = end + 1;
  const content = text.slice(pos + 1, end);
  return hasDoubledQuote ? content.replaceAll("''", "'") : content;
}
