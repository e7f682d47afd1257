import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { validators } from '../src/generated/validators.js';
import { RECORD_KINDS } from '../src/model/kinds/index.ts';

export type Json = Record<string, unknown>;
export type Path = readonly (string | number)[];
export type Kind = keyof typeof validators;

export const ROOT = new URL('../', import.meta.url);
export const KINDS: readonly Kind[] = [...RECORD_KINDS, 'workspace', 'policy'];

export function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

export function schemaOf(kind: Kind): Json {
  return JSON.parse(read(`schemas/${kind}.schema.json`)) as Json;
}

/** The whole record that the schema of the kind shows as its example. */
export function exampleOf(kind: Kind): Json {
  return (schemaOf(kind).examples as Json[] | undefined)?.[0] ?? {};
}

export function yamlOf(path: string): Json {
  return parse(read(path)) as Json;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of every value in a record, the record itself first. */
export function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* pathsIn(item, [...path, index]);
  if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* pathsIn(item, [...path, key]);
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Json)[key], value);
}

/** A copy with another value at the path; `undefined` takes the key away. */
export function changed(record: unknown, path: Path, value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  const copy: unknown = structuredClone(record);
  const parent = valueAt(copy, path.slice(0, -1)) as Json;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
