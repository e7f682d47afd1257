import { describe, expect, it } from 'vitest';
import { MAX_PHOTO_BYTES, readPhoto } from '../src/forms/photo.ts';
import { jpegOf, pngOf } from './forms-pictures.ts';

describe('photo', () => {
  it('reads the size of a PNG', () => {
    expect(readPhoto(pngOf(413, 579))).toMatchObject({ format: 'png', width: 413, height: 579, isTurned: false });
  });

  it('reads the size of a JPEG behind its tables', () => {
    expect(readPhoto(jpegOf(413, 579))).toMatchObject({ format: 'jpeg', width: 413, height: 579, isTurned: false });
  });

  it.each([
    [1, false],
    [3, false],
    [6, true],
    [8, true],
  ])('EXIF orientation %d: turned %s', (orientation, isTurned) => {
    expect(readPhoto(jpegOf(579, 413, orientation))).toMatchObject({ width: 579, height: 413, isTurned });
  });

  it.each([
    ['a text', new TextEncoder().encode('GIF89a'), 'not-a-picture'],
    ['nothing', new Uint8Array(), 'not-a-picture'],
    ['half a PNG', pngOf(10, 10).subarray(0, 30), 'corrupt'],
    ['a PNG without an end', pngOf(10, 10).subarray(0, 40), 'corrupt'],
    ['a PNG of no size', pngOf(0, 10), 'corrupt'],
    ['half a JPEG', jpegOf(10, 10).subarray(0, 12), 'corrupt'],
    ['a PNG of too many pixels', pngOf(10_001, 10), 'too-large'],
    ['a JPEG of too many pixels', jpegOf(10, 10_001), 'too-large'],
    ['a file too big', new Uint8Array(MAX_PHOTO_BYTES + 1), 'too-large'],
  ])('%s: %s', (_, bytes, problem) => {
    expect(readPhoto(bytes)).toBe(problem);
  });

  it('reads bytes that stand within a larger buffer', () => {
    const padded = new Uint8Array(200);
    padded.set(pngOf(7, 9), 50);
    expect(readPhoto(padded.subarray(50, 50 + pngOf(7, 9).length))).toMatchObject({ width: 7, height: 9 });
  });
});
