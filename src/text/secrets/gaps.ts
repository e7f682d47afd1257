/** What the marks between digits say of whether these belong together. */

/** As people write by hand: a few blanks, dashes or dots. */
const LOOSE = /^[-—~._·・ \t\p{Cc}]{0,5}$/u;
/** These part the items of a list, unless they stand between digits without a blank. */
const CLOSE = /^[/,:|+=#'’]$/;

/** Whether what stands on both sides is likely one number. */
export function isTight(gap: string): boolean {
  return isLoose(gap) || CLOSE.test(gap);
}

/** Whether nothing parts them but blanks and what is written within numbers. */
export function isLoose(gap: string): boolean {
  return gap === '' || gap === ' ' || gap === '-' || (LOOSE.test(gap) && !gap.includes('\n'));
}

/** As the items of a list are parted. */
export function isListed(gap: string): boolean {
  return /[、；]|[,;/] | \//.test(gap);
}

/** By one and the same mark; a single one must be of those that also part the digits of a date. */
export function isPartedEvenly(gaps: readonly string[]): boolean {
  const [mark = ''] = gaps;
  if (gaps.length < 2) return /^[-./_]$/.test(mark);
  return mark.trim() !== '' && isTight(mark) && gaps.every((gap) => gap === mark);
}
