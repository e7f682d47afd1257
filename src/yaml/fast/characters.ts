/** Character codes and classes of the YAML subset that the fast parser reads. */

/** Stands behind the last character of every text, so that no loop need ask for the end. In a text it is refused. */
export const END = 0;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const CLOSE_MAP = 0x7d;

const FLOW_INDICATORS = ',[]{}';

/** The code at an index of the text or at its end. */
export function codeAt(codes: Uint16Array, index: number): number {
  return codes[index] as number;
}

/** 1 for each of the 128 ASCII codes at which a scan must stop and look. Control characters are always among them. */
function stopsAt(characters: string): Uint8Array {
  const stops = new Uint8Array(128);
  stops.fill(1, 0, SPACE);
  stops[0x7f] = 1;
  for (const character of characters) stops[character.charCodeAt(0)] = 1;
  return stops;
}

export const COMMENT_STOPS = stopsAt('');
export const BLOCK_STOPS = stopsAt(':#');
export const FLOW_STOPS = stopsAt(`:#${FLOW_INDICATORS}`);
export const DOUBLE_QUOTED_STOPS = stopsAt('"\\');
export const SINGLE_QUOTED_STOPS = stopsAt("'");

/** 1 for each ASCII code with which no plain scalar of the subset begins. `-` is looked at apart. */
export const REFUSED_STARTS = stopsAt(` ?:#&*!|>'"%@\`${FLOW_INDICATORS}`);

/**
 * Whether the character at `index`, which is not ASCII, may stand in a scalar or a comment. Refused are C1 controls and NEL,
 * line and paragraph separators, byte order marks and non-characters, and halves of surrogate pairs.
 */
export function isOrdinaryBeyondAscii(codes: Uint16Array, index: number): boolean {
  const code = codeAt(codes, index);
  if (code < 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code >= 0xfffe) return false;
  if (code < 0xd800 || code > 0xdfff) return true;
  const isHigh = code < 0xdc00;
  const partner = codeAt(codes, isHigh ? index + 1 : index - 1);
  return isHigh ? partner >= 0xdc00 && partner <= 0xdfff : partner >= 0xd800 && partner <= 0xdbff;
}

/**
 * The first index from `from` on whose character is one of `stops` or must not stand in a record at all. It exists: the
 * text ends with `END`.
 */
export function findStop(codes: Uint16Array, from: number, stops: Uint8Array): number {
  for (let index = from; ; index++) {
    const code = codeAt(codes, index);
    // Han characters, most of a record, are settled by the second comparison.
    if (code < 128) {
      if (stops[code] === 1) return index;
    } else if (code < 0x2030 || code >= 0xd800) {
      if (!isOrdinaryBeyondAscii(codes, index)) return index;
    }
  }
}
