/** Numbers in Chinese characters, as years, months and days are written with them. */

const DIGITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'一二三四五六七八九'].map((character, index) => [character, String(index + 1)])),
  // The letter O and the circle are typed for 〇.
  ...Object.fromEntries([...'〇零○Oo0'].map((character) => [character, '0'])),
};

/** `二〇一三` → `2013`, digit by digit; a year in digits comes back as it is; `undefined` for what is no number. */
export function chineseYear(text: string): string | undefined {
  const digits = [...text].map((character) => DIGITS[character] ?? (/\d/.test(character) ? character : undefined));
  return digits.some((digit) => digit === undefined) ? undefined : digits.join('');
}

/** `九` → 9, `十一` → 11, `廿二` → 22, `元` → 1; `12` → 12; NaN for what is no number up to 39. */
export function chineseNumber(text: string): number;
export function chineseNumber(text: string | undefined): number | undefined;
export function chineseNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const [, tens, ones] = /^([一二三]?十|廿|卅)?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (tens === undefined && ones === undefined) return Number.NaN;
  return tensOf(tens) * 10 + Number(DIGITS[ones ?? '0']);
}

function tensOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (text === '廿') return 2;
  if (text === '卅') return 3;
  return text === '十' ? 1 : Number(DIGITS[text.charAt(0)]);
}
