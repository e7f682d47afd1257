import type { Path, Violation } from '../findings/finding.ts';
import type { SchemaError } from '../generated/validators.js';
import { type Message, msg } from '../messages/catalogue.ts';
import type { FieldName } from '../messages/field-title.ts';
import { ETHNICITIES } from '../model/ethnicity.ts';
import { closestWord } from '../text/closest-word.ts';

type Kind = FieldName['kind'];

/** A file with more mistakes than this is not a record with mistakes, but something else. */
const MOST_TOLD = 100;

/** The validator's errors as violations of `schema` that say what was found, what is wanted, and the nearest name. */
export function shapeViolations(errors: readonly SchemaError[], kind: Kind, value: unknown): Violation[] {
  const told = errors.slice(0, MOST_TOLD).map((error) => shapeViolation(error, kind, pathOf(error, value)));
  const more = errors.length - told.length;
  return more === 0 ? told : [...told, { rule: 'schema', path: [], message: msg('schema.more', { more }) }];
}

/** Where in the value an error stands, from its JSON Pointer (RFC 6901); list positions become numbers. */
function pathOf(error: SchemaError, value: unknown): Path {
  const path: (string | number)[] = [];
  let current = value;
  for (const part of error.instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(current) ? Number(key) : key);
    current = (current as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

/** The field's name without list positions; keys that are words of the policy are left out too. */
export function fieldNameOf(kind: Kind, path: Path): FieldName {
  const keys = path.filter((key) => typeof key === 'string');
  return { kind, path: keys.map((key, index) => (isWordOfPolicy(keys, index) ? '*' : key)).join('.') };
}

/** Keys below these are words of the policy, not names of fields. */
const KEYED_BY_WORDS = new Set(['steps', 'levels', 'exits', 'clauses', 'rules']);

function isWordOfPolicy(keys: readonly string[], index: number): boolean {
  return KEYED_BY_WORDS.has(keys[index - 1] ?? '');
}

function shapeViolation(error: SchemaError, kind: Kind, path: Path): Violation {
  if (error.keyword === 'required') {
    const field = [...path, String(error.params.missingProperty)];
    return { rule: 'schema', path: field, message: msg('schema.required', { field: fieldNameOf(kind, field) }) };
  }
  if (error.keyword === 'additionalProperties') return unknownField(error, path);
  const nearest = nearestAllowed(error);
  return {
    rule: 'schema',
    path,
    message: messageOf(error, nearest),
    ...(nearest !== undefined && { suggestion: nearest }),
  };
}

function unknownField(error: SchemaError, path: Path): Violation {
  const field = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
  const nearest = closestWord(field.replaceAll('\u3000', ''), known) ?? known.find((name) => name === field.trim());
  const isSpaced = field.includes('\u3000');
  return {
    rule: isSpaced ? 'yaml-syntax' : 'schema',
    path: [...path, field],
    isAboutKey: true,
    message: isSpaced
      ? msg('yaml-syntax.full-width-space', { key: field, nearest })
      : msg('schema.unknown', { field, nearest }),
    ...(nearest !== undefined && { suggestion: nearest }),
  };
}

function messageOf(error: SchemaError, nearest: string | undefined): Message {
  const { keyword, params, data } = error;
  if (keyword === 'type') return typeMessage(error);
  if (keyword === 'format') return formatMessage(String(params.format), String(data), nearest);
  if (keyword === 'enum' && typeof data !== 'string') {
    return msg('schema.type', { expected: 'string', found: typeOf(data) });
  }
  if (keyword === 'enum') return msg('schema.enum', { value: String(data), expected: allowedOf(error), nearest });
  if (keyword === 'minimum' || keyword === 'maximum') {
    return msg('schema.number', { bound: boundOf(keyword), limit: Number(params.limit) });
  }
  if (keyword === 'minLength' && Number(params.limit) === 1) return msg('schema.blank');
  if (keyword === 'minLength' || keyword === 'maxLength') {
    return msg('schema.length', { bound: boundOf(keyword), limit: Number(params.limit), unit: 'characters' });
  }
  if (keyword === 'minItems' || keyword === 'maxItems') {
    return msg('schema.length', { bound: boundOf(keyword), limit: Number(params.limit), unit: 'items' });
  }
  return msg('schema.other', { reason: `${keyword} ${JSON.stringify(params)}` });
}

function boundOf(keyword: string): 'at-least' | 'at-most' {
  return keyword.startsWith('min') ? 'at-least' : 'at-most';
}

/** An unquoted ID or phone number is read as a number, and digits beyond the sixteenth are lost. */
function typeMessage(error: SchemaError): Message {
  const expected = [error.params.type].flat().map(String);
  const found = typeOf(error.data);
  if (expected.includes('string') && ['number', 'integer', 'not-finite'].includes(found))
    return msg('schema.quote-number');
  return msg('schema.type', { expected: expected.join(','), found });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function formatMessage(format: string, value: string, nearest: string | undefined): Message {
  if (format === 'date') return msg('schema.date', { value });
  if (format === 'date-or-month') return msg('schema.date-or-month', { value });
  if (format === 'record-id') return msg('schema.record-id', { value });
  if (format === 'workspace-path' && value.trim() !== '') return msg('schema.workspace-path', { value });
  if (format === 'ethnicity') return msg('schema.ethnicity', { value, nearest });
  return value.trim() === '' ? msg('schema.blank') : msg('schema.control-character');
}

function nearestAllowed(error: SchemaError): string | undefined {
  if (error.keyword === 'enum') return closestWord(String(error.data), allowedOf(error));
  if (error.keyword === 'format' && error.params.format === 'ethnicity')
    return closestWord(String(error.data), ETHNICITIES);
  return undefined;
}

function allowedOf(error: SchemaError): readonly string[] {
  return ((error.params.allowedValues ?? []) as unknown[]).map(String);
}
