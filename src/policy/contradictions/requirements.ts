/** What a category asks of the facts of an appointment, as far as a JSON Schema says so: facts and words that there are. */

import type { Path } from '../../findings/finding.ts';
import { msg } from '../../messages/catalogue.ts';
import { FACTS, UNIT_FACTS } from '../../model/facts.ts';
import { closestWord } from '../../text/closest-word.ts';
import { type Contradiction, unknownWord } from './contradiction.ts';

/** By fact the words that it can be; any where there are none. */
export type WordsOfFacts = Readonly<Record<string, readonly string[]>>;

type Schema = Readonly<Record<string, unknown>>;

/** Keywords below which stands what is said of the same thing: one schema, or a list of them. */
const OF_THE_SAME = ['not', 'if', 'then', 'else', 'allOf', 'anyOf', 'oneOf'] as const;
/** Keywords below which stands what is said of the items of a list. */
const OF_ITEMS = ['items', 'contains', 'prefixItems', 'unevaluatedItems'] as const;

export function* ofRequirements(schema: unknown, path: Path, words: WordsOfFacts): Generator<Contradiction> {
  yield* visit(schema, path, { fact: '', words, depth: 0 });
}

interface Place {
  /** What the schema is about: empty for all facts together, `unit` for those of the unit, else one fact. */
  readonly fact: string;
  readonly words: WordsOfFacts;
  readonly depth: number;
}

/** Nobody asks for so much; who nests deeper would exhaust the stack. */
const DEEPEST = 40;

function* visit(schema: unknown, path: Path, place: Place): Generator<Contradiction> {
  if (!isSchema(schema) || place.depth > DEEPEST) return;
  if ('$async' in schema) yield { path: [...path, '$async'], message: msg('policy.async'), isAboutKey: true };
  const names = namesAt(place.fact);
  if (names !== undefined) yield* ofNames(schema, names, path);
  else yield* ofWords(schema, place.words[place.fact] ?? [], path);
  const inner = { ...place, depth: place.depth + 1 };
  for (const [name, part] of entriesOf(schema.properties)) {
    yield* visit(part, [...path, 'properties', name], { ...inner, fact: inside(place.fact, name) });
  }
  for (const keyword of OF_THE_SAME) yield* each(schema[keyword], [...path, keyword], inner);
  for (const keyword of OF_ITEMS) yield* each(schema[keyword], [...path, keyword], inner);
  for (const [name, part] of entriesOf(schema.dependentSchemas)) {
    yield* visit(part, [...path, 'dependentSchemas', name], inner);
  }
}

function* each(value: unknown, path: Path, place: Place): Generator<Contradiction> {
  if (!Array.isArray(value)) yield* visit(value, path, place);
  else for (const [index, part] of value.entries()) yield* visit(part, [...path, index], place);
}

/** The facts that may be named there; `undefined` where one fact is spoken of. */
function namesAt(fact: string): readonly string[] | undefined {
  if (fact === '') return FACTS;
  return fact === 'unit' ? UNIT_FACTS : undefined;
}

function inside(fact: string, name: string): string {
  return fact === '' ? name : `${fact}.${name}`;
}

/** A fact that there is none of is never recorded: what asks for it would be met by nobody, or by everybody. */
function* ofNames(schema: Schema, names: readonly string[], path: Path): Generator<Contradiction> {
  for (const [name] of entriesOf(schema.properties)) {
    if (!names.includes(name)) yield { ...unknownFact([...path, 'properties', name], name, names), isAboutKey: true };
  }
  for (const [index, name] of listOf(schema.required).entries()) {
    if (!names.includes(String(name))) yield unknownFact([...path, 'required', index], String(name), names);
  }
}

function unknownFact(path: Path, fact: string, expected: readonly string[]): Contradiction {
  return { path, message: msg('policy.fact', { fact, expected, nearest: closestWord(fact, expected) }) };
}

function* ofWords(schema: Schema, words: readonly string[], path: Path): Generator<Contradiction> {
  if (words.length === 0) return;
  if (typeof schema.const === 'string' && !words.includes(schema.const)) {
    yield unknownWord([...path, 'const'], schema.const, words);
  }
  for (const [index, word] of listOf(schema.enum).entries()) {
    if (typeof word === 'string' && !words.includes(word)) yield unknownWord([...path, 'enum', index], word, words);
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): [string, unknown][] {
  return isSchema(value) ? Object.entries(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
