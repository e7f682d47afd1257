/** How a text is read, by both parsers, in a form that can be compared. */
import { expect } from 'vitest';
import { parsePrecisely, plainValue } from '../../src/workspace/source.ts';
import { parseFast } from '../../src/workspace/yaml-fast.ts';

/** What the text says: the precise parser finds nothing wrong with it, and the fast one reads the same or refuses. */
export function read(text: string): unknown {
  const { source, problems } = parsePrecisely(text);
  expect([text, problems.filter(({ message }) => message.key !== 'yaml-syntax.empty')]).toEqual([text, []]);
  const value = plainValue(source) ?? {};
  const fast = parseFast(text);
  if (fast !== undefined) expect(canonical(fast)).toBe(canonical(value));
  return value;
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
  return fields.sort(([one], [other]) => (one < other ? -1 : 1));
}
