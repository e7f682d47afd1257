import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, say } from '../src/messages/catalogue.ts';
import { inspectPhoto, MAX_PHOTO_BYTES } from '../src/photos/inspect-photo.ts';
import { createRandom } from './generator/random.ts';
import { type ExifOptions, tiffOf } from './pictures/exif.ts';
import { exifSegment, jpegOf, segment } from './pictures/jpeg.ts';
import { chunk, pngOf } from './pictures/png.ts';

function keyOf(bytes: Uint8Array): string {
  const found = inspectPhoto(bytes);
  return 'key' in found ? found.key : 'fine';
}

/** The bytes with some of them changed, from the first place where `before` stands. */
function changed(bytes: Uint8Array, before: readonly number[], after: readonly number[]): Uint8Array {
  const place = Buffer.from(bytes).indexOf(Buffer.from(before));
  if (place === -1) throw new Error('nothing to change');
  const copy = Uint8Array.from(bytes);
  copy.set(after, place);
  return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const letters = (text: string) => [...Buffer.from(text, 'latin1')];
const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));

describe('a whole, upright picture in RGB or grey', () => {
  it.each([
    ['a PNG', pngOf(413, 579)],
    ['a grey PNG of one bit a pixel', pngOf(413, 579, { colourType: 0, bitDepth: 1 })],
    ['a PNG with a palette', pngOf(413, 579, { colourType: 3, before: [chunk('PLTE', text('abc'))] })],
    ['a PNG in passes', pngOf(413, 579, { interlace: 1 })],
    ['a PNG that moves', pngOf(413, 579, { before: [chunk('acTL', new Uint8Array(8))] })],
    ['a PNG with something behind its end', joined(pngOf(413, 579), text('trailer'))],
  ])('%s', (_, bytes) => {
    expect(inspectPhoto(bytes)).toEqual({ format: 'png', width: 413, height: 579 });
  });

  it.each([
    ['a JPEG', jpegOf(413, 579)],
    ['a grey JPEG', jpegOf(413, 579, { components: 1 })],
    ['a JPEG in RGB, as Adobe marks it', jpegOf(413, 579, { adobe: 0 })],
    ['a progressive JPEG', jpegOf(413, 579, { isProgressive: true })],
    ['a JPEG with restart marks', jpegOf(413, 579, { restartEvery: 5 })],
    ['a JPEG with a film behind its end', joined(jpegOf(413, 579), text('\0\0\0\x18ftypmp42'))],
    ['a JPEG with filling before a mark', jpegOf(413, 579, { before: [Uint8Array.of(0xff, 0xff)] })],
    [
      'a JPEG with a whole thumbnail in its EXIF',
      jpegOf(413, 579, { before: [exifSegment(joined(tiffOf(1), jpegOf(16, 24)))] }),
    ],
  ])('%s', (_, bytes) => {
    expect(inspectPhoto(bytes)).toEqual({ format: 'jpeg', width: 413, height: 579 });
  });

  it('stands within a larger buffer', () => {
    const picture = pngOf(7, 9);
    const padded = new Uint8Array(picture.length + 100);
    padded.set(picture, 50);
    expect(inspectPhoto(padded.subarray(50, 50 + picture.length))).toMatchObject({ width: 7, height: 9 });
  });

  it('is every photo of the example', () => {
    const folder = path.join(import.meta.dirname, '../examples/liuyang/photos');
    const photos = readdirSync(folder);
    expect(photos.map((name) => keyOf(readFileSync(path.join(folder, name))))).toEqual(photos.map(() => 'fine'));
    expect(photos.length).toBeGreaterThan(1);
  });
});

describe('a picture that is not upright', () => {
  const inJpeg = (tiff: Uint8Array) => jpegOf(20, 30, { before: [exifSegment(tiff)] });
  const inPng = (tiff: Uint8Array) => pngOf(20, 30, { before: [chunk('eXIf', tiff)] });
  const kinds: readonly ExifOptions[] = [{}, { isLittle: true }, { type: 4 }, { type: 4, isLittle: true }];

  it.each([2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i is told, in either format and byte order', (orientation) => {
    for (const options of kinds) {
      const problem = { key: 'photo.turned', params: { orientation } };
      expect(inspectPhoto(inJpeg(tiffOf(orientation, options)))).toEqual(problem);
      expect(inspectPhoto(inPng(tiffOf(orientation, options)))).toEqual(problem);
    }
  });

  it.each([0, 1, 9, 255])('EXIF orientation %i is upright', (orientation) => {
    for (const options of kinds) {
      expect(keyOf(inJpeg(tiffOf(orientation, options)))).toBe('fine');
      expect(keyOf(inPng(tiffOf(orientation, options)))).toBe('fine');
    }
  });

  it('is told of a PNG whose EXIF stands behind the pixels', () => {
    expect(keyOf(pngOf(20, 30, { after: [chunk('eXIf', tiffOf(6))] }))).toBe('photo.turned');
  });

  it('is told by the first EXIF, whatever else stands in such segments', () => {
    const xmp = segment(0xe1, letters('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'));
    expect(keyOf(jpegOf(20, 30, { before: [xmp, exifSegment(tiffOf(6))] }))).toBe('photo.turned');
    expect(keyOf(jpegOf(20, 30, { before: [exifSegment(tiffOf(1)), exifSegment(tiffOf(6))] }))).toBe('fine');
  });

  it.each([
    ['cut short', tiffOf(6).subarray(0, 20)],
    ['without a byte order', changed(tiffOf(6), letters('MM'), letters('XX'))],
    ['without its magic number', changed(tiffOf(6), [0, 42], [0, 43])],
    ['with a directory beyond its end', changed(tiffOf(6), [0, 0, 0, 8], [255, 255, 255, 255])],
    ['with more entries than bytes', changed(tiffOf(6), [0, 1, 1, 0x12], [255, 255, 1, 0x13])],
  ])('EXIF %s says nothing', (_, tiff) => {
    expect(keyOf(inJpeg(tiff))).toBe('fine');
  });
});

