/**
 * Standard output and error. Node makes streams of them, for which it loads its network: a fifth of a start. So where no
 * terminal is behind one of them it is written to as the file or pipe that it is.
 */

import { fstatSync, statSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

/** By their file descriptors. */
const STREAMS = { 1: 'stdout', 2: 'stderr' } as const;

export type StandardStream = keyof typeof STREAMS;

export interface StreamOutput {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in columns; 80 where it is not a terminal. */
  readonly columns: number;
}

const USUAL_COLUMNS = 80;

/** @param onError told where what is written does not arrive */
export function standardStream(number: StandardStream, onError: (error: NodeJS.ErrnoException) => void): StreamOutput {
  return isFileOrPipe(number) ? written(number, onError) : streamed(number, onError);
}

/** Whether a person sits behind a file descriptor: 0, 1 or 2. */
export function isTerminal(number: 0 | StandardStream): boolean {
  return !isFileOrPipe(number) && isatty(number);
}

/** On Windows nothing but the stream itself tells a console from a file. */
function isFileOrPipe(number: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(number);
    return !stats.isCharacterDevice() || stats.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

function streamed(number: StandardStream, onError: (error: NodeJS.ErrnoException) => void): StreamOutput {
  const stream = process[STREAMS[number]];
  stream.on('error', onError);
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns > 0 ? stream.columns : USUAL_COLUMNS,
  };
}

function written(number: StandardStream, onError: (error: NodeJS.ErrnoException) => void): StreamOutput {
  let write = (text: string): void => {
    const bytes = Buffer.from(text);
    let done = 0;
    try {
      while (done < bytes.length) done += writeSync(number, bytes, done);
    } catch (error) {
      write = afterFailure(error as NodeJS.ErrnoException, bytes.subarray(done));
    }
  };
  const afterFailure = (error: NodeJS.ErrnoException, left: Uint8Array): typeof write => {
    if (error.code === 'EAGAIN') {
      // Whoever made the pipe does not want to wait for its reader; the stream waits for us.
      const stream = streamed(number, onError);
      process[STREAMS[number]].write(left);
      return stream.write;
    }
    // As streams do: what is being worked at goes on to its end first.
    process.nextTick(onError, error);
    return () => undefined;
  };
  return { write: (text) => write(text), isTerminal: false, columns: USUAL_COLUMNS };
}
