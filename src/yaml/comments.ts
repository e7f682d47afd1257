import { Lexer } from 'yaml';

export interface Comment {
  /** With the `#` in front. */
  readonly text: string;
  /** Counted from 1, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Whether nothing else stands on its line. */
  readonly isAlone: boolean;
}

/** Real comments as the YAML lexer sees them: a `#` inside a quoted or block text is none. Broken YAML has them too. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let line = 1;
  let column = 1;
  let isAlone = true;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (LEXER_MARKS.has(token)) {
      isScalar = token === SCALAR_MARK;
      continue;
    }
    if (token.startsWith('#') && !isScalar) comments.push({ text: token, line, column, isAlone });
    for (const [index, part] of token.split('\n').entries()) {
      if (index > 0) {
        line += 1;
        column = 1;
        isAlone = true;
      }
      column += part.length;
      if (part.trim() !== '') isAlone = false;
    }
    isScalar = false;
  }
  return comments;
}

/** The lexer announces documents, flow ends and scalars by one-character marks that are not in the text. */
const SCALAR_MARK = '\u{1f}';
const LEXER_MARKS: ReadonlySet<string> = new Set(['\u{FEFF}', '\u{02}', '\u{18}', SCALAR_MARK]);
