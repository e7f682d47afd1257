import { constants, crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, Zip, type ZipInputFile, type Zippable, zipSync } from 'fflate';
import { isMended, mendPart } from './xlsx-parts.ts';

const ALREADY_COMPRESSED = /\.(png|jpe?g)$/;

/**
 * Packs the file again, its parts mended, so that the same content has the same bytes: names sorted, one fixed date. A
 * ZIP keeps local time without a zone, and fflate asks the date for its local parts: made of local parts, it reads the
 * same everywhere.
 */
export function packAlike(zip: Uint8Array, completing: ReadonlyMap<string, Complete> = new Map()): Uint8Array {
  const files = unzipSync(zip);
  const sorted: [name: string, part: Part][] = [];
  for (const name of Object.keys(files).sort()) {
    const content = files[name];
    // exceljs makes entries of folders, too: those are no parts, whose names never end in a slash (ECMA-376 part 2).
    if (content === undefined || name.endsWith('/')) continue;
    sorted.push([name, mended(name, content, completing.get(name))]);
  }
  const whole = sorted.flatMap(([name, part]) =>
    isWhole(part) && part.length <= LARGE ? [[name, part] as const] : [],
  );
  return whole.length === sorted.length ? packed(whole) : packedInParts(sorted);
}

/** What is added to a part once exceljs has written it; in pieces where it is too long to be held at once. */
export type Complete = (xml: string) => string | Iterable<string>;

type Part = Uint8Array | Iterable<string>;

function isWhole(part: Part): part is Uint8Array {
  return ArrayBuffer.isView(part);
}

function mended(name: string, content: Uint8Array, complete: Complete | undefined): Part {
  if (!isMended(name)) return content;
  const xml = mendPart(name, strFromU8(content));
  const completed = complete === undefined ? xml : complete(xml);
  return typeof completed === 'string' ? strToU8(completed) : completed;
}

function packed(parts: readonly (readonly [name: string, part: Uint8Array])[]): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, part] of parts) zippable[name] = [part, { level: ALREADY_COMPRESSED.test(name) ? 0 : 4 }];
  return zipSync(zippable, { mtime: writtenOn() });
}

function writtenOn(): Date {
  return new Date(2000, 0, 1, 12);
}

/** In bytes. */
const LARGE = 4 * 1024 * 1024;
/** Tables of thousands of rows repeat themselves: packed quickly they are hardly larger, and done in half the time. */
const QUICK = 1;

/** Nothing is held but what is packed already, by the zlib of Node, which is several times as quick as one in JavaScript. */
function packedInParts(parts: readonly (readonly [name: string, part: Part])[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, part] of parts) {
    const entry = new Entry(name);
    zip.add(entry);
    if (isWhole(part)) entry.push(part, true);
    else pushAll(entry, part);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** One file of the archive, packed piece by piece. Each piece ends on a whole byte, so that they can stand side by side. */
class Entry implements ZipInputFile {
  readonly filename: string;
  readonly mtime = writtenOn();
  /** Stored or deflated (APPNOTE 4.4.5). */
  readonly compression: 0 | 8;
  size = 0;
  crc = 0;
  /** Set by whom it is added to. */
  ondata: NonNullable<ZipInputFile['ondata']> = () => undefined;

  constructor(filename: string) {
    this.filename = filename;
    this.compression = ALREADY_COMPRESSED.test(filename) ? 0 : 8;
  }

  push(piece: Uint8Array, isLast = false): void {
    this.size += piece.length;
    this.crc = crc32(piece, this.crc);
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    const packed = this.compression === 0 ? piece : deflateRawSync(piece, { level: QUICK, finishFlush });
    this.ondata(null, new Uint8Array(packed), isLast);
  }
}

/** In UTF-16 units: what is packed at once. */
const PIECE = 1 << 18;

function pushAll(entry: Entry, texts: Iterable<string>): void {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    entry.push(strToU8(piece));
    piece = '';
  }
  entry.push(strToU8(piece), true);
}
