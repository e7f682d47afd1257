import type { Command, CommanderError } from 'commander';
import { closestWord } from './model/closest-word.ts';
import { type Message, msg } from './messages/catalogue.ts';

/** What commander found wrong with the arguments, in our words: its own are English. */
export function usageProblem(error: CommanderError, program: Command): Message {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
      return msg('usage.unknown-command', { word, nearest: closestWord(word, names) });
    }
    case 'commander.unknownOption':
      return msg('usage.unknown-option', { word, nearest: /Did you mean (\S+)\?/.exec(error.message)?.[1] });
    case 'commander.missingArgument':
      return msg('usage.missing-argument', { word });
    case 'commander.optionMissingArgument':
      return msg('usage.option-value', { word });
    case 'commander.excessArguments':
      return msg('usage.excess');
    case 'commander.invalidArgument':
      return choiceProblem(error);
    default:
      return msg('usage.other', { reason: error.message.replace(/^error: /, '') });
  }
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
