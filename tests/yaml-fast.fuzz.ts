/**
 * The one property of the fast parser: it agrees with the `yaml` package or refuses.
 * The test runs a short form. Long forms:
 *
 *     npx tsx tests/yaml-fast.fuzz.ts --runs 100000 [--seed 7]     random texts of each kind
 *     npx tsx tests/yaml-fast.fuzz.ts --exhaustive 5               all short endings over the indicators
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { parseFast } from '../src/yaml/fast.ts';
import * as precise from '../src/yaml/source.ts';
import fc from './support/properties.ts';
import { texts } from './yaml-fast.texts.ts';

/** What the `yaml` package makes of the text: `undefined` when it finds anything wrong with it. */
export function parsePrecisely(text: string): unknown {
  const options = { version: '1.2', schema: 'core', uniqueKeys: true, merge: false, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** Equal in types, signs of zero, prototypes, and order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const keys = Reflect.ownKeys(one);
  const otherKeys = Reflect.ownKeys(other);
  if (keys.length !== otherKeys.length || keys.some((key, index) => key !== otherKeys[index])) return false;
  return keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}

/** What the precise reading of records makes of the text: `undefined` when it has anything to say against it. */
function readPrecisely(text: string): unknown {
  const { source, problems } = precise.parsePrecisely(text);
  return problems.length > 0 ? undefined : precise.plainValue(source);
}

/**
 * Whether the fast parser accepted the text. Throws when what it gave is not what the `yaml` package gives, or not what
 * the precise reading of records gives, which refuses some things that are YAML.
 */
export function acceptsRightly(text: string): boolean {
  const fast = parseFast(text);
  if (fast === undefined) return false;
  for (const [name, value] of Object.entries({ yaml: parsePrecisely(text), record: readPrecisely(unmarked(text)) })) {
    if (isSame(fast, value)) continue;
    throw new Error(`${JSON.stringify(text)}\n fast ${JSON.stringify(fast)}\n ${name} ${JSON.stringify(value)}`);
  }
  return true;
}

/** A record's text comes without its byte order mark. */
function unmarked(text: string): string {
  return text.startsWith('\u{FEFF}') ? text.slice(1) : text;
}

const HEADS = ['', 'a:', 'a: b\n', 'a:\n- ', 'a: {', 'a: [', 'a:\n  b: ', 'a:\n-  "c"', 'a: {b: '];
const TAIL_ALPHABET = [...'a1 :-\n#\'"{}[],'];

/** Checks every text of one of `HEADS` and up to `length` characters; the number of texts and of those accepted. */
function exhaust(length: number): { count: number; accepted: number } {
  const result = { count: 0, accepted: 0 };
  const visit = (source: string, left: number): void => {
    result.count++;
    if (acceptsRightly(source)) result.accepted++;
    if (left > 0) for (const character of TAIL_ALPHABET) visit(source + character, left - 1);
  };
  for (const head of HEADS) visit(head, length);
  return result;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = { runs: { type: 'string' }, seed: { type: 'string' }, exhaustive: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  if (values.exhaustive !== undefined) process.stdout.write(`${JSON.stringify(exhaust(Number(values.exhaustive)))}\n`);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  for (const [kind, arbitrary] of Object.entries(values.runs === undefined ? {} : texts)) {
    let accepted = 0;
    const property = fc.property(arbitrary, (source) => {
      if (acceptsRightly(source)) accepted++;
    });
    fc.assert(property, { numRuns: Number(values.runs), seed });
    process.stdout.write(`${kind}: ${values.runs} texts, ${accepted} accepted, seed ${seed}\n`);
  }
}
