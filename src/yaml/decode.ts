import { isUtf8 } from 'node:buffer';
import { type Message, msg } from '../messages/catalogue.ts';

const MEGABYTE = 1024 * 1024;

/** A record has a few kilobytes; what is larger was put here by mistake. */
export const MAX_RECORD_BYTES = 256 * 1024;

export type Decoded =
  | { readonly text: string }
  | { readonly rule: 'file-encoding' | 'yaml-syntax'; readonly problem: Message };

/** The text of a file's bytes, its byte order mark removed; or why it cannot be a record. */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length > MAX_RECORD_BYTES) {
    return { rule: 'yaml-syntax', problem: tooLarge(bytes.length) };
  }
  if (!isUtf8(bytes)) return { rule: 'file-encoding', problem: foreignEncoding(bytes) };
  const text = bytes.toString('utf8');
  if (text.includes('\0')) return { rule: 'file-encoding', problem: foreignEncoding(bytes) };
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
}

export function tooLarge(bytes: number): Message {
  return msg('yaml-syntax.too-large', { size: inWords(bytes), limit: inWords(MAX_RECORD_BYTES) });
}

function foreignEncoding(bytes: Buffer): Message {
  if (looksLikeUtf16(bytes)) return msg('file-encoding.utf16');
  if (!bytes.includes(0) && isDecodable(bytes, 'gb18030')) return msg('file-encoding.gbk');
  return msg('file-encoding.binary');
}

/** By its mark, or by every other byte being zero, as in Latin letters of UTF-16 without a mark. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return true;
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return isDecodable(bytes, 'utf-16le') && Math.min(even, odd) === 0 && Math.max(even, odd) > head.length / 8;
}

function isDecodable(bytes: Buffer, encoding: 'gb18030' | 'utf-16le'): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return !hasControlCharacters(text);
  } catch {
    return false;
  }
}

function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
  }
  return false;
}

function inWords(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