describe('a picture that is not whole', () => {
  const png = pngOf(40, 50);
  const jpegs = [
    jpegOf(40, 50, { orientation: 1 }),
    jpegOf(40, 50, { restartEvery: 3 }),
    jpegOf(40, 50, { isProgressive: true }),
  ];

  it('is told wherever a PNG ends too early', () => {
    for (let length = 8; length < png.length; length += 1) {
      expect(keyOf(png.subarray(0, length)), `${length} bytes`).toBe('photo.cut-short');
    }
  });

  it.each([0, 1, 2])('is told wherever a JPEG ends too early (%i)', (index) => {
    const jpeg = jpegs[index] ?? new Uint8Array();
    for (let length = 3; length < jpeg.length; length += 1) {
      expect(keyOf(jpeg.subarray(0, length)), `${length} bytes`).toBe('photo.cut-short');
    }
  });

  it('is told of half a JPEG whose rest is zeros', () => {
    const jpeg = jpegOf(400, 500);
    const half = joined(jpeg.subarray(0, jpeg.length / 2), new Uint8Array(jpeg.length / 2));
    expect(keyOf(half)).toBe('photo.cut-short');
  });

  it('is told of a single wrong bit anywhere in a PNG', () => {
    for (let place = 8; place < png.length; place += 1) {
      const wrong = Uint8Array.from(png);
      wrong[place] = (wrong[place] ?? 0) ^ 0x20;
      expect(keyOf(wrong), `byte ${place}`).toMatch(/^photo\.(checksum|damaged|cut-short)$/);
    }
  });

  it('names the chunk whose checksum is wrong', () => {
    const wrong = changed(png, letters('IEND'), letters('IEND'));
    wrong[wrong.length - 1] = 0;
    expect(inspectPhoto(wrong)).toEqual({ key: 'photo.checksum', params: { chunk: 'IEND' } });
  });

  it.each<[string, Uint8Array]>([
    ['two frames', jpegOf(8, 8, { before: [segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])] })],
    ['a frame of the wrong length', jpegOf(8, 8, { before: [segment(0xc0, [8, 0, 8, 0, 8, 3, 1, 0x11, 0])] })],
    ['a segment of no length', jpegOf(8, 8, { before: [Uint8Array.of(0xff, 0xe5, 0, 1)] })],
    ['bytes between segments', jpegOf(8, 8, { orientation: 1, before: [Uint8Array.of(1, 2, 3)] })],
    ['a second start', jpegOf(8, 8, { before: [Uint8Array.of(0xff, 0xd8)] })],
    ['pixels before the frame', jpegOf(8, 8, { before: [segment(0xda, [1, 1, 0, 0, 63, 0])] })],
    ['pixels of more colours than there are', changed(jpegOf(8, 8), [0xda, 0, 12, 3], [0xda, 0, 14, 4])],
    ['nothing but an end', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['no pixels', Uint8Array.from([0xff, 0xd8, ...segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]), 0xff, 0xd9])],
  ])('a JPEG with %s is damaged', (_, bytes) => {
    expect(keyOf(bytes)).toBe('photo.damaged');
  });

  it.each<[string, Uint8Array]>([
    ['two headers', pngOf(8, 8, { before: [chunk('IHDR', new Uint8Array(13))] })],
    ['no header', joined(png.subarray(0, 8), png.subarray(33))],
    ['a short header', joined(png.subarray(0, 8), chunk('IHDR', new Uint8Array(12)), png.subarray(33))],
    ['an unknown colour type', pngOf(8, 8, { colourType: 5 })],
    ['an impossible depth', pngOf(8, 8, { colourType: 2, bitDepth: 4 })],
    ['an unknown interlace', pngOf(8, 8, { interlace: 2 })],
    ['no pixels', joined(png.subarray(0, 33), chunk('IDAT', new Uint8Array()), chunk('IEND', new Uint8Array()))],
    ['a chunk without a name', pngOf(8, 8, { before: [chunk('\0\0\0\0', new Uint8Array(2))] })],
  ])('a PNG with %s is damaged', (_, bytes) => {
    expect(keyOf(bytes)).toBe('photo.damaged');
  });
});

