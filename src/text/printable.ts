/**
 * What can steer a terminal or turn the direction of writing around it: control characters, halves of surrogate pairs,
 * marks of direction (Unicode's Bidi_Control, U+061C among them), line and paragraph separators, annotations, tags.
 */
const STEERING =
  '\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\u{2028}\\u{2029}\\u{206A}-\\u{206F}\\u{FFF9}-\\u{FFFB}\\u{E0000}-\\u{E007F}';
const ALL_BUT_LAYOUT = new RegExp(`(?![\\n\\t])[${STEERING}]`, 'gu');

/** What nearly every text is made of: ASCII, Chinese, their marks. To see so much is quick. */
const PLAIN = /^[\n\t\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*$/;

/**
 * A text that cannot steer a terminal: control characters, which a file or its name may hold, are shown as pictures
 * (`␛`), but for line ends and tabs; the marks that turn the direction of writing as `�`. As long in UTF-16 units as
 * before.
 */
export function printableLines(text: string): string {
  return PLAIN.test(text) ? text : text.replace(ALL_BUT_LAYOUT, picture);
}

/** The same for JSON, which has a way to write such a character and keep it: `\u009b`. */
export function escapedForJson(json: string): string {
  return json.replace(ALL_BUT_LAYOUT, (character) => {
    return Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join('');
  });
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�'.repeat(character.length);
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
