/**
 * Where a field stands in a text that `parseFast` reads, some fifty times faster than by the `yaml` package: the same
 * reading, which looks down the path and passes over the rest. `yaml/locate.ts` says what the place of a field is.
 */

import type { Path } from '../../findings/finding.ts';
import { endsContent, isColon, isItem, keyBefore, quotedKey, readItem, readKey, readValue } from './block.ts';
import { BLOCK_STOPS, COLON, codeAt, OPEN_LIST, OPEN_MAP } from './characters.ts';
import { endLine, openDocument, skipSpaces } from './cursor.ts';
import { FlowSearch, type Span } from './flow-search.ts';
import { isQuote, plainStop, readQuoted, trimmedEnd } from './scalars.ts';

/** A key that has been read, the cursor behind its colon. */
interface KeyRead {
  readonly name: string;
  readonly span: Span;
}

/** Looks down one path through blocks, and in what stands on one line as `FlowSearch` does. */
class Search extends FlowSearch {
  /** @param first when it was read already to find out that an item of a list is a mapping */
  inMapping(column: number, depth: number, first?: KeyRead): boolean {
    const { cursor } = this;
    if (depth === this.path.length) return true;
    const wanted = this.nameAt(depth);
    for (let key = first ?? this.readKey(); key !== undefined; key = this.readKey()) {
      if (key.name === wanted) return this.atValue(column, depth, key.span);
      if (readValue(cursor, column) === undefined) return false;
      if (cursor.indent !== column) return cursor.indent < column;
    }
    return false;
  }

  private readKey(): KeyRead | undefined {
    const { cursor } = this;
    const start = cursor.pos;
    const name = readKey(cursor);
    return name === undefined ? undefined : { name, span: [start, cursor.pos - 1] };
  }

  /** Behind the colon of a key of the path. */
  private atValue(column: number, depth: number, key: Span): boolean {
    const { cursor } = this;
    const { codes } = cursor;
    this.place = key;
    const start = skipSpaces(codes, cursor.pos);
    if (endsContent(codes, start)) {
      if (!endLine(cursor, cursor.pos)) return false;
      if (cursor.indent > column) return this.inNested(depth + 1);
      const isList = cursor.indent === column && isItem(codes, cursor.pos);
      return !isList || this.inSequence(column, depth + 1);
    }
    cursor.pos = start;
    return this.atInline(depth, BLOCK_STOPS);
  }

  private inNested(depth: number): boolean {
    const { cursor } = this;
    if (isItem(cursor.codes, cursor.pos)) return this.inSequence(cursor.indent, depth);
    return this.inMapping(cursor.indent, depth);
  }

  private inSequence(column: number, depth: number): boolean {
    const { cursor } = this;
    const wanted = this.path[depth];
    if (typeof wanted !== 'number') return true;
    for (let index = 0; index !== wanted; index += 1) {
      if (readItem(cursor, column) === undefined) return false;
      if (cursor.indent !== column || !isItem(cursor.codes, cursor.pos)) return true;
    }
    return this.atItem(column, depth);
  }

  /** On the dash of an item of the path: the place of a mapping is its first key. */
  private atItem(column: number, depth: number): boolean {
    const { cursor } = this;
    const { codes, pos } = cursor;
    const start = skipSpaces(codes, pos + 1);
    if (endsContent(codes, start)) {
      if (!endLine(cursor, pos + 1) || cursor.indent <= column || isItem(codes, cursor.pos)) return false;
      return this.inItemMapping(cursor.indent, depth, this.readKey());
    }
    cursor.pos = start;
    const code = codeAt(codes, start);
    if (code === OPEN_LIST || isItem(codes, start)) return false;
    if (code === OPEN_MAP) return this.inFlowMapping(depth + 1, true);
    const name = this.readKeyOfItem(start);
    if (name === undefined) return false;
    if (name === '') return true;
    return this.inItemMapping(column + start - pos, depth, { name, span: [start, cursor.pos - 1] });
  }

  private inItemMapping(column: number, depth: number, first: KeyRead | undefined): boolean {
    if (first === undefined) return false;
    this.place = first.span;
    return this.inMapping(column, depth + 1, first);
  }

  /** @returns the first key of the mapping that an item is; nothing where it is a scalar, whose place is noted */
  private readKeyOfItem(start: number): string | undefined {
    const { cursor } = this;
    const { codes } = cursor;
    if (isQuote(codeAt(codes, start))) {
      const quoted = readQuoted(cursor);
      if (quoted !== undefined && isColon(cursor)) return quoted === '' ? undefined : quotedKey(cursor, quoted);
      this.place = [start, cursor.pos];
      return quoted === undefined ? undefined : '';
    }
    const stop = plainStop(codes, start, BLOCK_STOPS);
    if (stop < 0) return undefined;
    if (codeAt(codes, stop) === COLON) return keyBefore(cursor, start, stop);
    this.place = [start, trimmedEnd(codes, stop)];
    return '';
  }
}

/** @returns `none` where nothing of the path is there */
function search(text: string, path: Path, isAboutKey: boolean): Span | 'none' | undefined {
  const cursor = openDocument(text);
  if (cursor === undefined) return undefined;
  const looking = new Search(cursor, path, isAboutKey);
  return looking.inMapping(0, 0) ? (looking.place ?? 'none') : undefined;
}

function firstKey(text: string): Span | undefined {
  const cursor = openDocument(text);
  if (cursor === undefined) return undefined;
  const start = cursor.pos;
  return readKey(cursor) === undefined ? undefined : [start, cursor.pos - 1];
}

/**
 * The place of a field, or of the nearest thing around it; of a record, its `id`, else its first key.
 *
 * @param text that `parseFast` reads
 * @returns `undefined` where the precise reading has to be asked
 */
export function placeIn(text: string, path: Path, isAboutKey: boolean): Span | undefined {
  const place = search(text, path, isAboutKey);
  if (place !== 'none') return place;
  const ofId = search(text, ['id'], false);
  if (ofId !== 'none') return ofId;
  return firstKey(text);
}
