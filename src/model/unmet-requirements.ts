/**
 * Which facts keep somebody from a category, as far as its `requires` says so plainly: what must be there, what must be
 * one word or one of several, what a list must hold. Alternatives and whatever else a JSON Schema can say are left to the
 * policy's own words.
 */

export interface Unmet {
  /** Facts that are demanded and not recorded; `.` between a group and its part. */
  readonly missing: readonly string[];
  /** Facts that are recorded and not what is demanded. */
  readonly unfit: readonly { readonly fact: string; readonly wanted: readonly string[] }[];
}

type Schema = Readonly<Record<string, unknown>>;

export function unmetRequirements(requires: unknown, facts: object): Unmet {
  const missing: string[] = [];
  const unfit: { fact: string; wanted: string[] }[] = [];
  visit(requires, facts, '');
  return { missing, unfit };

  function visit(schema: unknown, value: object, path: string): void {
    if (!isSchema(schema)) return;
    const known = value as Readonly<Record<string, unknown>>;
    for (const key of listOf(schema.required)) if (isAbsent(known[String(key)])) missing.push(path + String(key));
    for (const [key, part] of Object.entries(isSchema(schema.properties) ? schema.properties : {})) {
      const fact = known[key];
      if (isAbsent(fact) || !isSchema(part)) continue;
      if (typeof fact === 'object' && fact !== null && !Array.isArray(fact)) {
        visit(part, fact, `${path}${key}.`);
        continue;
      }
      const wanted = wantedBy(part, fact);
      if (wanted) unfit.push({ fact: path + key, wanted });
    }
    for (const part of listOf(schema.allOf)) visit(part, value, path);
  }
}

/** The words of which one is wanted; `undefined` where what is recorded will do, or the schema says more than words. */
function wantedBy(schema: Schema, fact: unknown): string[] | undefined {
  if (Array.isArray(fact)) {
    const inside = isSchema(schema.contains) ? wordsOf(schema.contains) : [];
    return inside.length === 0 || fact.some((item) => inside.includes(String(item))) ? undefined : inside;
  }
  const words = wordsOf(schema);
  return words.length === 0 || words.includes(String(fact)) ? undefined : words;
}

function wordsOf(schema: Schema): string[] {
  const words = 'const' in schema ? [schema.const] : listOf(schema.enum);
  return words.map(String);
}

/** An empty list says nothing. */
function isAbsent(fact: unknown): boolean {
  return fact === undefined || (Array.isArray(fact) && fact.length === 0);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
