/** JSON Schemas of our own, with words of others in them. */

import { escapedForJson } from '../text/printable.ts';
import { type Sealed, sealedJson } from './sealed.ts';

type Json = Readonly<Record<string, unknown>>;

/** Words that a field takes, each with what it means. */
export interface FieldWords {
  /** From the root of the schema to that of the field. */
  readonly at: readonly string[];
  readonly areKeys: boolean;
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
  /** Whether another word is possible too. */
  readonly isOpen?: boolean;
}

/**
 * A schema that editors take: its words in place of any text, by `enum` and what the YAML language server shows with it.
 *
 * @param own holds nothing of anybody, so that its examples stay whole
 */
export function writeJsonSchema(own: Json, fields: readonly FieldWords[]): Sealed<string> {
  return sealedJson(fields, (hidden) => {
    const schema = hidden.reduce((inner, field) => changedAt(inner, field.at, (found) => withWords(found, field)), own);
    return `${escapedForJson(JSON.stringify(schema, null, 2))}\n`;
  });
}

/** @throws Error for a path that is not in the schema */
function changedAt(schema: Json, [key, ...rest]: readonly string[], change: (found: Json) => Json): Json {
  if (key === undefined) return change(schema);
  const inner = schema[key];
  if (!isObject(inner)) throw new Error(`A schema has no ${key}`);
  return { ...schema, [key]: changedAt(inner, rest, change) };
}

function withWords(field: Json, { areKeys, words, isOpen = false }: FieldWords): Json {
  if (areKeys) return withKeys(field, words);
  if (isOpen) return { ...field, anyOf: [asEnum(words), { type: 'string' }] };
  const { minLength: _least, maxLength: _most, ...rest } = field;
  return { ...rest, ...asEnum(words) };
}

function asEnum(words: FieldWords['words']): Json {
  const meanings = words.map(({ meaning }) => meaning);
  return {
    enum: words.map(({ word }) => word),
    enumDescriptions: meanings,
    markdownEnumDescriptions: meanings,
  };
}

/** What was true of every key is true of each. */
function withKeys(field: Json, words: FieldWords['words']): Json {
  const each = isObject(field.additionalProperties) ? field.additionalProperties : {};
  const properties = words.map(({ word, meaning }) => [word, { title: word, description: meaning, ...each }]);
  return { ...field, properties: Object.fromEntries(properties), additionalProperties: false };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
