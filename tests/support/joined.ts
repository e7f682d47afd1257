/** A text that leaves the program in parts. */
export function joined(parts: Iterable<string>): string {
  return [...parts].join('');
}
