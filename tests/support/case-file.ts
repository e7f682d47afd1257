import { type Expectation, readPlacedExpectation } from './expectation.ts';

/** Lines that are looked for in a file, and what stands in their place. */
export interface Hunk {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

export interface Change {
  readonly kind: 'edit' | 'add' | 'remove';
  readonly file: string;
  /** The file that a new one starts as a copy of. */
  readonly from: string | undefined;
  /** The new file's bytes are given as Base64: text of other encodings. */
  readonly isBase64: boolean;
  readonly hunks: readonly Hunk[];
}

/** One case: what is changed in a base workspace, and what is to be found then. */
export interface Case {
  readonly title: string;
  readonly asOf: string;
  /** How many findings are silenced by ignores. */
  readonly ignored: number;
  /** Those given in the head; others stand as comments in the changed files. */
  readonly expectations: readonly Expectation[];
  readonly changes: readonly Change[];
}

const CHANGE = /^(---|\+\+\+|xxx) (\S.*?)(?: from (\S+))?( \(base64\))?$/;
const KINDS = { '---': 'edit', '+++': 'add', xxx: 'remove' } as const;

/**
 * Reads a case, which is written like a diff without line numbers:
 *
 * - first a title, then, where wanted, lines `as-of: <day>`, `ignored: <count>` and
 *   `expect: <file>:<line>:<column>-<column> <message>`;
 * - `--- <file>` begins the edits of a file of the base, `xxx <file>` removes one, `+++ <file>` adds one, with
 *   ` from <file>` as a copy; `{1-8}` in a new file's name makes that many, `{}` in its lines is the number;
 * - below it, groups of `-`, `+` and ` ` lines, a blank line between groups; a group of `+` alone goes to the end.
 */
export function readCase(text: string, usualAsOf: string): Case {
  const lines = text.trimEnd().split('\n');
  const firstChange = lines.findIndex((line) => CHANGE.test(line));
  const [title = '', ...head] = lines.slice(0, firstChange).filter((line) => line !== '');
  let asOf = usualAsOf;
  let ignored = 0;
  const expectations: Expectation[] = [];
  for (const line of head) {
    if (line.startsWith('as-of: ')) asOf = line.slice('as-of: '.length);
    else if (line.startsWith('ignored: ')) ignored = Number(line.slice('ignored: '.length));
    else if (line.startsWith('expect: ')) expectations.push(readPlacedExpectation(line.slice('expect: '.length)));
    else throw new Error(`Not understood in the head of a case: ${line}`);
  }
  return { title, asOf, ignored, expectations, changes: readChanges(lines.slice(firstChange)).flatMap(repeated) };
}

function readChanges(lines: readonly string[]): Change[] {
  const starts = [...lines.keys()].filter((index) => CHANGE.test(lines[index] ?? ''));
  return starts.map((start, index) => readChange(lines.slice(start, starts[index + 1])));
}

function readChange([head = '', ...body]: readonly string[]): Change {
  const [, mark, file = '', from, base64] = CHANGE.exec(head) ?? [];
  const kind = KINDS[mark as keyof typeof KINDS];
  return { kind, file, from, isBase64: base64 !== undefined, hunks: readHunks(body) };
}

function readHunks(lines: readonly string[]): Hunk[] {
  const hunks: { old: string[]; new: string[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (!isOpen && line !== '') hunks.push({ old: [], new: [] });
    isOpen = line !== '';
    const [mark, content] = [line.charAt(0), line.slice(1)];
    if (mark === '-' || mark === ' ') hunks.at(-1)?.old.push(content);
    if (mark === '+' || mark === ' ') hunks.at(-1)?.new.push(content);
    if (!'-+ '.includes(mark)) throw new Error(`Neither -, + nor a space in front: ${line}`);
  }
  return hunks;
}

/** For names, which have no digits: `{字}` in place of the number. */
const LETTERS = [...'零甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];

function repeated(change: Change): Change[] {
  const [, first, last] = /\{(\d+)-(\d+)\}/.exec(change.file) ?? [];
  if (first === undefined) return [change];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => {
    const number = String(Number(first) + index);
    const letter = LETTERS[Number(number)] ?? number;
    const fill = (line: string) => line.replaceAll('{}', number).replaceAll('{字}', letter);
    return {
      ...change,
      file: change.file.replace(/\{.*\}/, number),
      hunks: change.hunks.map((hunk) => ({ old: hunk.old, new: hunk.new.map(fill) })),
    };
  });
}
