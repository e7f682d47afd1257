/**
 * What a Chinese keyboard, a text processor or a copied web page puts into a text unseen. Clean texts, which are nearly
 * all, are told from others by one pattern.
 */

export interface Flaw {
  readonly kind: 'invisible' | 'quotes' | 'digits' | 'blank';
  /** The first character at fault. */
  readonly character: string;
}

/**
 * Characters without a shape, and blanks that only look like the ordinary one. Variation selectors are not among them:
 * rare characters of names need them.
 */
const INVISIBLE =
  /(?![\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}])[\p{Cf}\p{Default_Ignorable_Code_Point}\u{A0}\u{1680}\u{2000}-\u{200A}\u{202F}\u{205F}]/u;
const DIGIT = /[０-９]/;
const QUOTE = /[“”„‟‘’「」『』＂＇〝〞]/;
/** Within a name in Latin letters: O’Brien. */
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu;
const OPENING_QUOTE = /^[“„‟‘「『＂＇〝]/;
const CLOSING_QUOTE = /[”„‟’」』＂＇〞]$/;
const BLANK = /[\s\u{3000}]/u;
const BLANKS_LIKE_THE_ORDINARY = /[\u{A0}\u{1680}\u{2000}-\u{200A}\u{202F}\u{205F}]/gu;

/** In any text: what cannot be seen, and full-width digits. */
export function flawOfText(text: string): Flaw | undefined {
  return isPlainText(text) ? undefined : (found('invisible', INVISIBLE, text) ?? found('digits', DIGIT, text));
}

/** In a text that is a name or a term: quotes around all of it as well. They were meant as YAML's own. */
export function flawOfWord(text: string): Flaw | undefined {
  if (isPlainText(text)) return undefined;
  return (isQuoted(text) ? found('quotes', QUOTE, text) : undefined) ?? flawOfText(text);
}

/** In a text that is a number by its nature, of a card or a telephone: quotes anywhere. */
export function flawOfNumber(text: string): Flaw | undefined {
  return isPlainText(text) ? undefined : (found('quotes', QUOTE, text) ?? flawOfText(text));
}

/**
 * In a person's name: quotes anywhere but as an apostrophe, blanks at its ends, and inside a name of two or three Chinese characters, which
 * is only spread out to fill its box on paper.
 */
export function flawOfName(text: string): Flaw | undefined {
  if (PLAIN_NAME.test(text)) return undefined;
  return flawOfNumber(text.replace(APOSTROPHE, "'")) ?? (isSpread(text) ? found('blank', BLANK, text) : undefined);
}

/** As nearly all have. */
const PLAIN_NAME = /^[\u4e00-\u9fff]+$/;

function isSpread(name: string): boolean {
  if (!BLANK.test(name)) return false;
  const letters = name.split(/[\s\u{3000}]+/u).join('');
  return letters.length < name.length && (/^\p{Script=Han}{2,3}$/u.test(letters) || name.trim() !== name);
}

/** Whether quotes of a Chinese keyboard stand around all of the text, and none inside. */
export function isQuoted(text: string): boolean {
  return text.length > 1 && OPENING_QUOTE.test(text) && CLOSING_QUOTE.test(text) && !QUOTE.test(text.slice(1, -1));
}

/** The text as it was meant. */
export function withoutFlaws(text: string, { kind }: Flaw): string {
  const unquoted = kind === 'quotes' ? text.replace(new RegExp(QUOTE, 'g'), '') : text;
  const seen = unquoted
    .replace(BLANKS_LIKE_THE_ORDINARY, ' ')
    .replace(new RegExp(INVISIBLE, 'gu'), '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return (isSpread(seen) ? seen.replace(/[\s\u{3000}]+/gu, '') : seen).trim();
}

function found(kind: Flaw['kind'], pattern: RegExp, text: string): Flaw | undefined {
  const [character] = pattern.exec(text) ?? [];
  return character === undefined ? undefined : { kind, character };
}

/**
 * Whether a text has but ASCII, Chinese characters of the basic plane and their commonest marks (`、` to `》`, `【` to `〗`,
 * `（`, `）`, `，`, `：`, `；`, `·`), as nearly all have. Such a text is in Unicode NFC.
 */
export function isPlainText(text: string): boolean {
  return !BEYOND_PLAIN.test(text);
}

/** Over a whole file a third quicker than a look at each code. */
const BEYOND_PLAIN = /[^\0-\x7f\u4e00-\u9fff\u3001-\u300b\u3010-\u3017\uff08\uff09\uff0c\uff1a\uff1b\xb7]/;
