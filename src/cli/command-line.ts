import type { Lang } from '../messages/catalogue.ts';

/** The same in both languages. */
export type Said = Readonly<Record<Lang, string>>;

/** What stands for a value in the help, such as `<file>`. */
export type Place = Said;

/** An argument or the value of a flag. */
export interface Value {
  readonly place: Place;
  readonly words: Said;
}

/**
 * The arguments and flags of a command, each declared by asking for it. A command declares them in one function, which
 * is called twice: once to enter them into the help and the parser (what it returns is not used), once to read what the
 * user gave. So a flag and the type of its value are written down in one place.
 */
export interface CommandLine {
  /** An argument that may be left out. */
  readonly argument: (value: Value) => string | undefined;
  /** An argument that may not. */
  readonly needed: (value: Value) => string;
  /** Any number of arguments; only the last. */
  readonly arguments: (value: Value) => readonly string[];
  /** Whether a flag is given: `--strict`, `--no-cache`. */
  readonly isGiven: (flag: string, words: Said) => boolean;
  /** The value of a flag, `-o, --output`. */
  readonly value: (flag: string, value: Value) => string | undefined;
  /** The values of a flag that may be given several times, in their order; the words they begin with are told in the help. */
  readonly values: (flag: string, value: Value, choice?: Choice<string>) => readonly string[];
  readonly valueOr: (usual: string, flag: string, value: Value) => string;
  /** One of some words; the usual one is told in the help, but not given back. */
  readonly choice: <T extends string>(flag: string, value: Value, choice: Choice<T>) => T | undefined;
}

export interface Choice<T extends string> {
  readonly of: readonly T[];
  readonly usual?: T;
}

/** A command as it is declared: what it is called, and what it is given. */
export interface Declaration<Given> {
  readonly name: string;
  /** Its Chinese name. */
  readonly alias: string;
  readonly words: Said;
  readonly declare: (line: CommandLine) => Given;
}
