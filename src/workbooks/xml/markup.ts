/**
 * A way through the markup of a part, step by step, over its bytes. Of its own, because libraries take a second for what a
 * large roster has, four for a million empty rows, and because the marked workbook is made by splicing at places in bytes.
 * Linear; knows no document types, so that nothing can be declared, fetched or multiplied. Prefixes are left out of the
 * names: `x:row` is a `row`.
 */

import { MAX_TEXTS } from '../limits.ts';
import { damaged, tooLarge } from '../refusal.ts';
import { inUtf8 } from './decode.ts';
import { resolved } from './references.ts';

export type Step = 'open' | 'close' | 'text' | 'end';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const COLON = 0x3a;

/** Spreadsheets have a dozen levels; drawings some more. */
const DEEPEST = 256;

/** The root of a sheet names some dozen namespaces. */
const MOST_ATTRIBUTES = 256;
const PLACES = 4;

export interface Place {
  readonly start: number;
  readonly end: number;
}

const ONE_LETTER = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

export class Markup {
  readonly bytes: Buffer;
  readonly #part: string;
  /** Where the tag or text of this step begins and ends. An empty element is opened and closed by one tag. */
  start = 0;
  end = 0;
  /** Name of the element that this step opens or closes, without prefix. */
  name = '';
  /** How many elements are open; the one that this step opens is. */
  depth = 0;
  /** Whether the tag opens and closes: `<c/>`. */
  isEmpty = false;
  #isToClose = false;
  #isCharacterData = false;
  #nameEnd = 0;
  #attributeCount = 0;
  #textCount = 0;
  /** Of each attribute: where its name begins and ends, and its value. */
  readonly #attributes = new Int32Array(MOST_ATTRIBUTES * PLACES);
  readonly #open: string[] = [];

  /** @param part its name, for what is said of it where it is damaged */
  constructor(bytes: Buffer, part: string) {
    this.bytes = inUtf8(bytes);
    this.#part = part;
  }

  next(): Step {
    if (this.#isToClose) return this.#close();
    const { bytes } = this;
    for (;;) {
      const at = this.end;
      if (at >= bytes.length) return this.#finish();
      this.start = at;
      if (bytes[at] !== LESS) return this.#text(at);
      const sign = bytes[at + 1];
      if (sign === SLASH) return this.#closeTag(at);
      if (sign === EXCLAMATION) {
        if (this.#isCharacterDataAt(at)) return this.#characterData(at);
        this.end = this.#endOf('-->', this.#isAt('<!--', at) ? at + 4 : this.#fail());
      } else if (sign === QUESTION) this.end = this.#endOf('?>', at + 2);
      else return this.#openTag(at);
    }
  }

  /** Opens the root, which must have this name. */
  enter(root: string): void {
    let step = this.next();
    while (step === 'text') step = this.next();
    if (step !== 'open' || this.name !== root) this.#fail();
  }

  /** Calls `visit` for each child of the element that was opened last, and closes it; what a visit leaves is skipped. */
  eachChild(visit: (name: string) => void): void {
    const inside = this.depth;
    for (let step = this.next(); this.depth >= inside && step !== 'end'; step = this.next()) {
      if (step !== 'open') continue;
      visit(this.name);
      this.skipTo(inside);
    }
  }

  /** Closes elements until so many are open. */
  skipTo(depth: number): void {
    while (this.depth > depth) this.next();
  }

  /** All text in the element that was opened last, and closes it. */
  innerText(): string {
    const outside = this.depth - 1;
    let text = '';
    while (this.depth > outside) if (this.next() === 'text') text += this.text();
    return text;
  }

  /** Text of this step, as XML has it: line ends are `\n`, references resolved. */
  text(): string {
    this.#textCount += 1;
    if (this.#textCount > MAX_TEXTS) throw tooLarge('texts', MAX_TEXTS);
    const text = this.bytes.toString('utf8', this.start, this.end);
    if (this.#isCharacterData) return text.slice('<![CDATA['.length, -']]>'.length);
    const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    return resolved(lines);
  }

  /** Where the name of the element that this step opens ends: what is put there is an attribute. */
  get nameEnd(): number {
    return this.#nameEnd;
  }

  /** Prefix of the element that this step opens, with its colon: `x:`, or nothing. */
  prefix(): string {
    const tag = this.bytes.toString('latin1', this.start + 1, this.#nameEnd);
    return tag.slice(0, tag.indexOf(':') + 1);
  }

  /** Value of an attribute without prefix of the element that this step opens. */
  attribute(name: string): string | undefined {
    const place = this.attributePlace(name);
    return place && this.#value(place);
  }

  /** Value of the attribute that names a relationship: `r:id`, whatever the prefix. */
  relationship(): string | undefined {
    const place = this.#place((start, end) => this.#isAt(':id', end - 3) && !this.#isAt('xmlns', start));
    return place && this.#value(place);
  }

  /** Where the value of an attribute stands. */
  attributePlace(name: string): Place | undefined {
    return this.#place((start, end) => end - start === name.length && this.#isAt(name, start));
  }

  #place(isWanted: (start: number, end: number) => boolean): Place | undefined {
    const places = this.#attributes;
    for (let index = 0; index < this.#attributeCount * PLACES; index += PLACES) {
      if (isWanted(places[index] ?? 0, places[index + 1] ?? 0)) {
        return { start: places[index + 2] ?? 0, end: places[index + 3] ?? 0 };
      }
    }
    return undefined;
  }

  #value({ start, end }: Place): string {
    return resolved(this.bytes.toString('utf8', start, end));
  }

  #text(at: number): Step {
    const { bytes } = this;
    let end = at;
    while (end < bytes.length && bytes[end] !== LESS) end += 1;
    this.end = end;
    this.#isCharacterData = false;
    return 'text';
  }

  #isCharacterDataAt(at: number): boolean {
    return this.#isAt('<![CDATA[', at);
  }

  #characterData(at: number): Step {
    this.end = this.#endOf(']]>', at + '<![CDATA['.length);
    this.#isCharacterData = true;
    return 'text';
  }

