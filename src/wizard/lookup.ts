/** Searching among words that are offered: by a part of them, or by their initials in pinyin. */

import type { Offer } from './prompter.ts';

/** Offers that a text finds, those that begin with it first; all for an empty one. */
export function found(offers: readonly Offer[], typed: string, initials: (name: string) => string): Offer[] {
  const wanted = plain(typed);
  if (wanted === '') return [...offers];
  const ranked = offers.flatMap((offer) => {
    const rank = rankOf(offer, wanted, initials);
    return rank === undefined ? [] : [{ offer, rank }];
  });
  return ranked.sort((first, second) => first.rank - second.rank).map(({ offer }) => offer);
}

function rankOf({ value, label, note = '' }: Offer, wanted: string, initials: (name: string) => string) {
  const names = [value, label].map(plain);
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (/^[a-z0-9]+$/.test(wanted)) {
    const letters = [value, label, note].map(initials);
    if (letters.some((word) => word.startsWith(wanted))) return 1;
    if (letters.some((word) => word.includes(wanted))) return 3;
  }
  return [...names, plain(note)].some((name) => name.includes(wanted)) ? 2 : undefined;
}

/** However wide it is written. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
