/**
 * Turns the JSON Schemas and the built-in policies into JavaScript at build time, so that the program starts without
 * loading a schema compiler: `node schemas/compile.mjs` writes `src/generated/`. The same input gives the same bytes;
 * a file that would not change is not touched. Fails, and writes nothing, where a schema or a policy is wrong.
 */

import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { HEADER, POLICY_TYPES, SHAPE_TYPES, TITLE_TYPES, VALIDATOR_TYPES } from './generated-types.mjs';
import { titlesOf } from './titles.mjs';

const SCHEMAS = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(SCHEMAS);
const POLICIES = join(ROOT, 'src/policy');
const GENERATED = join(ROOT, 'src/generated');
const FORMATS = '../records/formats.ts';

/**
 * Messages need the titles and the names of the fields, and examples where a pattern would have to be told; what only
 * editors show would be dead weight.
 */
const withoutEditorHelp = (schema) =>
  without(schema, ({ pattern }) => (pattern === undefined ? ['description', 'examples'] : ['description']));

/** Where nothing is told. */
const withoutNotes = (schema) => without(schema, () => ['title', 'description', 'examples']);

/** @param keysOf the keywords to be left out of a schema within */
function without(schema, keysOf, isMapOfNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => without(item, keysOf));
  if (typeof schema !== 'object' || schema === null) return schema;
  const left = isMapOfNames ? [] : keysOf(schema);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !left.includes(key))
      .map(([key, value]) => [key, without(value, keysOf, !isMapOfNames && (key === 'properties' || key === '$defs'))]),
  );
}

/** In characters of JSON: a call costs more than it saves for a smaller one. */
const LARGE_PART = 1000;

/**
 * The same schema with its large parts under `$defs`, for each of which ajv writes a function of its own: V8 never
 * optimizes one of more than 60 KB of bytecode, and the validator of members would run unoptimized for ever.
 */
function inParts(schema) {
  const parts = {};
  const parted = (value, path) => {
    if (Array.isArray(value)) return value.map((item, index) => parted(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, parted(each, `${path}.${key}`)]));
    const isPart =
      path.startsWith('.properties.') && 'properties' in value && JSON.stringify(inner).length > LARGE_PART;
    if (!isPart) return inner;
    parts[path] = inner;
    return { $ref: `#/$defs/${path}` };
  };
  const rest = parted(schema, '');
  return { ...rest, $defs: { ...rest.$defs, ...parts } };
}

function filesIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ id: name.slice(0, -ending.length), text: readFileSync(join(folder, name), 'utf8') }));
}

async function bundle(code, options = {}) {
  const result = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true, // by a third faster to load
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  });
  return result.outputFiles[0].text;
}

function dataUrl(code) {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}

/** ajv's standalone code exports one function a schema, under names that are no words of ours: collected here. */
function functionsByName(ajv, schemas) {
  const names = Object.keys(schemas);
  const exported = Object.fromEntries(names.map((name, index) => [`check${index}`, schemas[name].$id]));
  const code = standalone.default(ajv, exported).replaceAll(/^export const (check\d+)/gm, 'const $1');
  const entries = names.map((name, index) => `${JSON.stringify(name)}: check${index}`);
  return { code, object: `{ ${entries.join(', ')} }` };
}

/** Of what ajv writes, one statement a line: mistakes without what is said of them, schemas without all but their fields. */
function onlyAsking(code) {
  return code
    .replace(/(= \[?)\{instancePath[:,].*\}(\]?;)/g, '$1{}$2')
    .replace(
      /^(const schema\d+ = )(\{.*\});$/gm,
      (_all, start, schema) => `${start}${JSON.stringify(fieldsOf(JSON.parse(schema)))};`,
    );
}

/** Code asks a schema which fields there are, where they are many. */
function fieldsOf({ properties, items, additionalProperties }) {
  return {
    properties: properties && mapped(properties, fieldsOf),
    items: items && fieldsOf(items),
    ...(typeof additionalProperties === 'object' && { additionalProperties: fieldsOf(additionalProperties) }),
  };
}

function mapped(object, each) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, each(value)]));
}

/**
 * @param isTelling of every mistake all that can be said of it, or only whether there is one, in a quarter of the code:
 *   more is not loaded where nobody made one
 */
