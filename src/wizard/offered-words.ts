/** Words of the policy that are chosen from. */

import { closestWord } from '../text/closest-word.ts';
import type { Reading } from './answers.ts';
import type { Offer } from './prompter.ts';
import type { TakesWord } from './question.ts';
import { says } from './wizard.words.ts';

/** One of the words: by itself, or by the fuller wording that the policy gives it; or another that will do. */
export function chosen(text: string, offers: readonly Offer[], takesOther?: TakesWord): Reading {
  const offer = offerOf(text, offers);
  if (offer !== undefined) return { value: offer.value };
  return takesOther?.(text) === true ? { value: text } : refusal(text, offers);
}

/** Several of them, with commas between. */
export function chosenWords(text: string, offers: readonly Offer[]): Reading {
  // A word of the policy may hold a comma itself.
  const parts = offerOf(text, offers) === undefined ? text.split(/[,，、;；]/) : [text];
  const words: string[] = [];
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const offer = offerOf(part, offers);
    if (offer === undefined) return refusal(part, offers);
    words.push(offer.value);
  }
  return { value: [...new Set(words)] };
}

/** More are not read. */
const MOST_NAMED = 12;

function offerOf(text: string, offers: readonly Offer[]): Offer | undefined {
  return offers.find(({ value, label }) => value === text || label === text);
}

function refusal(value: string, offers: readonly Offer[]): Reading {
  const words = offers.map((offer) => offer.value);
  const isShort = words.length <= MOST_NAMED;
  return { problem: says.choice({ value, expected: isShort ? words : [], nearest: closestWord(value, words) }) };
}
