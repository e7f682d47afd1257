import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface PngOptions {
  readonly bitDepth?: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha. */
  readonly colourType?: number;
  readonly interlace?: number;
  /** Chunks before the pixels. */
  readonly before?: readonly Uint8Array[];
  /** Chunks after the pixels. */
  readonly after?: readonly Uint8Array[];
}

/** A whole PNG of one colour. */
export function pngOf(width: number, height: number, options: PngOptions = {}): Uint8Array {
  const { bitDepth = 8, colourType = 2, interlace = 0, before = [], after = [] } = options;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([bitDepth, colourType, 0, 0, interlace], 8);
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colourType] ?? 1;
  const row = 1 + Math.ceil((width * samples * bitDepth) / 8);
  const pixels = deflateSync(new Uint8Array(row * height));
  const chunks = [chunk('IHDR', header), ...before, chunk('IDAT', pixels), ...after, chunk('IEND', new Uint8Array())];
  return Uint8Array.from([...SIGNATURE, ...chunks.flatMap((one) => [...one])]);
}

/** Length, type, data and checksum. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(Buffer.from(type, 'latin1'), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
