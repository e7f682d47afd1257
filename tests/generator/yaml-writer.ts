/** Writes a record as a clerk would by hand: blocks where one reads down, `{ }` where a line says it all. */

const ALWAYS_QUOTED = new Set(['idNumber', 'phone']);
const BLOCK_MAPPINGS = new Set(['education', 'steps', 'exit']);
const BLOCK_LISTS = new Set(['resume', 'family', 'terms', 'fullTimeMembers', 'registrations', 'progress']);

/** Starts with a letter, a digit or a Chinese bracket and holds nothing that YAML or its flow style would read. */
const PLAIN = /^[\p{L}\d〔《（“][^:#,[\]{}"'\\\n]*$/u;
/** What the core schema reads as something other than text. */
const NOT_TEXT = /^(?:[\d.]+(?:e\d+)?|0[xo][\da-f]+|true|false|null|yes|no)$/i;

export function writeYaml(record: object): string {
  return writeMapping(record, '');
}

function writeMapping(mapping: object, indent: string): string {
  let text = '';
  for (const [key, value] of Object.entries(mapping)) {
    if (value !== undefined) text += writeField(key, value, indent);
  }
  return text;
}

function writeField(key: string, value: unknown, indent: string): string {
  if (key === 'appointments' && Array.isArray(value)) return `${indent}${key}:\n${writeBlockItems(value, indent)}`;
  if (BLOCK_LISTS.has(key) && Array.isArray(value)) {
    return `${indent}${key}:\n${value.map((item) => `${indent}  - ${writeFlow(item)}\n`).join('')}`;
  }
  if (BLOCK_MAPPINGS.has(key) && isObject(value)) return `${indent}${key}:\n${writeMapping(value, `${indent}  `)}`;
  return `${indent}${key}: ${ALWAYS_QUOTED.has(key) ? `"${String(value)}"` : writeFlow(value)}\n`;
}

function writeBlockItems(items: readonly unknown[], indent: string): string {
  return items
    .filter(isObject)
    .map((item) => `${indent}  - ${writeMapping(item, `${indent}    `).trimStart()}`)
    .join('');
}

function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (isObject(value)) return writeFlowMapping(value);
  return typeof value === 'string' ? writeText(value) : String(value);
}

function writeFlowMapping(mapping: object): string {
  const fields = Object.entries(mapping).filter(([, value]) => value !== undefined);
  const [first] = fields;
  // A step of which only the day is known is written as the bare day.
  if (first !== undefined && fields.length === 1 && first[0] === 'on') return writeFlow(first[1]);
  const written = fields.map(([key, value]) => `${key}: ${ALWAYS_QUOTED.has(key) ? `"${value}"` : writeFlow(value)}`);
  return `{ ${written.join(', ')} }`;
}

function writeText(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
