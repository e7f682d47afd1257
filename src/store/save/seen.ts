import { createHash } from 'node:crypto';
import { type Message, msg } from '../../messages/catalogue.ts';
import { bytesOf, readOrdinary } from './disk.ts';

/**
 * What a file held when it was read, so that a change by somebody else is noticed before it is overwritten.
 *
 * It is the content and nothing else. Times would not do: two writes within one tick of the disk's clock (4 ms, 2 s on
 * a USB stick) have the same, and a synchronised folder or git touches files that stay the same. The number of the file
 * would not do: every editor that saves through a rename changes it. It is kept in memory, and in the journal of a set
 * as long as that is needed.
 */
export interface Seen {
  readonly size: number;
  readonly hash: string;
}

/** From what was read already: nothing can come between reading and remembering. */
export function seenAs(content: Uint8Array | string): Seen {
  const bytes = bytesOf(content);
  return { size: bytes.length, hash: createHash('sha256').update(bytes).digest('base64') };
}

/**
 * What a file holds now.
 *
 * @returns undefined where there is no ordinary file; links are followed by the caller
 */
export function seenAt(file: string): Seen | undefined {
  const content = readOrdinary(file);
  return content === undefined ? undefined : seenAs(content);
}

/** What must be there for a file to be written: nothing, whatever there is, or what was there when it was read. */
export type Expectation = 'absent' | 'anything' | Seen;

/** @returns why the file may not be written: it is not as expected */
export function whyUnexpected(file: string, isThere: boolean, expects: Expectation): Message | undefined {
  if (expects === 'anything') return undefined;
  if (expects === 'absent') return isThere ? msg('file.exists') : undefined;
  const now = isThere ? seenAt(file) : undefined;
  if (now === undefined) return msg('file.gone-meanwhile');
  const isSame = now.size === expects.size && now.hash === expects.hash;
  return isSame ? undefined : msg('file.changed-meanwhile');
}
