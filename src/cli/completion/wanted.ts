/** What may stand where somebody asks for completion: decided from the words before, without looking at a register. */

import type { Lang } from '../../messages/catalogue.ts';
import { type Source, sourceOfArgument, sourceOfFlag } from './sources.ts';
import type { CommandSpec, FlagSpec } from './spec.ts';

/** A word that may be typed, and what it does. */
export interface Candidate {
  readonly word: string;
  readonly says?: string;
}

export interface Wanted {
  /** What is typed already of the word. */
  readonly prefix: string;
  /** Stands before each word: `--format=` where flag and value are one word. */
  readonly before: string;
  readonly candidates: readonly Candidate[];
  /** Where further candidates come from. */
  readonly source?: Source;
}

export interface Grammar {
  readonly commands: readonly CommandSpec[];
  readonly globals: readonly FlagSpec[];
  readonly lang: Lang;
}

/** @param words those behind the program's name; the last is the one to complete */
export function wanted(words: readonly string[], grammar: Grammar): Wanted {
  const typed = words.at(-1) ?? '';
  const { command, operands, open } = read(joined(words.slice(0, -1)), grammar);
  // Bash parts a word at "=".
  if (open !== undefined) return valueWanted(open, command, typed === '=' ? '' : typed, '');
  const [flag, value] = parted(typed);
  const known = value === undefined ? undefined : flagNamed(flag, command, grammar);
  if (known !== undefined && value !== undefined) return valueWanted(known, command, value, `${flag}=`);
  const plain = { prefix: typed, before: '' };
  if (typed.startsWith('-')) return { ...plain, candidates: flagsOf(command, grammar) };
  if (command === undefined) return { ...plain, candidates: commandNames(typed, grammar) };
  const argument = command.arguments[Math.min(operands, command.arguments.length - 1)];
  if (argument === undefined || (operands >= command.arguments.length && !argument.isRepeated)) {
    return { ...plain, candidates: flagsOf(command, grammar) };
  }
  return withSource({ ...plain, candidates: [] }, sourceOfArgument(command.name, argument.place));
}

interface Before {
  readonly command: CommandSpec | undefined;
  /** How many arguments it has been given. */
  readonly operands: number;
  /** A flag that waits for its value. */
  readonly open: FlagSpec | undefined;
}

function read(words: readonly string[], grammar: Grammar): Before {
  let command: CommandSpec | undefined;
  let open: FlagSpec | undefined;
  let operands = 0;
  for (const word of words) {
    if (open !== undefined) open = undefined;
    else if (word.startsWith('-') && word !== '-') {
      const [name, value] = parted(word);
      const flag = flagNamed(name, command, grammar);
      open = flag?.takesValue === true && value === undefined ? flag : undefined;
    } else if (command === undefined) command = commandNamed(word, grammar);
    else operands += 1;
  }
  return { command, operands, open };
}

/** Flags and values that a shell has parted at "=" as the words they were; a "=" at the end leaves its flag open. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [at, word] of words.entries()) {
    const last = whole.at(-1) ?? '';
    if (word === '=' && last.startsWith('--') && at === words.length - 1) continue;
    if (word === '=' && last.startsWith('--')) whole[whole.length - 1] = `${last}=`;
    else if (/^--[^=]+=$/.test(last)) whole[whole.length - 1] = last + word;
    else whole.push(word);
  }
  return whole;
}

function parted(word: string): readonly [name: string, value: string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function valueWanted(flag: FlagSpec, command: CommandSpec | undefined, prefix: string, before: string): Wanted {
  const candidates = flag.choices.map((word) => ({ word }));
  return withSource({ prefix, before, candidates }, sourceOfFlag(command?.name ?? '', flag.names[0] ?? ''));
}

function withSource(found: Wanted, source: Source | undefined): Wanted {
  return source === undefined ? found : { ...found, source };
}

export function commandNamed(word: string, { commands }: Grammar): CommandSpec | undefined {
  return commands.find(({ name, alias }) => name === word || alias === word.normalize('NFC'));
}

function flagNamed(name: string, command: CommandSpec | undefined, { globals }: Grammar): FlagSpec | undefined {
  return [...(command?.flags ?? []), ...globals].find(({ names }) => names.includes(name));
}

function flagsOf(command: CommandSpec | undefined, { globals }: Grammar): Candidate[] {
  return [...(command?.flags ?? []), ...globals].map(({ names, says }) => ({ word: names[0] ?? '', says }));
}

/** Both names of a command are known; where nothing is typed yet, that of the user's language is shown. */
export function commandNames(typed: string, { commands, lang }: Grammar): Candidate[] {
  return commands.flatMap(({ name, alias, says }) => {
    const names = typed === '' ? [lang === 'zh' ? alias : name] : [name, alias];
    return names.map((word) => ({ word, says }));
  });
}
