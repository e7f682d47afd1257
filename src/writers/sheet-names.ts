import { NO_XML_CHARACTER } from '../text/xml-characters.ts';

/** Excel's limit, in UTF-16 units. */
const MAX_LENGTH = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';
const FORBIDDEN = /[:\\/?*[\]\t\n\r\u007f]/g;
/** `_x4E2D_` is how Excel writes a character (ECMA-376 part 1, 22.9.2.19): it would read that character for it. */
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Names of sheets as Excel allows them: at most 31 characters, none of `: \ / ? * [ ]` or those that XML forbids, no two
 * alike in upper and lower case. The second of one name becomes `周建国(2)`. An apostrophe becomes `’`: at either end
 * Excel forbids it, and within a name exceljs does not double it in print areas as it should.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  /** Which number to try first for a name that was there before: a thousand people may share one. */
  const numbers = new Map<string, number>();
  return wanted.map((name) => {
    const clean = cleaned(name);
    let candidate = cut(clean, MAX_LENGTH);
    for (let number = numbers.get(clean) ?? 2; taken.has(candidate.toLowerCase()); number += 1) {
      const suffix = `(${number})`;
      candidate = cut(clean, MAX_LENGTH - suffix.length) + suffix;
      numbers.set(clean, number + 1);
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function cleaned(name: string): string {
  const allowed = name
    .replace(FORBIDDEN, '-')
    .replace(NO_XML_CHARACTER, '-')
    .replace(LOOKS_LIKE_ESCAPE, '-')
    .replaceAll("'", '’');
  return allowed.trim() || DEFAULT_NAME;
}

const DEFAULT_NAME = '-';

/** Never through the middle of a character. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}
