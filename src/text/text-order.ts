/**
 * Orders texts by Unicode code point, the order of the bytes of UTF-8. JavaScript's own `<` orders UTF-16 units, which
 * puts rare Chinese characters outside the basic plane before some inside it.
 */
export function compareByCodePoint(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    const a = first.charCodeAt(index);
    const b = second.charCodeAt(index);
    if (a !== b) return inCodePointOrder(a) - inCodePointOrder(b);
  }
  return first.length - second.length;
}

/** Surrogates (D800–DFFF) stand for code points above all others, so they are moved behind E000–FFFF. */
function inCodePointOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
