/** The text of a cell as a person reads it, without what keyboards and copied pages leave in it. */

import type { CellValue } from '../../workbooks/workbook.ts';

/**
 * Full-width digits and letters become the ordinary ones, blanks of every kind an ordinary one, line ends LF; what cannot
 * be seen goes. Chinese marks stay as they are. Unicode NFC, as in records.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\p{Zl}\p{Zp}\v\f]/gu, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, narrowed)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Variation selectors stay, which choose between shapes of a character. */
const UNSEEN =
  /(?![\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\n])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u{fffe}\u{ffff}]/gu;

function narrowed(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** In one line, line breaks between Chinese characters leaving nothing behind. */
export function inOneLine(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。、；：）])[ ]*\n[ ]*(?=[\p{Script=Han}（])/gu, '')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** A header's lines, which break where the column ends, as one. */
export function joinedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('');
}

/** Without any blank. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What a person sees in the cell, as far as the workbook tells. */
export function textOfValue(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return cleanText(value.text);
    case 'number':
      return value.shown === undefined ? plainNumber(value.number) : cleanText(value.shown);
    case 'date':
      return value.isMonth === true ? value.day.slice(0, 7) : value.day;
    case 'boolean':
      return value.is ? 'TRUE' : 'FALSE';
    default:
      return value.text;
  }
}

/** Whole numbers with all their digits, never `1.38E+10`. */
function plainNumber(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
}

/** What forms have in boxes with nothing to say. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(withoutBlanks(text));
}

const NOTHING = /^(?:无|没有|暂无|[—–\-－_／/\\、.。]{1,3}|n\/?a|none)$/i;

/** What a cell of remarks holds, as the product's own forms join it. */
export function remarkParts(text: string): string[] {
  return text
    .split(/[\n；（）()]|，(?!待定)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
