/** The whole command line: every command, its Chinese name and its flags. What a command does is loaded when it runs. */

import { Command, Option } from 'commander';
import type { Context } from './cli/context.ts';
import type { ExitCode } from './cli/exit-code.ts';
import type { HelpWords } from './cli/help.words.ts';
import { helpText } from './cli/help-format.ts';
import { unknownCommand } from './cli/usage.ts';
import { msg } from './messages/catalogue.ts';
import { UserError } from './messages/user-error.ts';

/** Global flags as they are written. */
export interface GlobalFlags {
  readonly workspace?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly color?: 'auto' | 'always' | 'never';
}

export interface ProgramOptions {
  readonly words: HelpWords;
  readonly version: string;
  readonly columns: number;
  /** Makes the context of a run; called once the flags are known. */
  readonly contextOf: (flags: GlobalFlags) => Context;
  readonly finish: (code: ExitCode) => void;
  readonly writeOut: (text: string) => void;
}

export function createProgram(options: ProgramOptions): Command {
  const { words, version, writeOut } = options;
  const program = new Command('dgw');
  prepare(program, options);
  program
    .description(words.program)
    .version(version, '--version', words.version)
    .option('-C, --workspace <dir>', words.workspace)
    .option('--as-of <YYYY-MM-DD>', words.asOf)
    .addOption(new Option('--lang <lang>', words.lang).choices(['zh', 'en']))
    .addOption(new Option('--color <when>', words.color).choices(['auto', 'always', 'never']).default('auto'))
    .helpCommand(false);

  add('validate', '校验', words.validate)
    .argument('[path...]', words.validatePaths)
    .addOption(format(words, ['human', 'json']))
    .option('-o, --output <file>', words.output)
    .option('--strict', words.strict)
    .option('--max-warnings <n>', words.maxWarnings)
    .option('--only <rule,...>', words.only)
    .option('--no-ignores', words.noIgnores)
    .option('--no-cache', words.noCache)
    .action(async (paths: string[], _flags, command) => {
      await run(command, async (context, flags) =>
        (await import('./commands/validate.ts')).validate(context, paths, flags),
      );
    });

  add('explain', '说明', words.explain)
    .argument('[rule]', words.explainTopic)
    .action(async (topic: string | undefined, _flags, command) => {
      await run(command, async (context) => (await import('./commands/explain.ts')).explain(context, topic));
    });

  add('form', '登记表', words.form)
    .argument('[organization...]', words.formOrganizations)
    .option('-o, --out <dir>', words.out, 'forms')
    .option('--masked', words.masked)
    .option('--member <id>', words.formMember)
    .option('--blank', words.blank)
    .option('--force', words.forceForm)
    .action(async (ids: string[], _flags, command) => {
      await run(command, async (context, flags) => (await import('./commands/form.ts')).form(context, ids, flags));
    });

  add('expiring', '到期', words.expiring)
    .option('--within <span>', words.within)
    .option('--organization <id>', words.organization)
    .addOption(format(words, ['table', 'json', 'csv', 'xlsx', 'ics', 'html']))
    .option('-o, --output <file>', words.output)
    .option('--fail', words.fail)
    .action(async (_flags, command) => {
      await run(command, async (context, flags) => (await import('./commands/expiring.ts')).expiring(context, flags));
    });

  add('stats', '统计', words.stats)
    .option('--organization <id>', words.organization)
    .addOption(format(words, ['table', 'json', 'xlsx']))
    .option('-o, --output <file>', words.output)
    .action(async (_flags, command) => {
      await run(command, async (context, flags) => (await import('./commands/stats.ts')).stats(context, flags));
    });

  add('list', '列表', words.list)
    .argument('[kind]', words.listKind)
    .option('--organization <id>', words.organization)
    .option('--category <category>', words.category)
    .option('--state <state>', words.state)
    .addOption(format(words, ['table', 'json']))
    .action(async (kind: string | undefined, _flags, command) => {
      await run(command, async (context, flags) => (await import('./commands/list.ts')).list(context, kind, flags));
    });

  add('show', '查看', words.show)
    .argument('<id>', words.showId)
    .option('--kind <kind>', words.kind)
    .action(async (id: string, _flags, command) => {
      await run(command, async (context, flags) => (await import('./commands/show.ts')).show(context, id, flags));
    });

  const renewal = add('renew', '续聘', words.renew)
    .argument('[member]', words.changedMember)
    .option('--organization <id>', words.changedOrganization)
    .option('--step <text>', words.step, collected, [])
    .option('--start <date>', words.start)
    .option('--end <date>', words.end)
    .option('--category <category>', words.newCategory)
    .option('--mode <mode>', words.mode)
    .option('--unit <id>', words.unitThen)
    .option('--position <text>', words.positionThen)
    .option('--anew', words.anew)
    .action(async (member: string | undefined, _flags, command) => {
      await run(command, async (context, flags) => (await import('./commands/renew.ts')).renew(context, member, flags));
    });
  addSavingFlags(renewal, words);

  const leaving = add('exit', '退出', words.exit)
    .argument('<member>', words.changedMember)
    .option('--organization <id>', words.changedOrganization)
    .option('--kind <word>', words.exitKind)
    .option('--on <date>', words.exitOn)
    .option('--cause <word>', words.exitCause)
    .option('--step <text>', words.step, collected, [])
    .action(async (member: string, _flags, command) => {
      await run(command, async (context, flags) => (await import('./commands/exit.ts')).exit(context, member, flags));
    });
  addSavingFlags(leaving, words);

  add('help', '帮助', words.helpCommand)
    .argument('[command]', words.helpTopic)
    .action((name: string | undefined) => {
      writeOut(commandNamed(program, name).helpInformation());
    });

  return program;

  function add(name: string, alias: string, description: string): Command {
    const command = program.command(name).alias(alias).description(description);
    prepare(command, options);
    return command;
  }

  async function run(
    command: Command,
    // Flags have been checked against the declarations above; each command states those it reads.
    work: (context: Context, flags: never) => Promise<ExitCode>,
  ): Promise<void> {
    requireValues(command);
    // By custom `-o -` is standard output.
    if (command.getOptionValue('output') === '-') command.setOptionValue('output', undefined);
    const context = options.contextOf(command.optsWithGlobals<GlobalFlags>());
    options.finish(await work(context, command.opts() as never));
  }
}

