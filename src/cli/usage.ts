import type { Command, CommanderError } from 'commander';
import { type Message, msg } from '../messages/catalogue.ts';
import { closestWord } from '../text/closest-word.ts';

/** What commander found wrong with the arguments, in our words: its own are English. */
export function usageProblem(error: CommanderError, program: Command): Message {
  const word = /'(.*)'/s.exec(error.message.replace(/\n\(Did you mean .*$/s, ''))?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(program, word);
    case 'commander.unknownOption':
      return unknownOption(program, word);
    case 'commander.missingArgument':
      return msg('usage.missing-argument', { word });
    case 'commander.optionMissingArgument':
      return msg('usage.option-value', { word: word.replace(/ .*$/, '').replace(/,$/, '') || word });
    case 'commander.excessArguments':
      return msg('usage.excess');
    case 'commander.invalidArgument':
      return choiceProblem(error);
    default:
      return msg('usage.other', { reason: error.message.replace(/^error: /, '') });
  }
}

export function unknownCommand(program: Command, word: string): Message {
  const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  return msg('usage.unknown-command', { word, nearest: closestWord(word, names) });
}

/** A switch that was given a value is reported by commander as unknown. */
function unknownOption(program: Command, word: string): Message {
  const [flag = word] = word.split('=', 1);
  const flags = [program, ...program.commands].flatMap((command) => command.options.map((option) => option.long ?? ''));
  if (flag !== word && flags.includes(flag)) return msg('usage.no-value', { flag });
  // `--raised` is the beginning of `--raised-on`: a field of a record that is asked for in parts.
  const part = flags.find((known) => known.startsWith(`${flag}-`));
  return msg('usage.unknown-option', { word, nearest: part ?? closestWord(word, new Set([...flags, '--help'])) });
}

/** `error: option '--format <format>' argument 'x' is invalid. Allowed choices are a, b.` */
function choiceProblem(error: CommanderError): Message {
  const match = /option '(\S+?),? .*?' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(error.message);
  const [, flag, value, choices] = match ?? [];
  if (flag === undefined || value === undefined || choices === undefined) {
    return msg('usage.other', { reason: error.message.replace(/^error: /, '') });
  }
  return msg('usage.choice', { flag, value, expected: choices.split(', ') });
}
