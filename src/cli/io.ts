import type { Day } from '../model/records.ts';
import type { Prompter } from '../wizard/prompter.ts';
import type { Confirm } from './terminal.ts';

/** A stream that words are written to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in columns; 80 where it is not a terminal. */
  readonly columns: number;
}

/** What the engine that runs the program is told of the work before it: only how quick it is depends on it. */
export interface Engine {
  /**
   * @param files to be read now
   * @param writesAll whether a document is made of all that is read
   */
  expect(files: number, writesAll: boolean): void;
}

/** What a run takes from outside: nothing else of the program reads the process, the clock or the locale. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Today in the user's own time zone: the default of `--as-of`. */
  readonly today: Day;
  /** Milliseconds since 1970: tells fresh files from settled ones. */
  readonly now: number;
  /** Tells this build of the program from any other. */
  readonly build: string;
  /**
   * Tells, each time, that something below a folder has changed, and when (milliseconds since 1970); it ends where nobody
   * waits for more.
   */
  readonly changesIn?: (root: string) => AsyncIterable<number>;
  /** Absent where the engine is somebody else's too. */
  readonly engine?: Engine;
  /** Asks at the terminal; absent where there is none. */
  readonly confirm?: Confirm;
  /** Asks questions of any kind there; absent where there is no terminal. */
  readonly prompter?: Prompter;
}

/** The surroundings and the streams, which only the `Outlet` is given. */
export interface Io extends Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
}
