/** The whole command line: every command, its Chinese name and its flags, as the commands declare them. */

import { Argument, Command, type Option } from 'commander';
import type { CommandLine } from './cli/command-line.ts';
import { type GlobalFlags, globalFlags } from './cli/global-flags.ts';
import { helpWords } from './cli/help.words.ts';
import { helpText } from './cli/help-format.ts';
import { readerOf } from './cli/reader.ts';
import { registrarOf } from './cli/registrar.ts';
import { unknownCommand } from './cli/usage.ts';
import { COMMANDS, type CommandEntry } from './commands/index.ts';
import { type Lang, msg } from './messages/catalogue.ts';
import { UserError } from './messages/user-error.ts';

export interface ProgramOptions {
  readonly lang: Lang;
  readonly version: string;
  readonly columns: number;
  /** Does the work of a command with what the user gave. */
  readonly run: (entry: CommandEntry, line: CommandLine, flags: GlobalFlags) => Promise<void>;
  /** Prints help and version. */
  readonly print: (text: string) => void;
}

export function createProgram(options: ProgramOptions): Command {
  const { lang, version, run } = options;
  const words = helpWords[lang];
  const program = prepared(new Command('dgw'), options);
  program.description(words.program).version(version, '--version', words.version).helpCommand(false);
  globalFlags(registrarOf(program, lang));
  for (const entry of COMMANDS) {
    const command = prepared(program.command(entry.name), options);
    command.alias(entry.alias).description(entry.words[lang]);
    UNDECLARED.set(command, () => entry.declare(registrarOf(command, lang)));
    command.action(async () => {
      requireValues(command);
      await run(entry, readerOf(command), globalFlags(readerOf(program)));
    });
  }
  addHelp(program, options);
  return program.hook('preSubcommand', (_program, command) => declare(command));
}

/** What a command takes is declared when it is asked for: of twenty commands a run asks for one. */
const UNDECLARED = new WeakMap<Command, () => unknown>();

function declare(command: Command): void {
  UNDECLARED.get(command)?.();
  UNDECLARED.delete(command);
}

/** The program with all that each of its commands takes. */
export function declareAll(program: Command): Command {
  for (const command of program.commands) declare(command);
  return program;
}

function prepared(command: Command, { lang, columns, print }: ProgramOptions): Command {
  const words = helpWords[lang];
  return command
    .exitOverride()
    .helpOption('-h, --help', words.help)
    .configureOutput({
      writeOut: print,
      writeErr: () => undefined,
      outputError: () => undefined,
      // Help is laid out and printed by ourselves: the streams of the process, which are slow to load, are not asked.
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    .configureHelp({ formatHelp: (shown) => helpText(shown, words, columns) });
}

function addHelp(program: Command, options: ProgramOptions): void {
  const words = helpWords[options.lang];
  prepared(program.command('help'), options)
    .alias('帮助')
    .description(words.helpCommand)
    .addArgument(new Argument(`[${words.commandPlace}]`, words.helpTopic))
    .action((name: string | undefined) => options.print(commandNamed(program, name).helpInformation()));
}

/** @throws UserError for a command that does not exist */
function commandNamed(program: Command, name: string | undefined): Command {
  if (name === undefined) return program;
  const found = program.commands.find((command) => [command.name(), ...command.aliases()].includes(name));
  if (found) {
    declare(found);
    return found;
  }
  throw new UserError(unknownCommand(program, name));
}

/** An empty value is a shell variable that was never set: to go on would mean something else than what was meant. */
function requireValues(command: Command): void {
  if (command.args.includes('')) throw new UserError(msg('usage.empty-argument'));
  for (const { long, name } of [...command.options, ...(command.parent?.options ?? [])].map(namesOfOption)) {
    if (isEmpty(command.getOptionValue(name)) || command.parent?.getOptionValue(name) === '') {
      throw new UserError(msg('usage.empty-value', { flag: long }));
    }
  }
}

/** One of several values of a flag, too. */
function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.includes(''));
}

function namesOfOption(option: Option): { readonly long: string; readonly name: string } {
  return { long: option.long ?? option.flags, name: option.attributeName() };
}
