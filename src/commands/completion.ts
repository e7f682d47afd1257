import type { Declaration } from '../cli/command-line.ts';
import { SCRIPTS, SHELLS, type Shell } from '../cli/completion/scripts.ts';
import { type CommandSpec, commandSpec, globalSpec } from '../cli/completion/spec.ts';
import { commandNames, type Grammar, type Wanted, wanted } from '../cli/completion/wanted.ts';
import type { Context } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { helpWords } from '../cli/help.words.ts';
import { type Lang, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { writeCompletions, writeFilesWanted, writeScript } from '../writers/completions.ts';
import { wordsFrom } from './completion/words-from.ts';
import type { CompletionLine } from './completion.line.ts';

/** By which the scripts ask; no name of a shell. */
const REPLY = 'reply';

/** A script for a shell, or what it asks for. */
export async function completion(
  context: Context,
  { shell, words }: CompletionLine,
  commands: readonly Declaration<unknown>[],
): Promise<ExitCode> {
  if (shell === REPLY) await reply(context, words, commands);
  else if (isShell(shell)) await deliver(context, writeScript(SCRIPTS[shell]), undefined);
  else throw new UserError(msg('usage.choice', { flag: 'completion', value: shell, expected: SHELLS }));
  return ExitCode.clean;
}

function isShell(word: string): word is Shell {
  return (SHELLS as readonly string[]).includes(word);
}

/** Nobody looks through more, and a shell gets slow. */
const MOST_OFFERED = 1000;

async function reply(
  context: Context,
  marked: readonly string[],
  commands: readonly Declaration<unknown>[],
): Promise<void> {
  const { lang } = context;
  const words = marked.map((word) => word.replace(/^=/, ''));
  const specs = [...commands.map((entry) => commandSpec(entry, lang)), helpSpec(lang)];
  const grammar: Grammar = { commands: specs, globals: globalSpec(lang), lang };
  const asked = wanted(words, grammar);
  if (asked.source === 'file') return deliver(context, writeFilesWanted(), undefined);
  const candidates = [...asked.candidates, ...(await fromSource(context, words, asked, grammar))];
  const typed = asked.prefix.normalize('NFC');
  const fitting = candidates.filter(({ word }) => String(word).startsWith(typed)).slice(0, MOST_OFFERED);
  const offered = fitting.map(({ word, says = '' }) => ({
    word: asked.before === '' ? word : `${asked.before}${word}`,
    says,
  }));
  await deliver(context, writeCompletions(offered), undefined);
}

/** The parser of arguments brings this command along. */
function helpSpec(lang: Lang): CommandSpec {
  const { helpCommand } = helpWords[lang];
  return {
    name: 'help',
    alias: '帮助',
    says: helpCommand,
    flags: [],
    arguments: [{ place: 'command', isRepeated: false }],
  };
}

async function fromSource(context: Context, words: readonly string[], asked: Wanted, grammar: Grammar) {
  if (asked.source === undefined) return [];
  if (asked.source === 'command') return commandNames(asked.prefix, grammar);
  return wordsFrom(asked.source, context, workspaceIn(words));
}

/** The register that the line to complete speaks of. */
function workspaceIn(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '-C' || word === '--workspace');
  const long = words.find((word) => word.startsWith('--workspace='));
  return long?.slice('--workspace='.length) ?? (at < 0 ? undefined : words[at + 1]);
}
