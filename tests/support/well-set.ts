/** Whether text for a terminal is well set: nothing too wide, no word broken, columns that are seen as columns. */

import stringWidth from 'string-width';

const SGR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** Never the first of a line: GB/T 15834 for Chinese, custom for English. */
const CLOSING = /^[ ]*[，。；：、）》〉」』】！？”’,;:!?)\]}]/;
/** Never the last of one. */
const OPENING = /[（《〈「『【“‘([{]$/;
/** A word that a line is never broken within. */
const WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\d._/=@+'’-]*/gu;

/** What stands in before a line at most. */
const INDENT = 8;

export function withoutColour(text: string): string {
  return text.replace(SGR, '');
}

/**
 * What is wrong with lines that were set for a width.
 *
 * @param unbroken the same text, set for a width that breaks nothing
 */
export function flawsOf(text: string, columns: number, unbroken: string): string[] {
  const whole = withoutColour(unbroken);
  const words = new Set(whole.match(WORD));
  const tooLong = (whole.match(/\S+/g) ?? []).filter((token) => stringWidth(token) > columns - INDENT);
  const isPart = (word: string) => tooLong.some((token) => token.includes(word));
  return withoutColour(text)
    .split('\n')
    .flatMap((line) => {
      const flaws: string[] = [];
      if (stringWidth(line) > columns && isBreakable(line)) flaws.push(`${stringWidth(line)} wide: ${line}`);
      if (CLOSING.test(line)) flaws.push(`begins with a closing mark: ${line}`);
      if (OPENING.test(line.trimEnd())) flaws.push(`ends with an opening mark: ${line}`);
      for (const word of line.match(WORD) ?? []) {
        if (!words.has(word) && !isPart(word) && !line.includes('…')) flaws.push(`half a word: ${word}: ${line}`);
      }
      return flaws;
    });
}

/** Paths, URLs and long words stand alone, however long they are. */
function isBreakable(line: string): boolean {
  return /[ \u3400-\u9fff]/.test(line.trim());
}

/** How many columns of blanks run through all lines, behind the first column of text. */
export function guttersOf(lines: readonly string[]): number {
  const rows = lines.map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  let count = 0;
  let isGutter = true;
  for (let at = 0; at < width; at += 1) {
    const isBlank = rows.every((row) => row[at] === undefined || row[at] === ' ');
    if (isBlank && !isGutter) count += 1;
    isGutter = isBlank;
  }
  return isGutter ? count - 1 : count;
}

/** One entry for each column of the terminal. */
function cellsOf(line: string): string[] {
  const segments = new Intl.Segmenter().segment(withoutColour(line));
  return [...segments].flatMap(({ segment }) => Array.from({ length: stringWidth(segment) }, () => segment));
}

export interface SetTable {
  readonly heading: string;
  readonly rows: readonly string[];
}

/** The tables of a coloured text of which a row is a line: a heading set apart by its style, and what stands below it. */
export function tablesIn(text: string): SetTable[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const isFolded = [at - 1, at + 1].some((beside) => isStyled(lines[beside] ?? ''));
    if (!isStyled(line) || isFolded || !/\S {2,}\S/.test(line)) return [];
    const below = lines.slice(at + 1);
    const end = below.findIndex((each) => each === '' || isStyled(each));
    return [{ heading: withoutColour(line), rows: below.slice(0, end < 0 ? undefined : end).map(withoutColour) }];
  });
}

/** Bold or faint from the first character on. */
function isStyled(line: string): boolean {
  return ['\u001b[1m', '\u001b[2m'].some((style) => line.startsWith(style));
}
