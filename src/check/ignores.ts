import type { Range } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { closestWord } from '../text/closest-word.ts';
import { type Comment, commentsOf } from '../yaml/comments.ts';
import { IGNORE_MARK } from '../yaml/ignore-mark.ts';

/** One rule of a comment `# dgw-ignore <rule>[, <rule>…]: reason` that takes effect. */
export interface Ignore {
  readonly rule: RuleId;
  readonly reason: string;
  /** The line whose findings it silences. */
  readonly line: number;
  /** Where the rule is named. */
  readonly range: Range;
}

/** Why an ignore, or one rule of it, has no effect. */
interface Problem {
  readonly message: Message;
  readonly range: Range;
}

export interface Ignores {
  readonly valid: readonly Ignore[];
  readonly invalid: readonly Problem[];
}

/** An ignore as it is written: the words that should be rules, and where each begins in the comment. */
interface Written {
  readonly words: readonly { readonly word: string; readonly at: number }[];
  readonly reason: string;
}

/** The ignores of a text: each at the end of the line it is about, or alone on a line above it. */
export function findIgnores(text: string): Ignores {
  const valid: Ignore[] = [];
  const invalid: Problem[] = [];
  const comments = commentsOf(text);
  const targets = targetLines(comments);
  comments.forEach((comment, index) => {
    const written = readIgnore(comment.text);
    if (written === undefined) return;
    const problems = problemsOf(comment, written);
    invalid.push(...problems);
    if (written.reason === '') return;
    for (const { word, at } of written.words) {
      if (!isRuleId(word)) continue;
      valid.push({ rule: word, reason: written.reason, line: targets[index] ?? 0, range: rangeOf(comment, at, word) });
    }
  });
  return { valid, invalid };
}

/**
 * What a comment that begins with the mark says, `undefined` for all others. What stands before the first colon, plain
 * or full-width, is rules; where there is no colon, the words at its beginning with commas between them are.
 */
function readIgnore(comment: string): Written | undefined {
  const mark = comment.indexOf(IGNORE_MARK);
  if (mark < 0 || /[^#\s]/.test(comment.slice(0, mark))) return undefined;
  const start = mark + IGNORE_MARK.length;
  const colon = comment.slice(start).search(/[:：]/);
  const words = wordsIn(comment.slice(start, colon < 0 ? undefined : start + colon), start);
  if (colon >= 0) return { words, reason: comment.slice(start + colon + 1).trim() };
  const end = words.findIndex(
    ({ at }, index) => index > 0 && !/[,，、]/.test(comment.slice(endOf(words[index - 1]), at)),
  );
  return { words: end < 0 ? words : words.slice(0, end), reason: '' };
}

function endOf(word: Written['words'][number] | undefined): number {
  return word === undefined ? 0 : word.at + word.word.length;
}

/** Parted by commas, those of a Chinese keyboard too, or blanks. */
function wordsIn(text: string, start: number): Written['words'] {
  return [...text.matchAll(/[^\s,，、]+/g)].map(({ 0: word, index }) => ({ word, at: start + index }));
}

/** A word that is no rule is told by itself; a missing reason once for all rules. */
function problemsOf(comment: Comment, { words, reason }: Written): Problem[] {
  const [first] = words;
  if (first === undefined) {
    return [
      {
        message: msg('unused-ignore.no-rule'),
        range: rangeOf(comment, comment.text.indexOf(IGNORE_MARK), IGNORE_MARK),
      },
    ];
  }
  const unknown = words.filter(({ word }) => !isRuleId(word));
  const problems = unknown.map(({ word, at }) => {
    const message = msg('unused-ignore.unknown-rule', { rule: word, nearest: closestWord(word, RULE_IDS) });
    return { message, range: rangeOf(comment, at, word) };
  });
  const known = words.filter(({ word }) => isRuleId(word));
  if (reason !== '' || known.length === 0) return problems;
  const rule = known.map(({ word }) => word).join(', ');
  const { at, word } = known[0] ?? first;
  return [...problems, { message: msg('unused-ignore.no-reason', { rule }), range: rangeOf(comment, at, word) }];
}

/**
 * The line that each comment speaks of: its own, or where it stands alone the next that is not such a comment, so that
 * several can be stacked.
 */
function targetLines(comments: readonly Comment[]): number[] {
  const targets: number[] = [];
  for (let index = comments.length - 1; index >= 0; index -= 1) {
    const { line = 0, isAlone } = comments[index] ?? {};
    const next = comments[index + 1];
    const isStacked = next?.isAlone === true && next.line === line + 1;
    targets[index] = !isAlone ? line : isStacked ? (targets[index + 1] ?? 0) : line + 1;
  }
  return targets;
}

function rangeOf({ line, column }: Comment, at: number, word: string): Range {
  return { line, column: column + at, endLine: line, endColumn: column + at + word.length };
}
