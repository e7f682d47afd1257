import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_INFLATED_BYTES } from '../limits.ts';
import { damaged, refused, tooLarge } from '../refusal.ts';
import { says } from '../workbook.words.ts';
import { contentPlace, type Entry } from './directory.ts';

/** What may still be unpacked of a file, in bytes: every part that is read draws on it, each time it is read. */
export interface Allowance {
  left: number;
}

const MEGABYTE = 1024 * 1024;
const SMALLEST_PIECE = 64 * 1024;

/** The content of an entry. @throws UserError as soon as it is larger than the allowance, whatever the file claims */
export function unpack(bytes: Buffer, entry: Entry, allowance: Allowance): Buffer {
  if (entry.isEncrypted) throw refused(says.protected());
  const place = contentPlace(bytes, entry);
  const content = unpacked(bytes.subarray(place.start, place.end), entry, allowance);
  allowance.left -= content.length;
  if (allowance.left < 0) throw tooMuch();
  if (crc32(content) !== entry.checksum) throw damaged(entry.name);
  return content;
}

function unpacked(packed: Buffer, { method, name, claimedSize }: Entry, { left }: Allowance): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw damaged(name);
  // In pieces as large as the whole, where the claim is true: else zlib joins thousands of small ones.
  const chunkSize = Math.min(Math.max(claimedSize + 1, SMALLEST_PIECE), Math.max(left, SMALLEST_PIECE));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1), chunkSize });
  } catch (error) {
    throw error instanceof RangeError ? tooMuch() : damaged(name);
  }
}

function tooMuch() {
  return tooLarge('unpacked', MAX_INFLATED_BYTES / MEGABYTE);
}
