/**
 * A small JPEG encoder (ITU-T T.81) for pictures of flat blocks: every block has a DC coefficient and nothing else. Its
 * Huffman tables are of its own making: all lengths of DC differences in four bits each, and one bit for "end of block".
 */

import { tiffOf } from './exif.ts';

export interface JpegOptions {
  /** In EXIF; absent: no EXIF. */
  readonly orientation?: number;
  readonly components?: 1 | 3 | 4;
  /** Blocks between restart markers. */
  readonly restartEvery?: number;
  readonly isProgressive?: boolean;
  /** The colour transform that an Adobe segment names. */
  readonly adobe?: 0 | 1 | 2;
  /** Segments before the tables. */
  readonly before?: readonly Uint8Array[];
}

const QUANTUM = 16;

export function jpegOf(width: number, height: number, options: JpegOptions = {}): Uint8Array {
  const { components = 3, isProgressive = false, restartEvery, orientation, adobe, before = [] } = options;
  const all = Array.from({ length: components }, (_, index) => index + 1);
  const parts: (readonly number[] | Uint8Array)[] = [
    [0xff, 0xd8],
    ...(orientation === undefined ? [] : [exifSegment(tiffOf(orientation))]),
    ...(adobe === undefined ? [] : [segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, adobe])]),
    ...before,
    segment(0xdb, [0, ...Array<number>(64).fill(QUANTUM)]),
    segment(isProgressive ? 0xc2 : 0xc0, frame(width, height, all)),
    segment(0xc4, [0x00, 0, 0, 0, 12, ...Array<number>(12).fill(0), ...Array(12).keys()]),
    segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0x00]),
    ...(restartEvery === undefined ? [] : [segment(0xdd, [restartEvery >> 8, restartEvery & 255])]),
    scanHeader(all, isProgressive ? 0 : 63),
    scanData(width, height, { components, restartEvery, hasAc: !isProgressive }),
    ...(isProgressive ? all.flatMap((component) => acScan(width, height, component)) : []),
    [0xff, 0xd9],
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export function segment(marker: number, content: ArrayLike<number>): Uint8Array {
  const length = content.length + 2;
  return Uint8Array.from([0xff, marker, length >> 8, length & 255, ...Array.from(content)]);
}

export function exifSegment(tiff: Uint8Array): Uint8Array {
  return segment(0xe1, [...Buffer.from('Exif\0\0'), ...tiff]);
}

function frame(width: number, height: number, components: readonly number[]): number[] {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return [8, ...size, components.length, ...components.flatMap((component) => [component, 0x11, 0])];
}

function scanHeader(components: readonly number[], last: number): Uint8Array {
  const tables = components.flatMap((component) => [component, 0x00]);
  return segment(0xda, [components.length, ...tables, 0, last, 0]);
}

/** A progressive picture's scan of all other coefficients of one component: there are none. */
function acScan(width: number, height: number, component: number): (readonly number[] | Uint8Array)[] {
  const bits = new Bits();
  for (let block = 0; block < blocksOf(width, height); block += 1) bits.add(0, 1);
  return [segment(0xda, [1, component, 0x00, 1, 63, 0]), bits.flush()];
}

function blocksOf(width: number, height: number): number {
  return Math.ceil(width / 8) * Math.ceil(height / 8);
}

interface Scan {
  readonly components: number;
  readonly restartEvery: number | undefined;
  readonly hasAc: boolean;
}

function scanData(width: number, height: number, { components, restartEvery, hasAc }: Scan): number[] {
  const across = Math.ceil(width / 8);
  const bits = new Bits();
  let previous = Array<number>(components).fill(0);
  const blocks = blocksOf(width, height);
  for (let block = 0; block < blocks; block += 1) {
    if (restartEvery !== undefined && block > 0 && block % restartEvery === 0) {
      bits.restart(block / restartEvery - 1);
      previous = Array<number>(components).fill(0);
    }
    for (let component = 0; component < components; component += 1) {
      const level = brightness(block % across, Math.floor(block / across), component);
      bits.addDifference(level - (previous[component] ?? 0));
      previous[component] = level;
      if (hasAc) bits.add(0, 1);
    }
  }
  return bits.flush();
}

function brightness(across: number, down: number, component: number): number {
  return ((across * 5 + down * 3 + component * 11) % 64) - 32;
}

/** Entropy-coded bits: filled up with ones, a zero byte after every FF. */
class Bits {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  add(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      this.#held = (this.#held << 1) | ((value >> bit) & 1);
      this.#count += 1;
      if (this.#count === 8) this.#push();
    }
  }

  /** The number of bits in four bits, then the bits, negative numbers one less (T.81, F.1.2.1). */
  addDifference(difference: number): void {
    const length = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
    this.add(length, 4);
    this.add(difference < 0 ? difference + (1 << length) - 1 : difference, length);
  }

  restart(number: number): void {
    this.flush();
    this.#bytes.push(0xff, 0xd0 + (number % 8));
  }

  flush(): number[] {
    while (this.#count > 0) this.add(1, 1);
    return this.#bytes;
  }

  #push(): void {
    this.#bytes.push(this.#held, ...(this.#held === 0xff ? [0] : []));
    this.#held = 0;
    this.#count = 0;
  }
}
