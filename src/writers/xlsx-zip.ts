import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { isMended, mendPart } from './xlsx-parts.ts';

const ALREADY_COMPRESSED = /\.(png|jpe?g)$/;

/**
 * Packs the file again, its parts mended, so that the same content has the same bytes: names sorted, one fixed date. A
 * ZIP keeps local time without a zone, and fflate asks the date for its local parts: made of local parts, it reads the
 * same everywhere.
 */
export function packAlike(zip: Uint8Array, completing: ReadonlyMap<string, Complete> = new Map()): Uint8Array {
  const date = new Date(2000, 0, 1, 12);
  const files = unzipSync(zip);
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name];
    // exceljs makes entries of folders, too: those are no parts, whose names never end in a slash (ECMA-376 part 2).
    if (content === undefined || name.endsWith('/')) continue;
    const part = mended(name, content, completing.get(name));
    sorted[name] = [part, { level: levelOf(name, part.length) }];
  }
  return zipSync(sorted, { mtime: date });
}

/** What is added to a part once exceljs has written it. */
export type Complete = (xml: string) => string;

function mended(name: string, content: Uint8Array, complete: Complete | undefined): Uint8Array {
  if (!isMended(name)) return content;
  const xml = mendPart(name, strFromU8(content));
  return strToU8(complete === undefined ? xml : complete(xml));
}

/** Tables of thousands of rows repeat themselves: packed quickly they are hardly larger, and done in half the time. */
const LARGE = 4 * 1024 * 1024;

function levelOf(name: string, size: number): 0 | 1 | 4 {
  if (ALREADY_COMPRESSED.test(name)) return 0;
  return size > LARGE ? 1 : 4;
}
