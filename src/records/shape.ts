import type { Path, Violation } from '../findings/finding.ts';
import type { SchemaError } from '../generated/validators.js';
import { msg } from '../messages/catalogue.ts';
import type { FieldName } from '../messages/field-title.ts';
import { nearestField } from './nearest-field.ts';
import type { Told } from './told.ts';
import { toldOf } from './value-message.ts';

type Kind = FieldName['kind'];

/** A file with more mistakes than this is not a record with mistakes, but something else. */
const MOST_TOLD = 100;

/** A plain value as it is written, where the positions are known: a number with all its digits. */
export type Written = (path: Path) => string | undefined;

/** The validator's errors as violations of `schema` that say what was found, what is wanted, and the nearest name. */
export function shapeViolations(
  errors: readonly SchemaError[],
  kind: Kind,
  value: unknown,
  written: Written,
): Violation[] {
  const told = errors.slice(0, MOST_TOLD).map((error) => shapeViolation(error, kind, pathOf(error, value), written));
  const slips = withoutMisspelt(told);
  const rest = errors.slice(MOST_TOLD);
  return rest.length === 0 ? slips : [...slips, more(rest, value)];
}

/** What is not told one by one is not known either: no rule may stumble over it. */
function more(errors: readonly SchemaError[], value: unknown): Violation {
  const leavesUnknown = errors.map((error) => fieldOf(error, value));
  return { rule: 'schema', path: [], message: msg('schema.more', { more: errors.length }), leavesUnknown };
}

/** The field that an error is about, which may be missing. */
function fieldOf(error: SchemaError, value: unknown): Path {
  const { missingProperty } = error.params;
  const path = pathOf(error, value);
  return missingProperty === undefined ? path : [...path, String(missingProperty)];
}

/** Where a list or a group of fields is wanted and a text stands. */
export function textsForGroups(errors: readonly SchemaError[], value: unknown): Path[] {
  const wanting = errors.slice(0, MOST_TOLD).filter(({ keyword, params, data }) => {
    return keyword === 'type' && typeof data === 'string' && ['array', 'object'].includes(String(params.type));
  });
  return wanting.map((error) => pathOf(error, value));
}

/** A field whose name is misspelt is not missing as well. */
function withoutMisspelt(violations: readonly Violation[]): Violation[] {
  const meant = new Set(
    violations.filter(({ isAboutKey }) => isAboutKey).map((violation) => placeOf(meantPath(violation))),
  );
  return violations.filter(({ path, message }) => message.key !== 'schema.required' || !meant.has(placeOf(path)));
}

/** The field that a misspelt one was most likely meant to be. */
export function meantPath({ path, suggestion }: Violation): Path {
  return suggestion === undefined ? path : [...path.slice(0, -1), suggestion];
}

function placeOf(path: Path): string {
  return JSON.stringify(path);
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
function fieldNameOf(kind: Kind, path: Path): FieldName {
  const keys = path.filter((key) => typeof key === 'string');
  return { kind, path: keys.map((key, index) => (isWordOfPolicy(keys, index) ? '*' : key)).join('.') };
}

/** Keys below these are words of the policy, not names of fields; groups in which nothing is required are left out. */
const KEYED_BY_WORDS = new Set(['steps', 'levels', 'exits']);

function isWordOfPolicy(keys: readonly string[], index: number): boolean {
  return KEYED_BY_WORDS.has(keys[index - 1] ?? '');
}

function shapeViolation(error: SchemaError, kind: Kind, path: Path, written: Written): Violation {
  if (error.keyword === 'required' || error.keyword === 'dependentRequired') {
    const field = [...path, String(error.params.missingProperty)];
    return { rule: 'schema', path: field, message: msg('schema.required', { field: fieldNameOf(kind, field) }) };
  }
  if (error.keyword === 'additionalProperties') return unknownField(error, path);
  return violationOf(path, toldOf(error, written(path)));
}

/** What belongs to another rule, syntax that only the shape gives away, carries that rule's name in its key. */
function violationOf(path: Path, { message, suggestion }: Told): Violation {
  const rule = message.key.startsWith('yaml-syntax.') ? 'yaml-syntax' : 'schema';
  return { rule, path, message, ...(suggestion !== undefined && { suggestion }) };
}

function unknownField(error: SchemaError, path: Path): Violation {
  const field = String(error.params.additionalProperty);
  const nearest = nearestField(field, (error.parentSchema?.properties ?? {}) as Record<string, { title?: string }>);
  return {
    rule: 'schema',
    path: [...path, field],
    isAboutKey: true,
    message: msg('schema.unknown', { field, nearest }),
    ...(nearest !== undefined && { suggestion: nearest }),
  };
}
