/** Values about a person that have one form: name, gender, ethnicity, numbers, yes and no. */

import { ETHNICITIES, fullEthnicity, isEthnicity } from '../../model/ethnicity.ts';
import { checkCharacterOf } from '../../model/id-number.ts';
import { closestWord } from '../../text/closest-word.ts';
import { isNoPersonsName } from '../../text/name-form.ts';
import type { CellValue } from '../../workbooks/workbook.ts';
import { says } from '../roster.words.ts';
import { inOneLine, saysNothing, withoutBlanks } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Reading } from './outcome.ts';

export interface SeenName {
  readonly name: string;
  /** Written behind the name in brackets: `李红（女）`. */
  readonly gender?: '男' | '女';
}

/** Names are spread out to fill their boxes: blanks inside a Chinese name go. */
export function readName({ text }: Pick<SeenCell, 'text'>): Reading<SeenName> {
  const [, before = text, gender] = /^([^(（]*)[(（]\s*([男女])\s*[)）]$/.exec(text) ?? [];
  const name = closedUp(before);
  if (!/\p{L}/u.test(name) || isNoPersonsName(name) || /[:：,，、;；()（）]/.test(name) || name.length > LONGEST_NAME) {
    return { wrong: says.name({ found: text }) };
  }
  return { value: gender === '男' || gender === '女' ? { name, gender } : { name } };
}

const LONGEST_NAME = 50;

function closedUp(name: string): string {
  const closed = withoutBlanks(name).replace(/(?<=\p{Script=Han})[•・‧∙⋅･.](?=\p{Script=Han})/gu, '·');
  return /^[\p{Script=Han}·\p{M}]+$/u.test(closed) ? closed : inOneLine(name);
}

export function readGender({ text }: SeenCell): Reading<'男' | '女'> {
  if (/^(?:男性?|m|male)$/i.test(withoutBlanks(text))) return { value: '男' };
  if (/^(?:女性?|f|female)$/i.test(withoutBlanks(text))) return { value: '女' };
  return saysNothing(text) ? undefined : { wrong: says.gender({ found: text }) };
}

export function readEthnicity({ text }: SeenCell): Reading<string> {
  const plain = withoutBlanks(text);
  if (isEthnicity(plain)) return { value: fullEthnicity(plain) };
  if (saysNothing(text)) return undefined;
  return { wrong: says.ethnicity({ found: text, nearest: closestWord(plain, ETHNICITIES) }) };
}

/** Excel keeps 15 digits of a number: an ID number that was a number once has lost its last ones for good. */
export function readIdNumber({ text, value }: SeenCell): Reading<string> {
  if (saysNothing(text)) return undefined;
  const plain = withoutBlanks(text)
    .replace(/^['‘’"“”]|['‘’"“”]$/g, '')
    .toUpperCase();
  if (isDamagedId(value, plain)) return { wrong: says.idDamaged() };
  if (/\*/.test(plain)) return { wrong: says.hidden({ found: text }) };
  return /^\d{17}[\dX]$/.test(plain) ? { value: plain } : { wrong: says.idShape({ found: text }) };
}

function isDamagedId(value: CellValue, plain: string): boolean {
  if (/^\d(?:\.\d+)?E\+?1\d$/.test(plain)) return true;
  if (value.kind === 'number') return Math.abs(value.number) >= 1e15;
  // Damaged first and made a text later. A right number may end like that too, but then its check character fits.
  return /^\d{15}000$/.test(plain) && checkCharacterOf(plain) !== plain.at(-1);
}

/** Several numbers are kept as they are, with the mark of a list between them. */
export function readPhone({ text, value }: SeenCell): Reading<string> {
  if (saysNothing(text)) return undefined;
  const plain = numberText(value, text)
    .normalize('NFKC')
    .split(/[\n;/|]/)
    .map((part) => part.trim().replace(/^['‘’"“”]|['‘’"“”]$/g, ''))
    .filter((part) => part !== '')
    .join('、');
  if (value.kind === 'number' && !(Number.isInteger(value.number) && value.number > 0)) {
    return { wrong: says.phoneDamaged({ found: text }) };
  }
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(plain)) return { wrong: says.phoneDamaged({ found: text }) };
  return /\*/.test(plain) ? { wrong: says.hidden({ found: text }) } : { value: plain };
}

/** A format may put a zero in front, hyphens between or commas; only the first two belong to a telephone number. */
function numberText(value: CellValue, text: string): string {
  return value.kind !== 'number' || /^[\d-]+$/.test(text) || !Number.isSafeInteger(value.number)
    ? text
    : String(value.number);
}

const YES = /^(?:是|有|√|✓|✔|对|yes|y|true|1|离休|退休|离退休|已退休|已离退休|已离休)$/i;
const NO = /^(?:否|不是|没有|无|×|✗|x|no|n|false|0|在职|在岗|未退休|现职)$/i;

export function readYesOrNo({ text }: SeenCell): Reading<boolean> {
  const plain = withoutBlanks(text);
  if (YES.test(plain)) return { value: true };
  if (NO.test(plain)) return { value: false };
  return saysNothing(text) ? undefined : { wrong: says.yesOrNo({ found: text }) };
}

/** `12`, `12名` */
export function readCount({ text }: SeenCell): Reading<number> {
  if (saysNothing(text)) return undefined;
  const [, digits] = /^(\d{1,9})\s*[\p{Script=Han}]?$/u.exec(text) ?? [];
  return digits === undefined ? { wrong: says.number({ found: text }) } : { value: Number(digits) };
}

/** A word or phrase, in one line. */
export function readPhrase({ text }: SeenCell): Reading<string> {
  return saysNothing(text) ? undefined : { value: inOneLine(text) };
}

/** Without blanks that only set a Chinese phrase apart: `湖南 浏阳`. */
export function readClosePhrase({ text }: SeenCell): Reading<string> {
  return saysNothing(text)
    ? undefined
    : { value: inOneLine(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') };
}

/** One entry a line, or parted by semicolons; `无` says that there is none. */
export function readList({ text }: SeenCell): Reading<string[]> {
  if (saysNothing(text)) return { value: [] };
  const items = text.split(/[\n；;]/).map((item) => item.trim().replace(/^(?:\d{1,2}[.、]|[(（]\d{1,2}[)）])\s*/, ''));
  return { value: items.filter((item) => item !== '') };
}
