import path from 'node:path';
import { type Command, CommanderError } from 'commander';
import { dayNamed } from './cli/as-of.ts';
import { Cancelled } from './cli/cancelled.ts';
import type { Context } from './cli/context.ts';
import { ExitCode } from './cli/exit-code.ts';
import type { GlobalFlags } from './cli/global-flags.ts';
import type { Io } from './cli/io.ts';
import { languageFor } from './cli/language.ts';
import { Outlet } from './cli/outlet.ts';
import { usageProblem } from './cli/usage.ts';
import { version } from './cli/version.ts';
import { type Lang, type Message, msg } from './messages/catalogue.ts';
import { reasonOf, UserError } from './messages/user-error.ts';
import { createProgram, declareAll } from './program.ts';

/**
 * The whole program: arguments and streams in, exit code out. Nobody else ends the process, and no error leaves it but
 * as one message in the user's language.
 *
 * @param argv the arguments behind the program's name
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageFor(argv, io.env);
  const outlet = new Outlet(io, lang);
  let code: ExitCode = ExitCode.clean;
  const program = createProgram({
    lang,
    version,
    columns: outlet.columns,
    run: async (entry, line, flags) => {
      code = await entry.run(await contextOf(flags, io, outlet, lang), line);
    },
    print: (text) => outlet.printHelp(text),
  });
  if (argv.length === 0) return withoutCommand(program, outlet);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.clean;
    if (error instanceof Cancelled) {
      outlet.remark(msg('cancelled'));
      return ExitCode.cancelled;
    }
    if (isAboutMissingCommand(error)) return withoutCommand(program, outlet);
    outlet.fail(problemOf(error, program));
    if (io.env.DGW_DEBUG && error instanceof Error) outlet.trace(error.stack ?? '');
    return ExitCode.failure;
  }
}

function withoutCommand(program: Command, outlet: Outlet): ExitCode {
  outlet.remindOf(program.helpInformation());
  return ExitCode.failure;
}

/** Options without a command, such as `dgw --lang zh`. */
function isAboutMissingCommand(error: unknown): boolean {
  return error instanceof CommanderError && error.code === 'commander.help';
}

function problemOf(error: unknown, program: Command): Message {
  if (error instanceof UserError) return error.problem;
  if (error instanceof CommanderError) return usageProblem(error, declareAll(program));
  return msg('internal.error', { reason: reasonOf(error) });
}

async function contextOf(flags: GlobalFlags, io: Io, outlet: Outlet, lang: Lang): Promise<Context> {
  const { env, cwd, today, now, build, confirm, prompter, changesIn, engine } = io;
  return {
    io: {
      ...{ env, cwd, today, now, build },
      ...(confirm && { confirm }),
      ...(prompter && { prompter }),
      ...(changesIn && { changesIn }),
      ...(engine && { engine }),
    },
    outlet,
    isColored: isColored(flags.color, io),
    lang,
    asOf: await dayNamed(flags.asOf ?? today),
    folder: flags.workspace === undefined ? cwd : path.resolve(cwd, flags.workspace),
    isFolderGiven: flags.workspace !== undefined,
  };
}

/** By https://no-color.org: each value of NO_COLOR but the empty one turns colours off, unless they are asked for. */
function isColored(when: GlobalFlags['color'], { env, stdout }: Io): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  return stdout.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
