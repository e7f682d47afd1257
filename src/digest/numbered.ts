/** Alternatives that hold commas of their own: `①…②…`. There are figures for twenty. */
export function numbered(parts: readonly string[]): string {
  return parts
    .map((part, index) => `${index < 20 ? String.fromCodePoint(0x2460 + index) : `(${index + 1})`}${part}`)
    .join(' ');
}
