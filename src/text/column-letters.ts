/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letters = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letters : letters;
}
