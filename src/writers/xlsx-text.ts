import { xmlText } from '../text/xml-characters.ts';

/** Excel's limit on the text of one cell, in UTF-16 units. */
export const MAX_CELL_LENGTH = 32_767;

const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const CUT_MARK = '…';
/** Most text has nothing of all this. */
const NEEDS_CARE = /[^\n\t\u0020-\ud7ff\ue000-\ufffd]|_x/;

/**
 * Text as a cell can hold it: well-formed, cut to Excel's limit. `_x4E2D_` is Excel's own way to write a character
 * (ECMA-376 part 1, 22.9.2.19), so text that happens to look so is escaped.
 */
export function cellText(text: string): string {
  if (text.length <= MAX_CELL_LENGTH && !NEEDS_CARE.test(text)) return text;
  return cut(wellFormed(text), MAX_CELL_LENGTH).replace(LOOKS_LIKE_ESCAPE, '_x005F_');
}

/** Without characters that XML forbids, lone surrogates replaced, line breaks as Excel has them. */
export function wellFormed(text: string): string {
  return xmlText(text).replace(/\r\n?/g, '\n');
}

/** Excel's limit on a footer with all its codes, in UTF-16 units: it "repairs" a file with a longer one. */
const MAX_FOOTER_LENGTH = 255;
const CENTRED = '&C';

/** A footer in the middle of the page. `codes` may hold Excel's codes (18.3.1.46): `&P` the page, `&N` their number. */
export function footerText(codes: string): string {
  return cut(CENTRED + wellFormed(codes), MAX_FOOTER_LENGTH);
}

/** Never through the middle of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length - CUT_MARK.length).replace(/[\ud800-\udbff]$/, '') + CUT_MARK;
}
