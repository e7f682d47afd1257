import { closest, distance } from 'fastest-levenshtein';

/** The word that was most likely meant, or `undefined` where none is near: at most every second character differs. */
export function closestWord(word: string, words: Iterable<string>): string | undefined {
  const candidates = [...words].filter(
    (candidate) => Math.abs(candidate.length - word.length) <= 3 && candidate !== word,
  );
  if (candidates.length === 0) return undefined;
  const nearest = closest(word, candidates);
  return distance(word, nearest) <= Math.max(word.length, nearest.length) / 2 ? nearest : undefined;
}
