import { Lexer } from 'yaml';
import type { Range } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { closestWord } from '../text/closest-word.ts';
import { IGNORE_MARK } from '../yaml/ignore-mark.ts';

/** A comment `# dgw-ignore <rule>: reason` that takes effect. */
export interface Ignore {
  readonly rule: RuleId;
  readonly reason: string;
  /** The line whose findings it silences. */
  readonly line: number;
  /** Where the rule is named. */
  readonly range: Range;
}

export interface Ignores {
  readonly valid: readonly Ignore[];
  /** Those that have no effect, and why. */
  readonly invalid: readonly { readonly message: Message; readonly range: Range }[];
}

interface Comment {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly isAlone: boolean;
}

const PATTERN = /^#+\s*dgw-ignore(?:\s+([^\s:：]+))?\s*(?:[:：]\s*(.*))?$/;

/** The ignores of a text: each at the end of the line it is about, or alone on a line above it. */
export function findIgnores(text: string): Ignores {
  const valid: Ignore[] = [];
  const invalid: { message: Message; range: Range }[] = [];
  const comments = commentsOf(text);
  const alone = new Set(comments.filter((comment) => comment.isAlone).map((comment) => comment.line));
  for (const comment of comments) {
    const match = PATTERN.exec(comment.text);
    if (match === null) continue;
    const [, rule, reason = ''] = match;
    const range = rangeOf(comment, rule ?? IGNORE_MARK);
    const problem = problemOf(rule, reason.trim());
    if (problem) invalid.push({ message: problem, range });
    else if (rule !== undefined && isRuleId(rule)) {
      valid.push({ rule, reason: reason.trim(), line: targetLine(comment, alone), range });
    }
  }
  return { valid, invalid };
}

function problemOf(rule: string | undefined, reason: string): Message | undefined {
  if (rule === undefined) return msg('unused-ignore.no-rule');
  if (!isRuleId(rule)) return msg('unused-ignore.unknown-rule', { rule, nearest: closestWord(rule, RULE_IDS) });
  return reason === '' ? msg('unused-ignore.no-reason', { rule }) : undefined;
}

/** A comment alone on its line speaks of the next line that is not such a comment, so that several can be stacked. */
function targetLine(comment: Comment, alone: ReadonlySet<number>): number {
  if (!comment.isAlone) return comment.line;
  let line = comment.line + 1;
  while (alone.has(line)) line += 1;
  return line;
}

function rangeOf(comment: Comment, word: string): Range {
  const column = comment.column + comment.text.indexOf(word);
  return { line: comment.line, column, endLine: comment.line, endColumn: column + word.length };
}

/** Real comments as the YAML lexer sees them: a `#` inside a quoted or block text is none. */
function commentsOf(text: string): Comment[] {
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
