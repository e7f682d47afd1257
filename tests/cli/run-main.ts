import type { Io } from '../../src/cli/io.ts';
import type { Confirm } from '../../src/cli/terminal.ts';
import { main } from '../../src/main.ts';
import type { Prompter } from '../../src/wizard/prompter.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Io['env'];
  /** The last day of October 2013, if nothing is said. */
  readonly today?: string;
  readonly columns?: number;
  readonly isTerminal?: boolean;
  /** Answers questions; without it there is no terminal to ask at. */
  readonly confirm?: Confirm;
  /** Asks questions; without it there is no terminal either. */
  readonly prompter?: Prompter;
  /** Tells of changes in a register. */
  readonly changesIn?: Io['changesIn'];
  /** Sees what is written to either stream, in its order. */
  readonly onWrite?: (text: string) => void;
}

/** Runs the program within this process: English, and no terminal. */
export async function runMain(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const {
    cwd = '/',
    env = { LANG: 'en_US.UTF-8' },
    today = '2013-10-31',
    columns = 80,
    isTerminal = false,
    confirm,
    prompter,
    changesIn,
    onWrite,
  } = surroundings;
  const write = (texts: string[]) => (text: string) => {
    texts.push(text);
    onWrite?.(text);
  };
  const stream = (texts: string[]) => ({ write: write(texts), isTerminal, columns });
  const streams = { stdout: stream(out), stderr: stream(err) };
  const io = {
    ...streams,
    env,
    cwd,
    today,
    now: 0,
    build: 'test',
    ...(confirm && { confirm }),
    ...(prompter && { prompter }),
    ...(changesIn && { changesIn }),
  };
  const code = await main(argv, io);
  return { code, out: out.join(''), err: err.join('') };
}
