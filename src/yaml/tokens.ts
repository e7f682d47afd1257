import { Lexer } from 'yaml';

/** A piece of a text as the YAML lexer cuts it; all pieces in a row are the text. */
export interface Token {
  readonly text: string;
  /** Offset of its first character. */
  readonly at: number;
  /** Whether it is a plain or block text, in which `#` and quotes are characters like any other. */
  readonly isScalar: boolean;
}

/** The tokens of any text, broken YAML too. */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (LEXER_MARKS.has(token)) {
      isScalar = token === SCALAR_MARK;
      continue;
    }
    yield { text: token, at, isScalar };
    at += token.length;
    isScalar = false;
  }
}

/** The lexer announces documents, flow ends and scalars by one-character marks that are not in the text. */
const SCALAR_MARK = '\u{1f}';
const LEXER_MARKS: ReadonlySet<string> = new Set(['\u{FEFF}', '\u{02}', '\u{18}', SCALAR_MARK]);
