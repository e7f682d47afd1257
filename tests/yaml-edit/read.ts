/** How a text is read, by both parsers, in a form that can be compared. Throws of its own: long runs are without vitest. */

import { parseFast } from '../../src/yaml/fast.ts';
import { parsePrecisely, plainValue } from '../../src/yaml/source.ts';

/** What the text says: the precise parser finds nothing wrong with it, and the fast one reads the same or refuses. */
export function read(text: string): unknown {
  const { source, problems } = parsePrecisely(text);
  const wrong = problems.filter(({ message }) => message.key !== 'yaml-syntax.empty');
  demand(wrong.length === 0, `is readable: ${JSON.stringify(wrong)}`, text);
  const value = plainValue(source) ?? {};
  const fast = parseFast(text);
  demand(fast === undefined || canonical(fast) === canonical(value), 'is the same to both parsers', text);
  return value;
}

export function demand(isSo: boolean, what: string, text: string): void {
  if (!isSo) throw new Error(`Not so: the text ${what}\n${text}\n${JSON.stringify(text)}`);
}

/** The same text for the same value, whatever the order of its keys; keys in NFC. */
export function canonical(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (Object.is(value, -0)) return { negative: 0 };
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) => [key.normalize('NFC'), inOrder(item)] as const);
  return { fields: fields.sort(([one], [other]) => (one < other ? -1 : 1)) };
}

/** Whether `one` is what is left of `other` when some characters are taken out. */
export function isPartOf(one: string, other: string): boolean {
  let at = 0;
  for (const character of one) {
    at = other.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
