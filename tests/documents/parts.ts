/**
 * The parts of the documents that follow from the code, between `<!-- name -->` and `<!-- /name -->`.
 * `npx tsx tests/documents/parts.ts` writes them anew; `parts.test.ts` fails while they differ.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { main } from '../../src/main.ts';
import type { Lang } from '../../src/messages/message.ts';
import { declaredProgram } from '../support/declared-program.ts';
import { memoryIo } from '../support/memory-io.ts';
import { fieldTables } from './field-table.ts';
import { markdownTable } from './markdown.ts';
import { ruleChapters, ruleOverview } from './rule-catalogue.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What the README says was typed for its sample, in `examples/broken`. */
export const SAMPLE_COMMAND = 'dgw validate --as-of 2013-10-31 members/淮川街道/谢正平.yaml';

type Parts = Readonly<Record<string, () => string | Promise<string>>>;

const DOCUMENTS: Readonly<Record<string, Parts>> = {
  'README.md': { sample: validateSample },
  'docs/reference.md': { commands: () => commandTable('en') },
  'docs/rules.md': { overview: ruleOverview, rules: ruleChapters },
  'docs/手册.md': { commands: () => commandTable('zh'), fields: fieldTables },
};

export const DOCUMENT_NAMES = Object.keys(DOCUMENTS);

export function readDocument(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8');
}

/** A document with each generated part as it should be. */
export async function withPartsAnew(name: string): Promise<string> {
  let text = readDocument(name);
  for (const [mark, part] of Object.entries(DOCUMENTS[name] ?? {})) text = replacePart(name, text, mark, await part());
  return text;
}

function replacePart(file: string, text: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} lacks the marks of the part “${name}”`);
  return `${text.slice(0, start + open.length)}\n${part}\n${text.slice(end)}`;
}

function commandTable(lang: Lang): string {
  const rows = declaredProgram(lang).commands.map((command) => {
    const [name, alias] = lang === 'zh' ? [command.alias(), command.name()] : [command.name(), command.alias()];
    return [`\`${['dgw', name, ...placesOf(command)].join(' ')}\``, alias, command.description()];
  });
  return markdownTable(lang === 'zh' ? ['命令', '英文', '做什么'] : ['command', 'alias', 'does'], rows);
}

function placesOf(command: Command): string[] {
  return command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}

async function validateSample(): Promise<string> {
  const io = memoryIo({ cwd: path.join(ROOT, 'examples', 'broken') });
  await main([...SAMPLE_COMMAND.split(' ').slice(1), '--no-cache'], io);
  const lines = io.out().trimEnd().split('\n');
  return ['```text', `$ ${SAMPLE_COMMAND}`, ...lines.map((line) => line.trimEnd()), '```', ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of DOCUMENT_NAMES) writeFileSync(path.join(ROOT, name), await withPartsAnew(name));
}
