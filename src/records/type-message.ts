import type { SchemaError } from '../generated/validators.js';
import { msg } from '../messages/catalogue.ts';
import type { Told } from './told.ts';

/** What is said of a value of another type than the field's: most often of what the writer did not know of YAML. */
export function toldOfType({
  params,
  data,
  parentSchema,
}: Pick<SchemaError, 'params' | 'data' | 'parentSchema'>): Told {
  const expected = [params.type].flat().map(String);
  const found = typeOf(data);
  if (expected.includes('string')) return textWanted(expected, found, data);
  if (typeof data === 'string' && expected.includes('boolean')) return yesOrNo(data) ?? other(expected, found);
  if (typeof data === 'string' && expected.includes('array') && areTexts(parentSchema)) return listOf(data);
  return other(expected, found);
}

function other(expected: readonly string[], found: string): Told {
  return { message: msg('schema.type', { expected: expected.join(','), found }) };
}

function textWanted(expected: readonly string[], found: string, data: unknown): Told {
  // An unquoted ID or phone number is read as a number, and digits beyond the sixteenth are lost.
  if (['number', 'integer', 'not-finite'].includes(found)) return { message: msg('schema.quote-number') };
  if (!isGroup(data) || !isOneWord(Object.values(data))) return other(expected, found);
  return { message: msg(Array.isArray(data) ? 'yaml-syntax.brackets-in-value' : 'yaml-syntax.colon-in-value') };
}

/** As a text is read that has brackets around it, or a colon in it. */
function isOneWord(parts: readonly unknown[]): boolean {
  return parts.length === 1 && !isGroup(parts[0]);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const YES = new Set(['是', '有', '对', '已', 'yes', 'y', 'on', '√', '1']);
const NO = new Set(['否', '无', '不', '未', 'no', 'n', 'off', '×', '0']);

function yesOrNo(value: string): Told | undefined {
  const word = value.trim().toLowerCase();
  if (!YES.has(word) && !NO.has(word)) return undefined;
  const suggestion = YES.has(word) ? 'true' : 'false';
  return { message: msg('schema.yes-or-no', { value, wanted: suggestion }), suggestion };
}

/** Whether the items of the wanted list are texts, so that a text can have been meant as one or as several of them. */
function areTexts(schema: SchemaError['parentSchema']): boolean {
  return (schema?.items as { type?: unknown } | undefined)?.type === 'string';
}

function listOf(text: string): Told {
  const items = text.split(/[、，,；;]/).map((item) => item.trim());
  const suggestion = `[${items.filter((item) => item !== '').join(', ')}]`;
  return { message: msg('schema.list', { wanted: suggestion }), suggestion };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
