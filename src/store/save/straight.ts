import { constants, openSync, statSync, writeSync } from 'node:fs';
import { systemCode } from '../system-error.ts';
import { type Content, closeAfter, NEVER_WAIT, partsOf } from './disk.ts';
import { sleep } from './patience.ts';

/**
 * Writes to a device such as `/dev/null`, or to an output that the program was started with such as `/dev/stdout`: a
 * rename would put a file in its place. A pipe that the user named is not opened, since that waits for a reader.
 *
 * @returns whether the file is of this kind and was written
 */
export function writeStraight(file: string, content: Content): boolean {
  const own = ownDescriptor(file);
  if (own !== undefined) {
    writePatiently(own, content);
    return true;
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isCharacterDevice()) return false;
  const descriptor = openSync(file, constants.O_WRONLY | NEVER_WAIT);
  closeAfter(descriptor, () => writePatiently(descriptor, content));
  return true;
}

/** An output that somebody opened for us, whatever it is: opening it anew would write over what is in it. */
export function ownDescriptor(file: string): number | undefined {
  if (file === '/dev/stdout') return 1;
  if (file === '/dev/stderr') return 2;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(file)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Milliseconds. */
const READER_WAIT = 5;

/** A pipe or terminal may say that it is full for the moment, since others have told it not to wait. */
function writePatiently(descriptor: number, content: Content): void {
  for (const bytes of partsOf(content)) if (!isTaken(descriptor, bytes)) return;
}

/** @returns whether anybody still reads */
function isTaken(descriptor: number, content: Uint8Array): boolean {
  let done = 0;
  while (done < content.length) {
    try {
      done += writeSync(descriptor, content, done);
    } catch (error) {
      // A reader who has seen enough, as in `| head`.
      if (systemCode(error) === 'EPIPE') return false;
      if (systemCode(error) !== 'EAGAIN') throw error;
      sleep(READER_WAIT);
    }
  }
  return true;
}
