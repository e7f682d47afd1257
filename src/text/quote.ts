const LONGEST = 80;

/** What a file or user wrote, in quotes; a very long text only in its beginning. */
export function quote(text: string): string {
  if (text.length <= LONGEST) return `“${text}”`;
  const end = /[\ud800-\udbff]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return `“${text.slice(0, end)}…”`;
}
