import type { Path } from '../../findings/finding.ts';
import { CLOSE_LIST, CLOSE_MAP, codeAt, FLOW_STOPS, OPEN_LIST, OPEN_MAP } from './characters.ts';
import { type Cursor, skipSpaces } from './cursor.ts';
import { passComma, readFlowKey, readFlowValue } from './flow.ts';
import { isQuote, plainStop, readQuoted, trimmedEnd } from './scalars.ts';

/** Offsets in the text: the first, and the one behind the last. */
export type Span = readonly [start: number, end: number];

/**
 * Looks down one path, here in what stands on one line. Each way returns `false` where the text is not in the subset, or
 * has no place for such a thing.
 */
export class FlowSearch {
  /** That of the nearest thing found so far. */
  place: Span | undefined;
  protected readonly cursor: Cursor;
  protected readonly path: Path;
  private readonly isAboutKey: boolean;

  constructor(cursor: Cursor, path: Path, isAboutKey: boolean) {
    this.cursor = cursor;
    this.path = path;
    this.isAboutKey = isAboutKey;
  }

  protected nameAt(depth: number): string {
    return String(this.path[depth]).normalize('NFC');
  }

  /** A value on the line of its key. */
  protected atInline(depth: number, stops: Uint8Array): boolean {
    const { cursor, path } = this;
    const { codes, pos } = cursor;
    const code = codeAt(codes, pos);
    if (code === OPEN_MAP) return this.inFlowMapping(depth + 1);
    if (code === OPEN_LIST) return this.inFlowList(depth + 1);
    const end = scalarEnd(cursor, stops);
    if (end === undefined) return false;
    if (!this.isAboutKey || depth < path.length - 1) this.place = [pos, end];
    return true;
  }

  /** @param isItem whether it is an item of a list, whose place is its first key */
  protected inFlowMapping(depth: number, isItem = false): boolean {
    const { cursor } = this;
    const { codes } = cursor;
    if (!isItem && depth === this.path.length) return true;
    cursor.pos = skipSpaces(codes, cursor.pos + 1);
    if (isItem && codeAt(codes, cursor.pos) === CLOSE_MAP) return false;
    for (let isFirst = isItem; codeAt(codes, cursor.pos) !== CLOSE_MAP; isFirst = false) {
      const key: Span = [cursor.pos, flowKeyEnd(cursor)];
      const name = readFlowKey(cursor);
      if (name === undefined) return false;
      if (isFirst) this.place = key;
      if (depth < this.path.length && name === this.nameAt(depth)) {
        this.place = key;
        return this.atInline(depth, FLOW_STOPS);
      }
      if (readFlowValue(cursor) === undefined || !passComma(cursor, CLOSE_MAP)) return false;
    }
    return true;
  }

  private inFlowList(depth: number): boolean {
    const { cursor } = this;
    const { codes } = cursor;
    const wanted = this.path[depth];
    if (typeof wanted !== 'number') return true;
    cursor.pos = skipSpaces(codes, cursor.pos + 1);
    for (let index = 0; codeAt(codes, cursor.pos) !== CLOSE_LIST; index += 1) {
      if (index === wanted) return this.atFlowItem(depth);
      if (readFlowValue(cursor) === undefined || !passComma(cursor, CLOSE_LIST)) return false;
    }
    return true;
  }

  private atFlowItem(depth: number): boolean {
    const { cursor } = this;
    const { codes, pos } = cursor;
    const code = codeAt(codes, pos);
    if (code === OPEN_LIST) return false;
    if (code === OPEN_MAP) return this.inFlowMapping(depth + 1, true);
    const end = scalarEnd(cursor, FLOW_STOPS);
    if (end !== undefined) this.place = [pos, end];
    return end !== undefined;
  }
}

/** The end of the scalar at the cursor. */
function scalarEnd(cursor: Cursor, stops: Uint8Array): number | undefined {
  const { codes, pos } = cursor;
  if (isQuote(codeAt(codes, pos))) return readQuoted(cursor) === undefined ? undefined : cursor.pos;
  const stop = plainStop(codes, pos, stops);
  return stop < 0 ? undefined : trimmedEnd(codes, stop);
}

/** The end of the key at the cursor, which stays. */
function flowKeyEnd(cursor: Cursor): number {
  const { codes, pos } = cursor;
  if (!isQuote(codeAt(codes, pos))) return plainStop(codes, pos, FLOW_STOPS);
  readQuoted(cursor);
  const end = cursor.pos;
  cursor.pos = pos;
  return end;
}