async function compileValidators(schemas, formats, name, isTelling) {
  const ajv = new Ajv2020({
    schemas: Object.values(schemas).map((schema) =>
      inParts(isTelling ? withoutEditorHelp(schema) : withoutNotes(schema)),
    ),
    formats,
    strict: true,
    allowUnionTypes: true,
    unicode: false, // lengths in UTF-16 units: a fifth faster, and the limits are generous
    logger: false, // or it warns of `unicode`; what is wrong throws, since `strict` is on
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    allErrors: true, // to leave at the first mistake takes branches within branches, which V8 makes slower code of
    verbose: isTelling, // costs nothing while data is valid
    messages: isTelling,
  });
  const { code, object } = functionsByName(ajv, schemas);
  const own = isTelling ? code : onlyAsking(code);
  const source = `import { formats } from ${JSON.stringify(FORMATS)};\n${own}\nexport const ${name} = ${object};\n`;
  return bundle(source, { external: [FORMATS] });
}

function readPolicies(isPolicy) {
  return filesIn(POLICIES, '.yaml').map(({ id, text }) => {
    const policy = parse(text);
    if (!isPolicy(policy)) {
      const mistakes = isPolicy.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
      throw new Error(`${id}.yaml: ${mistakes.join('; ')}`);
    }
    if (policy.id !== id) throw new Error(`${id}.yaml: the id ${policy.id} is not the file's name`);
    return policy;
  });
}

/** Cities write `requires` by hand: a missing `type` is no mistake there, an unknown keyword is. */
async function compilePolicies(policies) {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const schemas = {};
  for (const { id, categories } of policies) {
    for (const part of ['requires', 'recommends']) {
      for (const category of categories.filter((each) => each[part] !== undefined)) {
        const $id = `urn:dgw:${part}:${encodeURIComponent(id)}:${encodeURIComponent(category.id)}`;
        schemas[JSON.stringify([part, id, category.id])] = { ...category[part], $id };
      }
    }
  }
  ajv.addSchema(Object.values(schemas));
  const { code, object } = functionsByName(ajv, schemas);
  const byId = lazily(Object.fromEntries(policies.map((policy) => [policy.id, policy])));
  return bundle(`${code}
export const policies = ${byId};
export const requirements = {};
export const recommendations = {};
for (const id of Object.keys(policies)) {
  requirements[id] = {};
  recommendations[id] = {};
}
for (const [key, check] of Object.entries(${object})) {
  const [part, policy, category] = JSON.parse(key);
  const all = part === 'requires' ? requirements : recommendations;
  all[policy][category] = (facts) => check(facts);
}
`);
}

/** An object as code, each of its values made when it is first asked for: most runs want one of them. */
function lazily(object) {
  const getters = Object.entries(object).map(([key, value]) => {
    const name = JSON.stringify(key);
    return `get ${name}() { return (made[${name}] ??= ${JSON.stringify(value, null, 2)}); }`;
  });
  return `((made) => ({\n${getters.join(',\n')}\n}))({})`;
}

/** Through a rename: a test that imports the file meanwhile sees the old one or the new one, never half of it. */
function writeIfChanged(name, text) {
  const file = join(GENERATED, name);
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const unfinished = `${file}.${process.pid}.tmp`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

const schemas = Object.fromEntries(filesIn(SCHEMAS, '.schema.json').map(({ id, text }) => [id, JSON.parse(text)]));
const titles = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, titlesOf(schema)]));
const formatsCode = await bundle(`export { formats } from './src/records/formats.ts';`);
const { formats } = await import(dataUrl(formatsCode));
const validatorsCode = await compileValidators(schemas, formats, 'validators', true);
const shapesCode = await compileValidators(schemas, formats, 'isOfShape', false);
const { validators } = await import(dataUrl(validatorsCode.replace(FORMATS, dataUrl(formatsCode))));
const policiesCode = await compilePolicies(readPolicies(validators.policy));

mkdirSync(GENERATED, { recursive: true });
writeIfChanged('validators.js', HEADER + validatorsCode);
writeIfChanged('validators.d.ts', VALIDATOR_TYPES);
writeIfChanged('shapes.js', HEADER + shapesCode);
writeIfChanged('shapes.d.ts', SHAPE_TYPES);
writeIfChanged('policies.js', HEADER + policiesCode);
writeIfChanged('policies.d.ts', POLICY_TYPES);
writeIfChanged('titles.js', `${HEADER}\nexport const titles = ${lazily(titles)};\n`);
writeIfChanged('titles.d.ts', TITLE_TYPES);
