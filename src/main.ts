import path from 'node:path';
import { CommanderError } from 'commander';
import { Cancelled } from './cli/cancelled.ts';
import type { Context } from './cli/context.ts';
import { ExitCode } from './cli/exit-code.ts';
import { type HelpWords, helpWords } from './cli/help.words.ts';
import type { Io } from './cli/io.ts';
import { languageFor } from './cli/language.ts';
import { usageProblem } from './cli/usage.ts';
import { version } from './cli/version.ts';
import { type Lang, type Message, msg, say } from './messages/catalogue.ts';
import { reasonOf, UserError } from './messages/user-error.ts';
import { suggestedDate } from './model/date-reading.ts';
import { FIRST_YEAR, isDay, LAST_YEAR } from './model/day-text.ts';
import { createProgram, type GlobalFlags } from './program.ts';
import { mask } from './text/mask.ts';
import { printable } from './text/printable.ts';

/**
 * The whole program: arguments and streams in, exit code out. Nobody else ends the process, and no error leaves it but
 * as one message in the user's language.
 *
 * @param argv the arguments behind the program's name
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageFor(argv, io.env);
  let code: ExitCode = ExitCode.clean;
  const program = createProgram({
    words: helpWords[lang],
    version,
    columns: io.stdout.columns,
    contextOf: (flags) => contextOf(flags, io, lang),
    finish: (result) => {
      code = result;
    },
    writeOut: (text) => io.stdout.write(text),
  });
  if (argv.length === 0) {
    io.stderr.write(program.helpInformation());
    return ExitCode.failure;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.clean;
    if (error instanceof Cancelled) {
      io.stderr.write(`${say(lang, msg('cancelled'))}\n`);
      return ExitCode.cancelled;
    }
    if (isAboutMissingCommand(error)) {
      io.stderr.write(program.helpInformation());
      return ExitCode.failure;
    }
    io.stderr.write(`dgw: ${printable(mask(say(lang, problemOf(error, program, helpWords[lang]))))}\n`);
    if (io.env.DGW_DEBUG && error instanceof Error) io.stderr.write(`${mask(error.stack ?? '')}\n`);
    return ExitCode.failure;
  }
}

/** Options without a command, such as `dgw --lang zh`. */
function isAboutMissingCommand(error: unknown): boolean {
  return error instanceof CommanderError && error.code === 'commander.help';
}

function problemOf(error: unknown, program: ReturnType<typeof createProgram>, words: HelpWords): Message {
  if (error instanceof UserError) return error.problem;
  if (error instanceof CommanderError) return usageProblem(error, program, words);
  return msg('internal.error', { reason: reasonOf(error) });
}

function contextOf(flags: GlobalFlags, io: Io, lang: Lang): Context {
  const asOf = flags.asOf ?? io.today;
  if (!isDay(asOf)) {
    const wanted = suggestedDate(asOf, false);
    throw new UserError(msg('usage.as-of', { value: asOf, wanted, first: FIRST_YEAR, last: LAST_YEAR }));
  }
  return {
    io,
    lang,
    asOf,
    isColored: isColored(flags.color, io),
    folder: flags.workspace === undefined ? io.cwd : path.resolve(io.cwd, flags.workspace),
    isFolderGiven: flags.workspace !== undefined,
  };
}

/** By https://no-color.org: any value of NO_COLOR but the empty one turns colours off, unless they are asked for. */
function isColored(when: GlobalFlags['color'], { env, stdout }: Io): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  return stdout.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
