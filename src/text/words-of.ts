/**
 * The words of a text, Chinese ones too, with blanks and marks between them. The dictionary of Chinese words takes longer
 * to load than all of a help text to write, so it is asked only where there are any.
 */
export function wordsOf(text: string): Iterable<string> {
  if (/^[\0-\u2e7f]*$/.test(text)) return text.match(/\s+|\S+/gu) ?? [];
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}
