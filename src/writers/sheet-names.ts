/** Excel's limit, in UTF-16 units. */
const MAX_LENGTH = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be found
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f\u007f]/g;

/**
 * Names of sheets as Excel allows them: at most 31 characters, none of `: \ / ? * [ ]`, no two alike in upper and lower
 * case. The second of one name becomes `周建国(2)`. An apostrophe becomes `’`: at either end Excel forbids it, and
 * within a name exceljs does not double it in print areas as it should.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const clean = name.replace(FORBIDDEN, '-').replaceAll("'", '’').trim() || DEFAULT_NAME;
    let candidate = cut(clean, MAX_LENGTH);
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      const suffix = `(${number})`;
      candidate = cut(clean, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
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
