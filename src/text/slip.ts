import { closestWord } from './closest-word.ts';

/**
 * The listed word of which another is a slip: it is near, and no language knows it. In Chinese every second character may
 * be all that two good words have in common, so that nearness alone says little; the dictionary of `Intl.Segmenter` finds
 * good words whole and leaves single characters of the others. Of other scripts it knows no words: what is near is a slip.
 */
export function slipOf(word: string, listed: Iterable<string>): string | undefined {
  const nearest = closestWord(word, listed);
  return nearest === undefined || isInDictionary(word) ? undefined : nearest;
}

let segmenter: Intl.Segmenter | undefined;

function isInDictionary(word: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(word)) return false;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(word)].every(({ segment }) => segment.length > 1);
}
