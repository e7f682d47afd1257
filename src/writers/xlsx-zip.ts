import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
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
  const whole = sorted.flatMap(([name, part]) => (isWhole(part) ? [[name, part] as const] : []));
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
  for (const [name, part] of parts) zippable[name] = [part, { level: levelOf(name, part.length) }];
  return zipSync(zippable, { mtime: writtenOn() });
}

function writtenOn(): Date {
  return new Date(2000, 0, 1, 12);
}

/** Tables of thousands of rows repeat themselves: packed quickly they are hardly larger, and done in half the time. */
const LARGE = 4 * 1024 * 1024;
const QUICK = 1;

function levelOf(name: string, size: number): 0 | 1 | 4 {
  if (ALREADY_COMPRESSED.test(name)) return 0;
  return size > LARGE ? QUICK : 4;
}

/** Nothing is held but what is packed already. */
function packedInParts(parts: readonly (readonly [name: string, part: Part])[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, part] of parts) {
    const level = isWhole(part) ? levelOf(name, part.length) : QUICK;
    const entry = Object.assign(new ZipDeflate(name, { level }), { mtime: writtenOn() });
    zip.add(entry);
    if (isWhole(part)) entry.push(part, true);
    else pushAll(entry, part);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** In UTF-16 units: what is packed at once. */
const PIECE = 1 << 16;

function pushAll(entry: ZipDeflate, texts: Iterable<string>): void {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    entry.push(strToU8(piece));
    piece = '';
  }
  entry.push(strToU8(piece), true);
}
