import { type Message, msg } from '../messages/catalogue.ts';

const UPRIGHT = 1;
const LAST = 8;

/**
 * Of the eight ways to hold a camera or to mirror its picture only 1 needs no turning. What programs do about the others
 * differs, so none of them is printed. A number that the standard does not know counts as upright, as programs take it.
 */
export function turnedProblem(orientation: number | undefined): Message | undefined {
  if (orientation === undefined || orientation <= UPRIGHT || orientation > LAST) return undefined;
  return msg('photo.turned', { orientation });
}

const LITTLE_ENDIAN = 0x4949;
const BIG_ENDIAN = 0x4d4d;
const MAGIC = 42;
const ORIENTATION = 0x0112;
const LONG = 4;
const ENTRY_LENGTH = 12;

/** Orientation is a tag of the first directory of EXIF's TIFF block (EXIF 2.3, 4.6.4 A). */
export function orientationIn(tiff: Uint8Array): number | undefined {
  if (tiff.length < 8) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  const isLittle = order === LITTLE_ENDIAN;
  if (!(isLittle || order === BIG_ENDIAN) || view.getUint16(2, isLittle) !== MAGIC) return undefined;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return undefined;
  const end = directory + 2 + view.getUint16(directory, isLittle) * ENTRY_LENGTH;
  for (let entry = directory + 2; entry + ENTRY_LENGTH <= Math.min(end, tiff.length); entry += ENTRY_LENGTH) {
    if (view.getUint16(entry, isLittle) === ORIENTATION) return numberIn(view, entry, isLittle);
  }
  return undefined;
}

/** A SHORT by the standard; some programs write a LONG. */
function numberIn(view: DataView, entry: number, isLittle: boolean): number {
  const type = view.getUint16(entry + 2, isLittle);
  return type === LONG ? view.getUint32(entry + 8, isLittle) : view.getUint16(entry + 8, isLittle);
}
