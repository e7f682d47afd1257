/** Reads what a picture file says of itself, without unpacking it. */

import { readJpegHeader } from './photo-jpeg.ts';
import { readPngHeader } from './photo-png.ts';

export interface Photo {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** The camera was turned by a quarter (EXIF orientation 5–8): Excel would show the picture lying on its side. */
  readonly isTurned: boolean;
}

/** `corrupt`: it begins like a picture, but its size cannot be read. */
export type PhotoProblem = 'not-a-picture' | 'corrupt' | 'too-large';

export const MAX_PHOTO_BYTES = 5 * 1024 * 1024;
export const MAX_PHOTO_PIXELS = 10_000;

/** The photo, or what is wrong with the file. Only PNG and JPEG, which are what Excel and WPS both show. */
export function readPhoto(bytes: Uint8Array): Photo | PhotoProblem {
  if (bytes.length > MAX_PHOTO_BYTES) return 'too-large';
  const format = formatOf(bytes);
  if (format === undefined) return 'not-a-picture';
  const header = format === 'png' ? readPngHeader(bytes) : readJpegHeader(bytes);
  if (header === undefined || header.width === 0 || header.height === 0) return 'corrupt';
  if (Math.max(header.width, header.height) > MAX_PHOTO_PIXELS) return 'too-large';
  return { bytes, format, ...header };
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];

function formatOf(bytes: Uint8Array): Photo['format'] | undefined {
  if (startsWith(bytes, PNG_SIGNATURE)) return 'png';
  return startsWith(bytes, JPEG_SIGNATURE) ? 'jpeg' : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
