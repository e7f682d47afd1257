/**
 * The `format`s that the JSON Schemas name. The compiled validators call these functions on nearly every text of every
 * record (600,000 members in a national register), so they scan char codes and reach for a regular expression only for
 * rare scripts. Each answers whether the text has the form; none throws.
 */

import { isDay, isDayOrMonth } from '../model/day-text.ts';
import { isEthnicity } from '../model/ethnicity.ts';
import { isLostOnWindows } from '../text/file-name.ts';

export type FormatName = 'date' | 'date-or-month' | 'record-id' | 'text' | 'ethnicity' | 'workspace-path';

const LONGEST_ID = 100;

function isPlainIdCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2e ||
    code === 0xb7
  );
}

// Nl holds 〇, with which years are written in Chinese.
const ID_OF_ANY_SCRIPT = /^[\p{L}\p{M}\p{Nd}\p{Nl}·_.-]+$/u;

/**
 * Letters, digits and combining marks of any script, `-`, `_`, `.` and `·`, which names of several parts have in official
 * papers (U+00B7, GB/T 15834); no `.` in front or at the end, and no name that Windows keeps for a device, since a file or
 * folder is called so; 1–100 characters.
 */
function isRecordId(text: string): boolean {
  return hasIdCharacters(text) && !isLostOnWindows(text);
}

function hasIdCharacters(text: string): boolean {
  if (text.length === 0 || text.length > 2 * LONGEST_ID || text[0] === '.') return false;
  for (let index = 0; index < text.length; index++) {
    if (!isPlainIdCode(text.charCodeAt(index))) return ID_OF_ANY_SCRIPT.test(text) && [...text].length <= LONGEST_ID;
  }
  return text.length <= LONGEST_ID;
}

function hasControlCode(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x9f && (code < 0x20 ? code !== 0x0a : code >= 0x7f)) return true;
  }
  return false;
}

/** Spaces of any width, the full-width one (U+3000) and those of no width among them, and line breaks. */
function isBlankCode(code: number): boolean {
  if (code <= 0x20 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** Says something: a character that is not a space, and no control character but the line break. */
function isText(text: string): boolean {
  let index = 0;
  // Behind the end there is NaN, which is no blank.
  while (isBlankCode(text.charCodeAt(index))) index += 1;
  return index < text.length && !hasControlCode(text);
}

/** A path that stays inside the folder it is relative to: no root, no drive, no `..`. */
function isWorkspacePath(text: string): boolean {
  if (!isText(text) || /^[/\\]|^[A-Za-z]:/.test(text)) return false;
  return !text.split(/[/\\]/).includes('..');
}

export const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  date: isDay,
  'date-or-month': isDayOrMonth,
  'record-id': isRecordId,
  text: isText,
  ethnicity: isEthnicity,
  'workspace-path': isWorkspacePath,
};
