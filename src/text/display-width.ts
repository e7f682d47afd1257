/**
 * Terminal columns that a help text takes. Help has only letters, Chinese characters and their punctuation, so the full
 * width tables, which cost start-up time, are not needed here.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return width;
}
