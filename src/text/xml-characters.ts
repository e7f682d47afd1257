/** What XML 1.0 has no place for, however it is escaped: all but its production [2], Char. */
export const NO_XML_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Without the characters that XML forbids; halves of pairs stood for something, and are replaced. */
export function xmlText(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(NO_XML_CHARACTER, '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const MARKUP = /[&<>"]/;
const EACH_MARKUP = new RegExp(MARKUP, 'g');

/** For text and for values in double quotes. */
export function xmlEscaped(text: string): string {
  return MARKUP.test(text) ? text.replace(EACH_MARKUP, (sign) => ENTITIES[sign] ?? '') : text;
}
