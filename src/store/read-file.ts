import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { msg } from '../messages/catalogue.ts';
import { MAX_RECORD_BYTES } from '../yaml/decode.ts';
import type { Reading } from './files.ts';
import { systemCode, whyUnreadable } from './system-error.ts';

/** Longer than nearly every record, so that one read takes it whole. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/** Opening a pipe, which somebody may have put in the place of a file, must not wait for a writer. Windows has none. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a record file. Small files share one buffer, which spares asking for each one's size and allocating for it (a
 * third of the time of reading a register).
 */
export function readRecordFile(file: string): Reading {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      const length = readSync(descriptor, shared, 0, shared.length, 0);
      return length < shared.length ? { bytes: shared.subarray(0, length) } : readLong(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    // A name that is not UTF-8 was mangled when it was listed, and can only be found again by its owner.
    if (systemCode(error) === 'ENOENT' && !file.includes('\uFFFD')) return 'gone';
    return { problem: whyUnreadable(error) };
  }
}

/** A sparse file can claim any length without taking room on the disk. */
function readLong(descriptor: number): Reading {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return { problem: msg('file.not-regular') };
  return stats.size > MAX_RECORD_BYTES ? { tooLong: stats.size } : { bytes: readFileSync(descriptor) };
}
