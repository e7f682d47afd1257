/** `docs/policy.md`: every example in it is loaded, and says what stands behind it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { digestOf } from '../../src/digest/digest.ts';
import { digestText } from '../../src/digest/text.ts';
import { say } from '../../src/messages/message.ts';
import { UserError } from '../../src/messages/user-error.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { writeText } from '../../src/writers/text.ts';
import { loaded } from '../digest/template.ts';

type Data = Record<string, unknown>;

interface Example {
  readonly yaml: string;
  readonly isWrong: boolean;
  readonly says: readonly string[];
}

const manual = readFileSync(path.resolve(import.meta.dirname, '../../docs/policy.md'), 'utf8');

const examples = [...manual.matchAll(/```yaml( wrong)?\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
  ([, wrong, yaml = '', text = '']): Example => ({ yaml, isWrong: wrong !== undefined, says: text.trim().split('\n') }),
);
const [smallest, ...excerpts] = examples;
const base: Data = parse(smallest?.yaml ?? '');

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The smallest policy with an excerpt in it: maps by the document's words are joined, all else takes its place. */
function withExcerpt(excerpt: Data): Data {
  const levels: Data = isMap(excerpt.levels) ? excerpt.levels : {};
  const known = isMap(base.levels) ? base.levels : {};
  const joined = Object.entries(levels).map(([name, level]) => [
    name,
    { ...(known[name] as Data), ...(level as Data) },
  ]);
  return {
    ...base,
    ...excerpt,
    levels: { ...known, ...Object.fromEntries(joined) },
    exits: { ...(base.exits as Data), ...(excerpt.exits as Data) },
    categories: [...(base.categories as unknown[]), ...((excerpt.categories as unknown[] | undefined) ?? [])],
  };
}

/** Written as the manual writes them: what looks like a date is one. */
const written = (data: Data) => stringify(data, { schema: 'core' });

async function pageOf(data: Data): Promise<string[]> {
  const page = digestText(digestOf(await loaded(written(data))), 'en');
  const look = {
    width: 1000,
    isTerminal: false,
    widthOf: displayWidth,
    paint: (_style: unknown, text: string) => text,
  };
  return writeText(page, look)
    .split('\n')
    .map((line) => line.trim());
}

it('has an example of every chapter, and no block of YAML without what it says', () => {
  expect(examples.length).toBeGreaterThan(18);
  expect(manual.match(/```yaml/g)).toHaveLength(examples.length);
});

it('begins with a whole policy', async () => {
  expect(await pageOf(base)).toEqual(expect.arrayContaining([...(smallest?.says ?? [])]));
});

describe('an excerpt', () => {
  it.each(excerpts.filter(({ isWrong }) => !isWrong))('$yaml', async ({ yaml, says }) => {
    const page = await pageOf(withExcerpt(parse(yaml)));
    for (const line of says) expect(page).toContain(line);
  });

  it.each(excerpts.filter(({ isWrong }) => isWrong))('that is refused: $yaml', async ({ yaml, says }) => {
    const error = await loaded(written(withExcerpt(parse(yaml)))).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    for (const text of says) expect(error instanceof UserError && say('en', error.problem)).toContain(text);
  });

  it('would be missed if the page said otherwise', async () => {
    expect(await pageOf(base)).not.toContain('Term: None: a seat lasts until an exit.');
  });
});

/** Names of all fields of the format. */
function fieldsOf(schema: unknown, fields = new Set<string>()): Set<string> {
  if (!isMap(schema)) return fields;
  for (const [key, part] of Object.entries(schema)) {
    if (key === 'examples') continue;
    if (key === 'properties' && isMap(part)) for (const field of Object.keys(part)) fields.add(field);
    fieldsOf(part, fields);
  }
  return fields;
}

it('speaks of every field of the format', () => {
  const schema: unknown = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../schemas/policy.schema.json'), 'utf8'),
  );
  const inside = examples.map(({ yaml }) => yaml).join('\n');
  const missing = [...fieldsOf(schema)].filter((field) => !new RegExp(`\\b${field}:`).test(inside));
  expect(missing).toEqual(['approval', 'renewalProposed', 'proposed']);
});
