import { tokensOf } from './tokens.ts';

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
  for (const token of tokensOf(text)) {
    if (token.text.startsWith('#') && !token.isScalar) comments.push({ text: token.text, line, column, isAlone });
    for (const [index, part] of token.text.split('\n').entries()) {
      if (index > 0) {
        line += 1;
        column = 1;
        isAlone = true;
      }
      column += part.length;
      if (part.trim() !== '') isAlone = false;
    }
  }
  return comments;
}
