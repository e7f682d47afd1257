import { type Message, msg } from '../messages/catalogue.ts';
import { inspectJpeg } from './jpeg.ts';
import { otherFormat } from './other-formats.ts';
import type { PhotoFacts } from './photo.ts';
import { inspectPng } from './png.ts';

const MEGABYTE = 1024 * 1024;
export const MAX_PHOTO_BYTES = 5 * MEGABYTE;
const MAX_PHOTO_PIXELS = 10_000;

/**
 * Looks at a picture file from its first byte to its end mark, without unpacking the pixels: one pass, whatever the
 * bytes are. Only PNG and JPEG, which are what Excel and WPS both show. What it cannot see is damage within the packed
 * pixels of a JPEG that leaves all marks in their places; a PNG has checksums.
 *
 * @returns the facts, or why the file cannot stand on a form
 */
export function inspectPhoto(bytes: Uint8Array): PhotoFacts | Message {
  if (bytes.length === 0) return msg('photo.empty');
  if (bytes.length > MAX_PHOTO_BYTES) return photoTooLarge();
  const facts = inspectByFormat(bytes);
  return 'key' in facts ? facts : (wrongSize(facts) ?? facts);
}

export function photoTooLarge(): Message {
  return msg('photo.too-large', { megabytes: MAX_PHOTO_BYTES / MEGABYTE });
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];

function inspectByFormat(bytes: Uint8Array): PhotoFacts | Message {
  if (startsWith(bytes, PNG_SIGNATURE)) return inspectPng(bytes);
  if (startsWith(bytes, JPEG_SIGNATURE)) return inspectJpeg(bytes);
  const format = otherFormat(bytes);
  return format === undefined ? msg('photo.not-a-picture') : msg('photo.other-format', { format });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function wrongSize({ width, height }: PhotoFacts): Message | undefined {
  if (width === 0 || height === 0) return msg('photo.no-size');
  if (Math.max(width, height) <= MAX_PHOTO_PIXELS) return undefined;
  return msg('photo.too-many-pixels', { width, height, limit: MAX_PHOTO_PIXELS });
}
