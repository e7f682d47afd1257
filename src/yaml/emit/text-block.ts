/** Texts of several lines, as `|` and `>` write them. */

export type TextBlockMark = '|' | '>';

/** A header such as `|-`, and the lines below it without their indentation. */
export interface TextBlock {
  readonly header: string;
  readonly lines: readonly string[];
}

const NEEDS_QUOTES = /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
/** Blanks at either end of a line, where people do not see them and indentation is counted. */
const BLANK_AT_END_OF_LINE = /^\s|\s$|\n[^\S\n]|[^\S\n]\n/;

/** A text as a text block; `undefined` where it would not be read back as it is, or would look like something else. */
export function textBlock(text: string, mark: TextBlockMark): TextBlock | undefined {
  const hasFinalBreak = text.endsWith('\n');
  const body = hasFinalBreak ? text.slice(0, -1) : text;
  if (body === '' || NEEDS_QUOTES.test(body) || BLANK_AT_END_OF_LINE.test(body)) return undefined;
  // A folded text has one line break more wherever it shall keep any.
  const written = mark === '|' ? body : body.replace(/\n+/g, '$&\n');
  return { header: hasFinalBreak ? mark : `${mark}-`, lines: written.split('\n') };
}

/** The same for a text that has several lines. */
export function textBlockOfLines(text: unknown): TextBlock | undefined {
  return typeof text === 'string' && text.trimEnd().includes('\n') ? textBlock(text, '|') : undefined;
}
