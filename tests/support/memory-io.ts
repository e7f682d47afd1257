import type { Io } from '../../src/cli/io.ts';

export interface MemoryIo extends Io {
  /** What was written to standard output so far. */
  readonly out: () => string;
  /** What was written to standard error so far. */
  readonly err: () => string;
}

/**
 * Streams that remember, for runs of `main` within the test's own process: English, no terminal, a fixed today, and no
 * home, so that nothing is kept between runs.
 */
export function memoryIo(outside: Partial<Pick<Io, 'cwd' | 'today' | 'env'>> = {}): MemoryIo {
  const out: string[] = [];
  const err: string[] = [];
  return {
    stdout: { write: (text) => void out.push(text), isTerminal: false, columns: 80 },
    stderr: { write: (text) => void err.push(text), isTerminal: false, columns: 80 },
    env: { LANG: 'en_US.UTF-8' },
    cwd: '.',
    today: '2013-10-31',
    now: Date.UTC(2013, 9, 31),
    build: 'test',
    ...outside,
    out: () => out.join(''),
    err: () => err.join(''),
  };
}
