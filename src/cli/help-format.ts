import type { Argument, Command, Option } from 'commander';
import { breakLines } from '../text/break-lines.ts';
import { displayWidth } from '../text/display-width.ts';
import type { HelpWords } from './help.words.ts';

const NARROWEST_DESCRIPTION = 28;
const NARROWEST = 30;

/** One line of a list in the help: what is typed, and what it does. */
interface Entry {
  readonly term: string;
  readonly description: string;
}

/** The help of a command in the user's language, no line longer than `columns`. */
export function helpText(command: Command, words: HelpWords, columns: number): string {
  const width = Math.max(NARROWEST, columns);
  const globals = command.parent?.options.filter((option) => option.attributeName() !== 'version') ?? [];
  const sections = [
    wrapped(`${words.usage}${usageOf(command, words)}`, width).join('\n'),
    wrapped(command.description(), width).join('\n'),
    section(
      words.arguments,
      command.registeredArguments.map((argument) => argumentEntry(argument, words)),
      width,
    ),
    section(words.options, [...command.options.map((option) => optionEntry(option, words)), helpEntry(words)], width),
    section(
      words.globalOptions,
      globals.map((option) => optionEntry(option, words)),
      width,
    ),
    section(
      words.commands,
      command.commands.map((child) => commandEntry(child, words)),
      width,
    ),
    ...(command.parent ? [] : [wrapped(words.exitCodes, width).join('\n')]),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Both names of a command, that of the user's language first. */
function namesOf(command: Command, words: HelpWords): string[] {
  const names = [command.name(), ...command.aliases()];
  return words.isChinese ? names.reverse() : names;
}

function usageOf(command: Command, words: HelpWords): string {
  if (command.parent === null) return `dgw [${words.optionsPlace}] [${words.commandPlace}]`;
  const places = command.registeredArguments.map((argument) => placeOf(argument, words));
  const options = command.options.length > 0 ? [`[${words.optionsPlace}]`] : [];
  return ['dgw', namesOf(command, words).join('|'), ...options, ...places].join(' ');
}

function placeOf(argument: Argument, words: HelpWords): string {
  const name = placeholder(argument.name(), words) + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function placeholder(name: string, words: HelpWords): string {
  return words.placeholders[name] ?? name;
}

function argumentEntry(argument: Argument, words: HelpWords): Entry {
  return { term: placeholder(argument.name(), words), description: argument.description };
}

function commandEntry(command: Command, words: HelpWords): Entry {
  return { term: namesOf(command, words).join(', '), description: command.description() };
}

function helpEntry(words: HelpWords): Entry {
  return { term: '-h, --help', description: words.help };
}

function optionEntry({ flags, description, argChoices, defaultValue }: Option, words: HelpWords): Entry {
  const notes = [
    argChoices && `${words.choices}${argChoices.join(words.comma)}`,
    typeof defaultValue === 'string' && `${words.default}${defaultValue}`,
  ].filter((note) => typeof note === 'string');
  const [open, close] = words.brackets;
  return {
    term: flags.replace(/<(.*)>/, (_, name: string) => `<${placeholder(name, words)}>`),
    description: notes.length === 0 ? description : `${description}${open}${notes.join(words.semicolon)}${close}`,
  };
}

function section(title: string, entries: readonly Entry[], width: number): string {
  if (entries.length === 0) return '';
  const column = Math.max(...entries.map(({ term }) => displayWidth(term))) + 4;
  const isBelow = width - column < NARROWEST_DESCRIPTION;
  const indent = ' '.repeat(isBelow ? 6 : column);
  const lines = entries.flatMap(({ term, description }) => {
    const [first = '', ...others] = wrapped(description, width - indent.length);
    const start = isBelow
      ? [`  ${term}`, indent + first]
      : [`  ${term}${' '.repeat(column - 2 - displayWidth(term))}${first}`];
    return [...start, ...others.map((line) => indent + line)];
  });
  return [title, ...lines].join('\n');
}

function wrapped(text: string, width: number): string[] {
  return breakLines(text, { first: width, rest: width }, displayWidth);
}