  #openTag(at: number): Step {
    this.name = this.#nameFrom(at + 1);
    this.#attributesFrom(this.#nameEnd);
    this.#isToClose = this.isEmpty;
    this.#open[this.depth] = this.name;
    this.depth += 1;
    if (this.depth > DEEPEST) this.#fail();
    return 'open';
  }

  /** Goes to the end of the tag and notes where its attributes stand: once, whatever is asked of them. */
  #attributesFrom(from: number): void {
    const { bytes } = this;
    this.#attributeCount = 0;
    for (let at = from; ; ) {
      while (isBlank(bytes[at])) at += 1;
      const byte = bytes[at];
      if (byte === GREATER || byte === SLASH) {
        this.#endTag(at, byte === SLASH);
        return;
      }
      const start = at;
      while (isNameByte(bytes[at])) at += 1;
      const nameEnd = at;
      while (isBlank(bytes[at])) at += 1;
      if (nameEnd === start || bytes[at] !== EQUALS) this.#fail();
      at += 1;
      while (isBlank(bytes[at])) at += 1;
      at = this.#valueFrom(at, start, nameEnd);
    }
  }

  #valueFrom(at: number, nameStart: number, nameEnd: number): number {
    const { bytes } = this;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) this.#fail();
    let end = at + 1;
    for (let byte = bytes[end]; byte !== quote; end += 1, byte = bytes[end]) {
      if (byte === undefined || byte === LESS) this.#fail();
    }
    if (this.#attributeCount === MOST_ATTRIBUTES) this.#fail();
    const index = this.#attributeCount * PLACES;
    this.#attributes[index] = nameStart;
    this.#attributes[index + 1] = nameEnd;
    this.#attributes[index + 2] = at + 1;
    this.#attributes[index + 3] = end;
    this.#attributeCount += 1;
    return end + 1;
  }

  #endTag(at: number, isEmpty: boolean): void {
    if (isEmpty && this.bytes[at + 1] !== GREATER) this.#fail();
    this.isEmpty = isEmpty;
    this.end = at + (isEmpty ? 2 : 1);
  }

  /** The name that begins here, without prefix. */
  #nameFrom(at: number): string {
    const { bytes } = this;
    let start = at;
    let index = at;
    for (let byte = bytes[index]; isNameByte(byte); index += 1, byte = bytes[index]) {
      if (byte === COLON) start = index + 1;
    }
    this.#nameEnd = index;
    if (start === index) this.#fail();
    const only = index - start === 1 ? ONE_LETTER[bytes[start] ?? 0] : undefined;
    return only ?? bytes.toString('latin1', start, index);
  }

  #closeTag(at: number): Step {
    this.name = this.#nameFrom(at + 2);
    let end = this.#nameEnd;
    while (isBlank(this.bytes[end])) end += 1;
    if (this.bytes[end] !== GREATER || this.#open[this.depth - 1] !== this.name) this.#fail();
    this.end = end + 1;
    return this.#close();
  }

  #close(): Step {
    this.#isToClose = false;
    this.depth -= 1;
    this.name = this.#open[this.depth] ?? '';
    return 'close';
  }

  #finish(): Step {
    this.start = this.end;
    return this.depth === 0 ? 'end' : this.#fail();
  }

  /** Behind the next such mark, all of which end in `>`; it cannot begin before `from`. */
  #endOf(mark: string, from: number): number {
    const { bytes } = this;
    for (let at = from + mark.length - 1; at < bytes.length; at += 1) {
      if (bytes[at] === GREATER && this.#isAt(mark, at + 1 - mark.length)) return at + 1;
    }
    return this.#fail();
  }

  #isAt(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  #fail(): never {
    throw damaged(this.#part);
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether a byte can stand in a name: names end at a blank, at a sign of the markup, or with the part. */
function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined || byte <= 0x20) return false;
  return (
    byte !== GREATER && byte !== SLASH && byte !== EQUALS && byte !== LESS && byte !== QUOTE && byte !== APOSTROPHE
  );
}
