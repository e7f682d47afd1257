/**
 * Digits in whatever way people write them: `1`, full width `１`, Arabic or Devanagari, circled `①`, Chinese `一`, `壹`.
 */

export interface Digit {
  /** Its value in ASCII; two characters for the likes of `⑩`. */
  readonly value: string;
  /** Whether it is a decimal digit (Unicode Nd); else a sign that also has other uses. */
  readonly isPlain: boolean;
}

/** Every way to write a digit that is no decimal digit and that Unicode does not take apart (NFKC), from 0 or 1 on. */
const SERIES: readonly (readonly [first: number, signs: string])[] = [
  [0, '〇一二三四五六七八九'],
  [0, '零壹贰叁肆伍陆柒捌玖'],
  [0, '○壹貳參肆伍陸柒捌玖'],
  [0, '⓿'],
  [1, '幺两'],
  [1, '〡〢〣〤〥〦〧〨〩'],
  [1, '❶❷❸❹❺❻❼❽❾❿'],
  [1, '➀➁➂➃➄➅➆➇➈➉'],
  [1, '➊➋➌➍➎➏➐➑➒➓'],
  [1, '⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾'],
  [11, '⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴'],
];

const SIGNS = new Map(SERIES.flatMap(([first, signs]) => [...signs].map((sign, at) => [sign, String(first + at)])));
const ASCII: readonly Digit[] = Array.from('0123456789', (value) => ({ value, isPlain: true }));
const known = new Map<string, Digit | undefined>();

/** The digit that a character stands for. */
export function digitOf(character: string): Digit | undefined {
  if (character < '\u0080') return ASCII[character.charCodeAt(0) - 0x30];
  if (!known.has(character)) known.set(character, unusualDigit(character));
  return known.get(character);
}

function unusualDigit(character: string): Digit | undefined {
  if (isIdeograph(character)) return signOf(SIGNS.get(character));
  if (/^\p{Nd}$/u.test(character)) return { value: decimalValue(character), isPlain: true };
  const signs = /^\p{No}$/u.test(character) ? withoutBrackets(character.normalize('NFKC')) : character;
  const values = [...signs].map((sign) => (/^\d$/.test(sign) ? sign : SIGNS.get(sign)));
  return signOf(values.length > 0 && !values.includes(undefined) ? values.join('') : undefined);
}

function signOf(value: string | undefined): Digit | undefined {
  return value === undefined ? undefined : { value, isPlain: false };
}

/** The block of CJK Unified Ideographs: no decimal digits, and none is made of others. It need not ask Unicode's classes. */
export function isIdeograph(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

/** `⑴` is `(1)`, `⒈` is `1.`. */
function withoutBrackets(text: string): string {
  return text.replace(/[().,]/g, '');
}

/** Unicode keeps the ten digits of a script together and in order, and several such tens side by side. */
function decimalValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
