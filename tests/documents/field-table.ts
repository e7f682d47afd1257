/** The fields of every kind of record as a clerk reads them, from the schemas. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from './markdown.ts';

const SCHEMAS = path.join(import.meta.dirname, '..', '..', 'schemas');

/** In the order in which a register is filled. */
const KINDS = {
  organization: 'organizations',
  member: 'members',
  unit: 'units',
  matter: 'matters',
  meeting: 'meetings',
  activity: 'activities',
  evaluation: 'evaluations',
};

/** What else there is to fill in, and its file. */
const SETTINGS = { workspace: 'dgw.yaml' };

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export function fieldTables(): string {
  const folders = Object.entries(KINDS).map(([kind, folder]) => tableOf(kind, `${folder}/`));
  return [...folders, ...Object.entries(SETTINGS).map(([kind, file]) => tableOf(kind, file))].join('\n');
}

function tableOf(kind: string, place: string): string {
  const schema = JSON.parse(readFileSync(path.join(SCHEMAS, `${kind}.schema.json`), 'utf8')) as Schema;
  const rows = fieldsOf(schema, '', schema.$defs ?? {});
  return `### ${schema.title}（\`${place}\`）\n\n${markdownTable(['栏目', '键', '填什么', '例'], rows)}`;
}

function fieldsOf(schema: Schema, prefix: string, shared: Readonly<Record<string, Schema>>): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, own]) => {
    const field = resolved(own, shared);
    const isRequired = schema.required?.includes(key) === true;
    const below = insideOf(field, shared);
    const place = `${prefix}${key}`;
    const row = [
      `${isRequired ? '● ' : ''}${own.title ?? field.title ?? key}`,
      `\`${place}${below === undefined ? '' : below.mark}\``,
      own.description ?? field.description ?? '',
      below === undefined ? example(own.examples ?? field.examples) : '',
    ];
    return [row, ...(below === undefined ? [] : fieldsOf(below.schema, `${place}${below.mark}.`, shared))];
  });
}

/** What stands inside a group, in each of a list, or under each word of the policy. */
function insideOf(
  field: Schema,
  shared: Readonly<Record<string, Schema>>,
): { schema: Schema; mark: string } | undefined {
  if (field.properties !== undefined) return { schema: field, mark: '' };
  const each = field.items === undefined ? undefined : resolved(field.items, shared);
  if (each?.properties !== undefined) return { schema: each, mark: '[]' };
  if (typeof field.additionalProperties !== 'object') return undefined;
  const value = resolved(field.additionalProperties, shared);
  return value.properties === undefined ? undefined : { schema: value, mark: '.*' };
}

function resolved(schema: Schema, shared: Readonly<Record<string, Schema>>): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return (name === undefined ? undefined : shared[name]) ?? schema;
}

function example(examples: readonly unknown[] = []): string {
  return examples
    .slice(0, 2)
    .map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``)
    .join(' ');
}
