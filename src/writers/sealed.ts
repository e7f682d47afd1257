/**
 * The only way out of the program: what is printed or saved is sealed, and only what went through here is.
 *
 * A writer is given its data raw, as they stand in the records. It says how they become text or bytes, and is called with
 * data in which every ID and phone number is hidden and nothing can steer a terminal. So no writer has to think of it,
 * and none can forget it: what is not sealed cannot be delivered (`cli/deliver.ts` takes nothing else).
 */

import { type Change, changed } from '../text/changed.ts';
import { mask, maskName } from '../text/mask.ts';
import { printableLines } from '../text/printable.ts';

declare const SEAL: unique symbol;

/** Text or bytes that may leave the program. */
export type Sealed<T extends string | Uint8Array = string | Uint8Array> = T & { readonly [SEAL]: true };

const HIDING: Change = {
  text: (text) => printableLines(mask(text)),
  name: (name) => printableLines(maskName(name)),
};

/** JSON escapes what steers a terminal, and so keeps it. */
const HIDING_FOR_JSON: Change = { text: mask, name: maskName };

const SHOWING: Change = { text: printableLines, name: printableLines };

export function sealed<T extends string | Uint8Array, M>(data: M, encode: (data: M) => T): Sealed<T> {
  return encode(changed(data, HIDING)) as Sealed<T>;
}

/** @param encode escapes all that `printableLines` would replace */
export function sealedJson<M>(data: M, encode: (data: M) => string): Sealed<string> {
  return encode(changed(data, HIDING_FOR_JSON)) as Sealed<string>;
}

/**
 * A text too long to be held at once: its parts in their order, made when they are taken, once.
 *
 * @param head words of our own before it, or sealed ones
 */
export function sealedParts<M>(head: string, data: Iterable<M>, encode: (data: M) => string): SealedParts {
  return new Parts(parted(head, data, (each) => encode(changed(each, HIDING))));
}

/** The same in JSON. */
export function sealedJsonParts<M>(
  head: string,
  data: Iterable<M>,
  encode: (data: M) => string,
  tail: () => string,
): SealedParts {
  return new Parts(parted(head, data, (each) => encode(changed(each, HIDING_FOR_JSON)), tail));
}

class Parts implements Iterable<Sealed<string>> {
  readonly #parts: Iterable<Sealed<string>>;

  constructor(parts: Iterable<Sealed<string>>) {
    this.#parts = parts;
  }

  [Symbol.iterator](): Iterator<Sealed<string>> {
    return this.#parts[Symbol.iterator]();
  }
}

/** Only made in this file. */
export type SealedParts = Parts;

export function isInParts(content: unknown): content is SealedParts {
  return content instanceof Parts;
}

/** In UTF-16 units: each part is written by itself, which takes time however short it is. */
const PART = 1 << 16;

function* parted<M>(
  head: string,
  data: Iterable<M>,
  encode: (data: M) => string,
  tail: () => string = () => '',
): Generator<Sealed<string>> {
  let part = head;
  for (const each of data) {
    part += encode(each);
    if (part.length < PART) continue;
    yield part as Sealed<string>;
    part = '';
  }
  yield (part + tail()) as Sealed<string>;
}

export async function sealedBytes<M>(data: M, encode: (data: M) => Promise<Uint8Array>): Promise<Sealed<Uint8Array>> {
  return (await encode(changed(data, HIDING))) as Sealed<Uint8Array>;
}

/**
 * The first of two exceptions: the official registration form, which is signed, stamped and handed in, prints ID and phone
 * numbers in full, and so does the ledger of units, by which the office calls them. For public notice both are made by
 * `sealedBytes`, as everything else.
 */
export async function sealedOfficialForm<M>(
  data: M,
  encode: (data: M) => Promise<Uint8Array>,
): Promise<Sealed<Uint8Array>> {
  return (await encode(changed(data, SHOWING))) as Sealed<Uint8Array>;
}

/**
 * The second exception: the workbook in which the clerk who keeps the records fills in what they lack, and which is read
 * back into them. Whoever may ask for it holds the records themselves; a number that were hidden in it would come back
 * hidden, and take the place of the right one.
 */
export async function sealedWorkingFile<M>(
  data: M,
  encode: (data: M) => Promise<Uint8Array>,
): Promise<Sealed<Uint8Array>> {
  return (await encode(changed(data, SHOWING))) as Sealed<Uint8Array>;
}

/**
 * A file that was given to the program, given back with notes in it: it holds what its owner wrote, and of the notes,
 * which are sealed like all else, nothing in full.
 */
export function sealedReturn<M>(notes: M, annotate: (notes: M) => Uint8Array): Sealed<Uint8Array> {
  return annotate(changed(notes, HIDING)) as Sealed<Uint8Array>;
}
