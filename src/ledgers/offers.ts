/** Which unit can meet what another one needs: by the words that their records use, and nothing cleverer. */

import type { UnitRecord } from '../model/records.ts';
import { comparableName } from '../text/comparable-name.ts';

export interface Offer {
  readonly unit: UnitRecord;
  /** As the unit's record words it. */
  readonly resource: string;
}

/** A word of one character would be found in everything; longer texts than this are sentences and no words. */
const SHORTEST = 2;
const LONGEST = 40;

/**
 * Offers by what they are called. A need is met by a resource of the same wording, by one that the need's words hold
 * (需要 `停车位` of the resource `停车位`, `露天停车位`), and by one that begins or ends with the need (`停车位20个`). Each look-up
 * takes time in proportion to the length of the need alone.
 */
export class OfferIndex {
  readonly #whole = new Map<string, Offer[]>();
  readonly #edges = new Map<string, Offer[]>();

  add(unit: UnitRecord): void {
    for (const resource of unit.resources ?? []) {
      const word = wordOf(resource);
      const offer = { unit, resource };
      put(this.#whole, word, offer);
      for (const edge of edgesOf(word)) put(this.#edges, edge, offer);
    }
  }

  /** Each once, those of the same wording first; at most so many, of other units than the one in need. */
  meeting(need: string, of: UnitRecord, most: number): Offer[] {
    const word = wordOf(need);
    const found = new Map<UnitRecord, Offer>();
    for (const offers of this.#candidates(word)) {
      for (const offer of offers) {
        if (offer.unit !== of && !found.has(offer.unit)) found.set(offer.unit, offer);
        if (found.size === most) return [...found.values()];
      }
    }
    return [...found.values()];
  }

  *#candidates(word: string): Generator<readonly Offer[]> {
    yield this.#whole.get(word) ?? [];
    yield this.#edges.get(word) ?? [];
    for (const part of partsOf(word)) yield this.#whole.get(part) ?? [];
  }
}

function put(index: Map<string, Offer[]>, key: string, offer: Offer): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [offer]);
  else known.push(offer);
}

function wordOf(text: string): string {
  return comparableName(text).toLowerCase().slice(0, LONGEST);
}

function edgesOf(word: string): Set<string> {
  const edges = new Set<string>();
  for (let length = SHORTEST; length < word.length; length += 1) {
    edges.add(word.slice(0, length));
    edges.add(word.slice(word.length - length));
  }
  return edges;
}

/** The longest first, without the word itself. */
function* partsOf(word: string): Generator<string> {
  for (let length = word.length - 1; length >= SHORTEST; length -= 1) {
    for (let start = 0; start + length <= word.length; start += 1) yield word.slice(start, start + length);
  }
}
