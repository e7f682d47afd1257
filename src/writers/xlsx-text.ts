/** Excel's limit on the text of one cell, in UTF-16 units. */
export const MAX_CELL_LENGTH = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids (production [2], Char)
const ILLEGAL_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const CUT_MARK = '…';
/** Most text has nothing of all this. */
const NEEDS_CARE = /[^\n\t\u0020-\ud7ff\ue000-\ufffd]|_x/;

/**
 * Text as a cell can hold it: without characters that XML forbids, lone surrogates replaced, line breaks as Excel has
 * them, cut to Excel's limit. `_x4E2D_` is Excel's own way to write a character (ECMA-376 part 1, 22.9.2.19), so
 * text that happens to look so is escaped.
 */
export function cellText(text: string): string {
  if (text.length <= MAX_CELL_LENGTH && !NEEDS_CARE.test(text)) return text;
  const clean = text.replace(LONE_SURROGATE, '\ufffd').replace(/\r\n?/g, '\n').replace(ILLEGAL_IN_XML, '');
  return cut(clean).replace(LOOKS_LIKE_ESCAPE, '_x005F_');
}

function cut(text: string): string {
  if (text.length <= MAX_CELL_LENGTH) return text;
  return text.slice(0, MAX_CELL_LENGTH - CUT_MARK.length).replace(/[\ud800-\udbff]$/, '') + CUT_MARK;
}
