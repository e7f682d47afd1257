import type { Command } from 'commander';
import type { CommandLine } from './command-line.ts';

/** Reads what the user gave for arguments and flags, in the order in which they were entered. */
export function readerOf(command: Command): CommandLine {
  let next = 0;
  const argument = (): unknown => {
    next += 1;
    return command.processedArgs[next - 1];
  };
  return {
    argument: () => textOf(argument()),
    needed: () => textOf(argument()) ?? '',
    arguments: () => textsOf(argument()),
    isGiven(flag) {
      const option = optionOf(command, flag);
      return command.getOptionValue(option.attributeName()) === !option.negate;
    },
    value: (flag) => givenFor(command, flag),
    values: (flag) => textsOf(command.getOptionValue(optionOf(command, flag).attributeName())),
    valueOr: (usual, flag) => givenFor(command, flag) ?? usual,
    choice(flag, _value, { of }) {
      const value = givenFor(command, flag);
      return of.find((choice) => choice === value);
    },
  };
}

function givenFor(command: Command, flag: string): string | undefined {
  return textOf(command.getOptionValue(optionOf(command, flag).attributeName()));
}

function optionOf(command: Command, flag: string) {
  const long = flag.slice(flag.indexOf('--'));
  const option = command.options.find((candidate) => candidate.long === long);
  if (option === undefined) throw new Error(`${command.name()} has no option ${flag}`);
  return option;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
