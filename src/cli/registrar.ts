import { Argument, type Command, Option } from 'commander';
import type { Lang } from '../messages/catalogue.ts';
import type { CommandLine } from './command-line.ts';

const collected = (value: string, before: unknown) => [...(Array.isArray(before) ? before : []), value];

/** Enters arguments and flags into a command of the parser, in the user's language. */
export function registrarOf(command: Command, lang: Lang): CommandLine {
  const add = (argument: string, words: string) => command.addArgument(new Argument(argument, words));
  return {
    argument({ place, words }) {
      add(`[${place[lang]}]`, words[lang]);
      return undefined;
    },
    needed({ place, words }) {
      add(`<${place[lang]}>`, words[lang]);
      return '';
    },
    arguments({ place, words }) {
      add(`[${place[lang]}...]`, words[lang]);
      return [];
    },
    isGiven(flag, words) {
      command.addOption(new Option(flag, words[lang]));
      return false;
    },
    value(flag, { place, words }) {
      command.addOption(new Option(`${flag} <${place[lang]}>`, words[lang]));
      return undefined;
    },
    values(flag, { place, words }, choice) {
      const option = new Option(`${flag} <${place[lang]}>`, words[lang]);
      if (choice?.usual !== undefined) option.default(undefined, choice.usual);
      if (choice) option.choices(choice.of);
      command.addOption(option.argParser(collected));
      return [];
    },
    valueOr(usual, flag, { place, words }) {
      command.addOption(new Option(`${flag} <${place[lang]}>`, words[lang]).default(undefined, usual));
      return usual;
    },
    choice(flag, { place, words }, { of, usual }) {
      const option = new Option(`${flag} <${place[lang]}>`, words[lang]).choices(of);
      command.addOption(usual === undefined ? option : option.default(undefined, usual));
      return undefined;
    },
  };
}
