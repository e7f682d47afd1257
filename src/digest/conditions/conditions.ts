/**
 * What a category's `requires` demands, in words: a JSON Schema over the facts of an appointment, of which a policy uses
 * a small part. What has no words here is told as it is written, so that nothing is left out.
 */

import type { Message } from '../../messages/catalogue.ts';
import { ownValue } from '../../model/register.ts';
import { says as common } from '../digest.words.ts';
import { says } from './conditions.words.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What a schema is about. */
interface Place {
  /** Keys of the fact, joined by dots; empty: all facts together. */
  readonly fact: string;
  /** Facts that must be there, by what is said around the schema. */
  readonly demanded: readonly string[];
}

/** Facts that no record lacks: what is demanded of them need not also demand that they are there. */
const ALWAYS_THERE: readonly string[] = [
  'level',
  'mode',
  'partyMember',
  'probationary',
  'unit.id',
  'unit.type',
  'unit.organization',
];

/** Conditions of which each holds. */
export function conditionsOf(requires: unknown): Message[] {
  return conditionsAt(requires, { fact: '', demanded: ALWAYS_THERE });
}

/** What shape a fact has is no condition on a person; `required` and `properties`, `if` and `then` are told together. */
const SILENT: readonly string[] = [
  ...['type', '$comment', 'title', 'description'],
  ...['required', 'properties', 'then', 'else'],
];

function conditionsAt(schema: unknown, outer: Place): Message[] {
  if (schema === false) return [says.never({ fact: outer.fact })];
  if (!isSchema(schema)) return [];
  const required = listOf(schema.required).map((key) => below(outer.fact, String(key)));
  const place = { ...outer, demanded: [...outer.demanded, ...required] };
  const others = Object.entries(schema).filter(([keyword]) => !SILENT.includes(keyword));
  return [
    ...conditionsOnFacts(schema.properties, required, place),
    ...others.flatMap(([keyword, value]) => {
      const tell = ownValue(KEYWORDS, keyword);
      return tell ? tell(value, place, schema) : [says.other({ fact: place.fact, keyword, value })];
    }),
  ];
}

/** What must be there, unless what is said of it says so anyway, and what each fact must be. */
function conditionsOnFacts(properties: unknown, required: readonly string[], { fact, demanded }: Place): Message[] {
  const told = new Map(
    Object.entries(isSchema(properties) ? properties : {}).map(([key, part]) => {
      const own = below(fact, key);
      return [own, conditionsAt(part, { fact: own, demanded })];
    }),
  );
  const missing = required.filter((key) => (told.get(key) ?? []).length === 0);
  return [
    ...(missing.length === 0 ? [] : [says.required({ facts: missing })]),
    ...[...told].flatMap(([key, conditions]) => {
      if (conditions.length === 0 || demanded.includes(key)) return conditions;
      return [says.ifRecorded({ fact: key, what: all(conditions) })];
    }),
  ];
}

type Tell = (value: unknown, place: Place, schema: Schema) => Message[];

const KEYWORDS: Readonly<Record<string, Tell>> = {
  const: (value, { fact }) => [says.oneOf({ fact, values: [value] })],
  enum: (values, { fact }) => [says.oneOf({ fact, values: listOf(values) })],
  contains: (part, place) => [containing(part, place)],
  minItems: (least, { fact }) => [says.atLeast({ fact, least, isCounted: true })],
  maxItems: (most, { fact }) => [says.atMost({ fact, most, isCounted: true })],
  minLength: (least, { fact }) => [least === 1 ? says.required({ facts: [fact] }) : says.longerThan({ fact, least })],
  minimum: (least, { fact }) => [says.atLeast({ fact, least, isCounted: false })],
  maximum: (most, { fact }) => [says.atMost({ fact, most, isCounted: false })],
  exclusiveMinimum: (limit, { fact }) => [says.moreThan({ fact, limit })],
  exclusiveMaximum: (limit, { fact }) => [says.lessThan({ fact, limit })],
  pattern: (pattern, { fact }) => [says.matches({ fact, pattern })],
  not: (part, place) => [says.not({ what: together(part, place) })],
  anyOf: (parts, place) => [common.either({ parts: listOf(parts).map((part) => together(part, place)) })],
  oneOf: (parts, place) => [says.onlyOne({ parts: listOf(parts).map((part) => together(part, place)) })],
  allOf: (parts, place) => listOf(parts).flatMap((part) => conditionsAt(part, place)),
  if: (part, place, schema) => {
    const met = schema.then === undefined ? undefined : together(schema.then, place);
    const unmet = schema.else === undefined ? undefined : together(schema.else, place);
    return [says.when({ condition: together(part, place), met, unmet })];
  },
};

function containing(part: unknown, place: Place): Message {
  const { fact } = place;
  const isWords = isSchema(part) && Object.keys(part).every((key) => key === 'const' || key === 'enum');
  if (!isWords) return says.holdsSuch({ fact, what: together(part, place) });
  return says.holds({ fact, values: 'const' in part ? [part.const] : listOf(part.enum) });
}

function together(schema: unknown, place: Place): Message {
  return all(conditionsAt(schema, place));
}

function all(parts: readonly Message[]): Message {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : common.all({ parts });
}

function below(fact: string, key: string): string {
  return fact === '' ? key : `${fact}.${key}`;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