/** @throws UserError for a command that does not exist */
function commandNamed(program: Command, name: string | undefined): Command {
  if (name === undefined) return program;
  const found = program.commands.find((command) => [command.name(), ...command.aliases()].includes(name));
  if (found) return found;
  throw new UserError(unknownCommand(program, name));
}

/** An empty value is a shell variable that was never set: to go on would mean something else than what was meant. */
function requireValues(command: Command): void {
  if (command.args.includes('')) throw new UserError(msg('usage.empty-argument'));
  for (const { long, name } of [...command.options, ...(command.parent?.options ?? [])].map(namesOfOption)) {
    if (command.getOptionValue(name) === '' || command.parent?.getOptionValue(name) === '') {
      throw new UserError(msg('usage.empty-value', { flag: long }));
    }
  }
}

function namesOfOption(option: Option): { readonly long: string; readonly name: string } {
  return { long: option.long ?? option.flags, name: option.attributeName() };
}

function collected(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

/** The same for whatever changes records. */
function addSavingFlags(command: Command, words: HelpWords): void {
  command.option('--dry-run', words.dryRun).option('--yes', words.yes).option('--despite-errors', words.despiteErrors);
}

function format(words: HelpWords, choices: readonly string[]): Option {
  const option = new Option('--format <format>', words.format).choices(choices);
  return choices[0] === undefined ? option : option.default(choices[0]);
}

function prepare(command: Command, { words, columns, writeOut }: ProgramOptions): void {
  command
    .exitOverride()
    .helpOption('-h, --help', words.help)
    .configureOutput({ writeOut, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ formatHelp: (shown) => helpText(shown, words, columns) });
}
