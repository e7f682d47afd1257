/**
 * The parts of the README that follow from the code. `npx tsx tests/readme.parts.ts` writes them anew;
 * `readme.test.ts` fails while they differ.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../src/main.ts';
import { builtInPolicy, DEFAULT_POLICY } from '../src/policy/load.ts';
import { RULES } from '../src/rules/index.ts';
import { declaredProgram } from './support/declared-program.ts';
import { memoryIo } from './support/memory-io.ts';
import { ruleTexts } from './support/rule-words.ts';

const ruleTextsEn = ruleTexts('en');

const ROOT = path.join(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');

/** What the README says was typed for its sample, in `examples/broken`. */
export const SAMPLE_COMMAND = 'dgw validate --as-of 2013-10-31 members/淮川街道 members/朝阳社区/李志远.yaml';

export function readReadme(): string {
  return readFileSync(README, 'utf8');
}

/** The README with each generated part, between `<!-- name -->` and `<!-- /name -->`, as it should be. */
export async function withPartsAnew(readme: string): Promise<string> {
  const parts = { commands: commandTable(), sample: await validateSample(), rules: await ruleTable() };
  return Object.entries(parts).reduce((text, [name, part]) => replacePart(text, name, part), readme);
}

function replacePart(readme: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks of the part “${name}”`);
  return `${readme.slice(0, start + open.length)}\n${part}\n${readme.slice(end)}`;
}

function commandTable(): string {
  const rows = declaredProgram().commands.map((command) => {
    const words = command.registeredArguments.map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    });
    return [`\`${['dgw', command.name(), ...words].join(' ')}\``, command.alias(), command.description()];
  });
  return markdownTable(['command', 'alias', 'does'], rows);
}

async function ruleTable(): Promise<string> {
  const { policy } = builtInPolicy(DEFAULT_POLICY);
  const rows = RULES.map(({ id, severity }) => {
    return [`\`${id}\``, severity, policy.rules?.[id] ?? '—', ruleTextsEn[id].summary];
  });
  return markdownTable(['rule', 'default', 'clause', 'demands'], rows);
}

function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heading, heading.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('');
}

async function validateSample(): Promise<string> {
  const io = memoryIo({ cwd: path.join(ROOT, 'examples', 'broken') });
  await main([...SAMPLE_COMMAND.split(' ').slice(1), '--no-cache'], io);
  const lines = io.out().trimEnd().split('\n');
  return ['```text', `$ ${SAMPLE_COMMAND}`, ...lines.map((line) => line.trimEnd()), '```', ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(README, await withPartsAnew(readReadme()));
}
