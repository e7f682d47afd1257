import type { Argument, Command, Option } from 'commander';
import { type Block, type Look, line, paragraph, type Table, withGaps } from '../text/blocks.ts';
import { displayWidth } from '../text/display-width.ts';
import { renderText } from '../text/render/render.ts';
import type { HelpWords } from './help.words.ts';
import { HELP_EXAMPLES } from './help-examples.words.ts';

/** What is typed, and what it does. */
type Entry = readonly [term: string, description: string];

/** The help of a command in the user's language, no line longer than `columns`. Words of our own only. */
export function helpText(command: Command, words: HelpWords, columns: number): string {
  const globals = command.parent?.options.filter((option) => option.attributeName() !== 'version') ?? [];
  const sections: Block[][] = [
    [paragraph(`${words.usage}${usageOf(command, words)}`)],
    [paragraph(command.description())],
    section(words.arguments, command.registeredArguments.map(argumentEntry)),
    section(words.options, [
      ...command.options.map((option) => optionEntry(option, words)),
      ['-h, --help', words.help],
    ]),
    section(
      words.globalOptions,
      globals.map((option) => optionEntry(option, words)),
    ),
    section(
      words.commands,
      command.commands.map((child): Entry => [namesOf(child, words).join(', '), child.description()]),
    ),
    examplesOf(command, words),
    command.parent ? [] : [paragraph(words.exitCodes)],
  ];
  return renderText(withGaps(sections.filter((blocks) => blocks.length > 0)), lookOf(columns));
}

/** Help is the first that people see, so it starts without the tables of widths and colours. */
function lookOf(columns: number): Look {
  return { width: columns, isTerminal: true, widthOf: displayWidth, paint: (_style, text) => text };
}

/** A line that is too long for the screen goes on below, further in. */
function examplesOf(command: Command, words: HelpWords): Block[] {
  const examples = HELP_EXAMPLES[command.name()]?.[words.isChinese ? 'zh' : 'en'] ?? [];
  if (examples.length === 0) return [];
  return [line({ text: words.examples }), ...examples.map((text) => paragraph(text, { indent: 2, hang: 6 }))];
}

/** Both names of a command, that of the user's language first. */
function namesOf(command: Command, words: HelpWords): string[] {
  const names = [command.name(), ...command.aliases()];
  return words.isChinese ? names.reverse() : names;
}

function usageOf(command: Command, words: HelpWords): string {
  if (command.parent === null) return `dgw [${words.optionsPlace}] [${words.commandPlace}]`;
  const places = command.registeredArguments.map(placeOf);
  const options = command.options.length > 0 ? [`[${words.optionsPlace}]`] : [];
  return ['dgw', namesOf(command, words).join('|'), ...options, ...places].join(' ');
}

function placeOf(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function argumentEntry(argument: Argument): Entry {
  return [argument.name(), argument.description];
}

function optionEntry({ flags, description, argChoices, defaultValueDescription }: Option, words: HelpWords): Entry {
  const notes = [
    argChoices && `${words.choices}${argChoices.join(words.comma)}`,
    defaultValueDescription && `${words.default}${defaultValueDescription}`,
  ].filter((note) => typeof note === 'string');
  const [open, close] = words.brackets;
  return [flags, notes.length === 0 ? description : `${description}${open}${notes.join(words.semicolon)}${close}`];
}

function section(title: string, rows: readonly Entry[]): Block[] {
  if (rows.length === 0) return [];
  const columns: Table['columns'] = [{ heading: '' }, { heading: '', fit: 'below' }];
  return [line({ text: title }), { block: 'table', indent: 2, columns, headings: 'none', sections: [{ rows }] }];
}
