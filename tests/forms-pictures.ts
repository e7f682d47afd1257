const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/** The frame of a PNG of this size: header and end, no pixels. */
export function pngOf(width: number, height: number): Uint8Array {
  const size = [width, height].flatMap((length) => [
    length >>> 24,
    (length >>> 16) & 255,
    (length >>> 8) & 255,
    length & 255,
  ]);
  return Uint8Array.from([
    ...PNG_START,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    ...size,
    8,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...PNG_END,
  ]);
}

export function onePixelPng(): Uint8Array {
  return pngOf(1, 1);
}

/** Segments of a JPEG up to its frame header; an EXIF segment where an orientation is given. */
export function jpegOf(width: number, height: number, orientation?: number): Uint8Array {
  const exif = orientation === undefined ? [] : exifSegment(orientation);
  const table = [0xff, 0xc4, 0, 4, 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...exif, ...table, ...frame, 0xff, 0xd9]);
}

function exifSegment(orientation: number): number[] {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return [0xff, 0xe1, 0, body.length + 2, ...body];
}
