import { xmlEscaped, xmlText } from '../../text/xml-characters.ts';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** `&#1114111;` is the longest that means something. */
const LONGEST = 10;

/** The text with its references resolved. Only the five of XML itself are known: a part declares none of its own. */
export function resolved(text: string): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let result = '';
  let done = 0;
  for (; at !== -1; at = text.indexOf('&', at + 1)) {
    const end = text.slice(at, at + LONGEST).indexOf(';');
    const character = end === -1 ? undefined : characterOf(text.slice(at + 1, at + end));
    if (character === undefined) continue;
    result += text.slice(done, at) + character;
    done = at + end + 1;
  }
  return result + text.slice(done);
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const [, hexadecimal, decimal] = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/** Fit for text and for values in double quotes: without what XML 1.0 forbids. */
export function escaped(text: string): string {
  return xmlEscaped(xmlText(text));
}