describe('a file that cannot be used', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'photo.empty', new Uint8Array()],
    ['a text', 'photo.not-a-picture', text('name: 张三')],
    ['one byte', 'photo.not-a-picture', Uint8Array.of(0xff)],
    ['a JPEG in CMYK', 'photo.cmyk', jpegOf(8, 8, { components: 4 })],
    ['a JPEG in YCCK', 'photo.cmyk', jpegOf(8, 8, { components: 4, adobe: 2 })],
    ['an arithmetic JPEG', 'photo.rare', changed(jpegOf(8, 8), [0xff, 0xc0], [0xff, 0xc9])],
    ['a lossless JPEG', 'photo.rare', changed(jpegOf(8, 8), [0xff, 0xc0], [0xff, 0xc3])],
    ['a JPEG of 12 bits', 'photo.rare', changed(jpegOf(8, 8), [0xc0, 0, 17, 8], [0xc0, 0, 17, 12])],
    ['a PNG of no width', 'photo.no-size', pngOf(0, 10)],
    ['a PNG of no height', 'photo.no-size', pngOf(10, 0)],
    ['a JPEG of no height', 'photo.no-size', jpegOf(10, 0)],
    ['a PNG of too many pixels', 'photo.too-many-pixels', pngOf(10_001, 10)],
    ['a JPEG of too many pixels', 'photo.too-many-pixels', jpegOf(10, 10_001)],
    ['a file too large', 'photo.too-large', new Uint8Array(MAX_PHOTO_BYTES + 1)],
  ])('%s: %s', (_, key, bytes) => {
    expect(keyOf(bytes)).toBe(key);
  });

  it.each([
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['AVIF', '\0\0\0\x18ftypavif\0\0\0\0'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['BMP', 'BM\x3a\0\0\0\0\0\0\0\x36\0\0\0'],
    ['PDF', '%PDF-1.4\n'],
  ])('%s is called by its name', (format, start) => {
    expect(inspectPhoto(text(start))).toEqual({ key: 'photo.other-format', params: { format } });
  });
});

describe('whatever the bytes are', () => {
  const originals = [
    pngOf(30, 40, { before: [chunk('eXIf', tiffOf(1))] }),
    jpegOf(30, 40, { orientation: 1, restartEvery: 4 }),
    jpegOf(30, 40, { isProgressive: true, adobe: 1 }),
  ];

  function mutant(seed: number): Uint8Array {
    const random = createRandom(seed);
    const bytes = [...random.pick(originals)];
    for (let count = random.integer(1, 4); count > 0; count -= 1) {
      const place = random.integer(0, bytes.length - 1);
      const length = random.integer(0, 40);
      const noise = Array.from({ length }, () => random.pick([0, 1, 0x7f, 0xd9, 0xda, 0xff, random.integer(0, 255)]));
      bytes.splice(
        place,
        random.pick([0, 1, length]),
        ...random.pick([noise, noise.slice(0, 1), bytes.slice(place, place + length)]),
      );
    }
    return Uint8Array.from(bytes);
  }

  it('the answer is facts or words', () => {
    const keys = new Set<string>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const found = inspectPhoto(mutant(seed));
      keys.add('key' in found ? found.key : 'fine');
      if ('key' in found) {
        for (const lang of LANGUAGES) expect(say(lang, found)).not.toMatch(/undefined|NaN|^$/);
      } else expect(found).toMatchObject({ width: expect.any(Number), height: expect.any(Number) });
    }
    const kinds = ['fine', 'photo.checksum', 'photo.cut-short', 'photo.damaged', 'photo.not-a-picture'];
    expect([...keys]).toEqual(expect.arrayContaining(kinds));
  });

  /** As large as a photo may be: the start, then one pattern over and over. */
  function filled(start: Uint8Array, pattern: ArrayLike<number>): Uint8Array {
    const bytes = new Uint8Array(MAX_PHOTO_BYTES);
    bytes.set(start);
    for (let place = start.length; place < bytes.length; place += 1) {
      bytes[place] = pattern[(place - start.length) % pattern.length] ?? 0;
    }
    return bytes;
  }
  const start = Uint8Array.of(0xff, 0xd8);
  const withoutEnd = jpegOf(8, 8).subarray(0, -2);
  const signatureAndHeader = pngOf(8, 8).subarray(0, 33);

  it.each<[string, Uint8Array]>([
    ['marks without an end', filled(start, [0xff])],
    ['segments of nothing', filled(start, [0xff, 0xe0, 0, 2])],
    ['EXIF after EXIF', filled(start, exifSegment(tiffOf(0)))],
    ['pixels of zeros', filled(withoutEnd, [0])],
    ['pixels of marks that are none', filled(withoutEnd, [0xff, 0])],
    ['scans of nothing', filled(withoutEnd, segment(0xda, [1, 1, 0, 0, 63, 0]))],
    ['chunks of nothing', filled(signatureAndHeader, chunk('tEXt', new Uint8Array()))],
  ])('the largest file is gone through once: %s', (_, bytes) => {
    const before = process.cpuUsage();
    expect(keyOf(bytes)).toBe('photo.cut-short');
    // Of the processor, in microseconds: other programs do not count.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
