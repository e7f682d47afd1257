import type { Lang } from '../../messages/catalogue.ts';
import type { Choice, CommandLine, Declaration, Said } from '../command-line.ts';
import { globalFlags } from '../global-flags.ts';

export interface FlagSpec {
  /** `--output`, and `-o` where it has a short form. */
  readonly names: readonly string[];
  readonly says: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

export interface ArgumentSpec {
  /** What stands for it in the English help: `member`, `file`. */
  readonly place: string;
  readonly isRepeated: boolean;
}

/** What can be typed behind a command. */
export interface CommandSpec {
  readonly name: string;
  readonly alias: string;
  readonly says: string;
  readonly flags: readonly FlagSpec[];
  readonly arguments: readonly ArgumentSpec[];
}

export function commandSpec(entry: Declaration<unknown>, lang: Lang): CommandSpec {
  const { line, flags, places } = collecting(lang);
  entry.declare(line);
  return { name: entry.name, alias: entry.alias, says: entry.words[lang], flags, arguments: places };
}

export function globalSpec(lang: Lang): readonly FlagSpec[] {
  const { line, flags } = collecting(lang);
  globalFlags(line);
  return flags;
}

/** A command declares what it takes by asking for it; here it is written down, and nothing given. */
function collecting(lang: Lang) {
  const flags: FlagSpec[] = [];
  const places: ArgumentSpec[] = [];
  const flag = (names: string, words: Said, takesValue: boolean, choice?: Choice<string>) => {
    flags.push({ names: names.split(', ').reverse(), says: words[lang], takesValue, choices: choice?.of ?? [] });
    return undefined;
  };
  const place = (word: string, isRepeated: boolean) => void places.push({ place: word, isRepeated });
  const line: CommandLine = {
    argument: (value) => place(value.place.en, false) as undefined,
    needed: (value) => String(place(value.place.en, false)),
    arguments(value) {
      place(value.place.en, true);
      return [];
    },
    isGiven: (names, words) => flag(names, words, false) !== undefined,
    value: (names, { words }) => flag(names, words, true),
    values(names, { words }, choice) {
      flag(names, words, true, choice);
      return [];
    },
    valueOr(usual, names, { words }) {
      flag(names, words, true);
      return usual;
    },
    choice: (names, { words }, choice) => flag(names, words, true, choice),
  };
  return { line, flags, places };
}
