import { type Edit, insertion } from '../repair.ts';

/** Puts quotes around a part of the text, so that it is the text that it says. */
export function quoted(text: string, start: number, end: number): Edit[] {
  const inside = text.slice(start, end);
  if (!/["\\]/.test(inside)) return [insertion(start, '"'), insertion(end, '"')];
  const doubled = [...inside.matchAll(/'/g)].map(({ index }) => insertion(start + index, "'"));
  return [insertion(start, "'"), ...doubled, insertion(end, "'")];
}

/** The same as people see it. */
export function inQuotes(inside: string): string {
  return /["\\]/.test(inside) ? `'${inside.replaceAll("'", "''")}'` : `"${inside}"`;
}
