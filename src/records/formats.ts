/**
 * The `format`s that the JSON Schemas name. The compiled validators call these functions on nearly every text of every
 * record (600,000 members in a national register), so they scan char codes and reach for a regular expression only for
 * rare scripts. Each answers whether the text has the form; none throws.
 */

export type FormatName = 'date' | 'date-or-month' | 'record-id' | 'text' | 'ethnicity' | 'workspace-path';

const FIRST_CENTURY = 19;
const LAST_CENTURY = 21;
const LONGEST_ID = 100;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const HYPHEN = 0x2d;

/** The number that two ASCII digits at `index` make, or a negative one where a character is no digit. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 0x30;
  const ones = text.charCodeAt(index + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function startsWithMonth(text: string): boolean {
  const century = twoDigits(text, 0);
  const month = twoDigits(text, 5);
  return (
    century >= FIRST_CENTURY &&
    century <= LAST_CENTURY &&
    twoDigits(text, 2) >= 0 &&
    text.charCodeAt(4) === HYPHEN &&
    month >= 1 &&
    month <= 12
  );
}

function daysInMonth(text: string): number {
  const month = twoDigits(text, 5);
  if (month !== 2) return DAYS_OF_MONTH[month - 1] ?? 0;
  return isLeapYear(twoDigits(text, 0) * 100 + twoDigits(text, 2)) ? 29 : 28;
}

/** A day that the Gregorian calendar has, `YYYY-MM-DD`, in the years 1900–2199. */
function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(7) !== HYPHEN || !startsWithMonth(text)) return false;
  const day = twoDigits(text, 8);
  return day >= 1 && (day <= 28 || day <= daysInMonth(text));
}

/** A day, or a month of the same years, `YYYY-MM`. */
function isDayOrMonth(text: string): boolean {
  return text.length === 7 ? startsWithMonth(text) : isDay(text);
}

function isPlainIdCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2e
  );
}

// Nl holds 〇, with which years are written in Chinese.
const ID_OF_ANY_SCRIPT = /^[\p{L}\p{M}\p{Nd}\p{Nl}_.-]+$/u;

/** Letters, digits and combining marks of any script, `-`, `_`, `.`; no dot in front; 1–100 characters. */
function isRecordId(text: string): boolean {
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
  while (index < text.length && isBlankCode(text.charCodeAt(index))) index += 1;
  return index < text.length && !hasControlCode(text);
}

/** The 56 recognised ethnic groups in the order of GB/T 3304, without the closing 族. */
const SHORT_NAMES = [
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇',
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京',
  '塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺',
]
  .join(' ')
  .split(' ');

const SUFFIX = '族';

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  SHORT_NAMES.flatMap((name) => [name, name + SUFFIX].map((written) => [written, name + SUFFIX] as const)),
);

/** The full names, in the order of GB/T 3304: 汉族, 蒙古族, … */
export const ETHNICITIES: readonly string[] = SHORT_NAMES.map((name) => name + SUFFIX);

/** One of the 56, with or without 族. */
function isEthnicity(text: string): boolean {
  return FULL_NAMES.has(text);
}

/** 汉 → 汉族; a full name, and a text that names no ethnic group, come back as they are. */
export function fullEthnicity(text: string): string {
  return FULL_NAMES.get(text) ?? text;
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
