import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Range } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';

/** A text with the positions of all that is in it: the precise, slow reading, for whatever has something wrong. */
export interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Ancestors in the tree, of which a key or item and its group make two or three a level. */
const DEEPEST = 100;
/** Of one kind in one file: nobody reads on. */
const MOST_PROBLEMS = 20;

export interface SyntaxProblem {
  readonly message: Message;
  readonly range: Range;
}

/** Either a source whose value can be taken, or why it is no YAML record. */
export type Parsed = { readonly source: Source; readonly problems: readonly SyntaxProblem[] };

export function parsePrecisely(text: string): Parsed {
  const lines = new LineCounter();
  // The parser's own search for duplicate keys compares each key with all others of its group: see duplicateKeys.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, merge: false } as const;
  try {
    const source = { text, document: parseDocument(text, options), lines };
    return { source, problems: syntaxProblems(source) };
  } catch {
    // The parser recurses: tens of thousands of brackets exhaust the stack.
    return tooDeep(text);
  }
}

/** The plain value; call only where there are no problems. */
export function plainValue(source: Source): unknown {
  return source.document.toJS();
}

export { plainValue as valueOf };

function tooDeep(text: string): Parsed {
  const lines = new LineCounter();
  const source = { text, document: parseDocument('', { lineCounter: lines }), lines };
  return {
    source,
    problems: [{ message: msg('yaml-syntax.too-deep'), range: { line: 1, column: 1, endLine: 1, endColumn: 2 } }],
  };
}

export function rangeBetween(source: Source, start: number, end: number): Range {
  const from = source.lines.linePos(start);
  const to = source.lines.linePos(Math.max(start, end));
  return {
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}

function syntaxProblems(source: Source): SyntaxProblem[] {
  const { document } = source;
  // Errors of the parser cascade: only the first is told.
  const [first] = [...document.errors, ...document.warnings];
  if (first) return [describeError(source, first)];
  const unused = unusedFeature(source);
  return unused ? [unused] : [...duplicateKeys(source), ...shapeless(source)];
}

function duplicateKeys(source: Source): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(source.document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const value = isScalar(key) ? String(key.value).normalize('NFC') : key;
        if (seen.has(value) && problems.length < MOST_PROBLEMS) problems.push(duplicateKey(source, key));
        seen.add(value);
      }
    },
  });
  return problems;
}

function duplicateKey(source: Source, key: unknown): SyntaxProblem {
  const [start, end] = isNode(key) && key.range ? key.range : [0, 1];
  const message = msg('yaml-syntax.duplicate-key', { key: source.text.slice(start, end) });
  return { message, range: rangeBetween(source, start, end) };
}

const WORDS: Partial<Record<ErrorCode, Message>> = {
  MULTIPLE_DOCS: msg('yaml-syntax.documents'),
  TAB_AS_INDENT: msg('yaml-syntax.tab'),
  BAD_ALIAS: msg('yaml-syntax.alias'),
  MULTIPLE_ANCHORS: msg('yaml-syntax.alias'),
  ALIAS_PROPS: msg('yaml-syntax.alias'),
  TAG_RESOLVE_FAILED: msg('yaml-syntax.tag'),
  MULTIPLE_TAGS: msg('yaml-syntax.tag'),
  BAD_INDENT: msg('yaml-syntax.indentation'),
  BAD_COLLECTION_TYPE: msg('yaml-syntax.indentation'),
  UNEXPECTED_TOKEN: msg('yaml-syntax.indentation'),
  MISSING_CHAR: msg('yaml-syntax.missing-mark'),
  MULTILINE_IMPLICIT_KEY: msg('yaml-syntax.multiline-key'),
  BLOCK_AS_IMPLICIT_KEY: msg('yaml-syntax.multiline-key'),
  BAD_SCALAR_START: msg('yaml-syntax.bad-start'),
  BAD_DQ_ESCAPE: msg('yaml-syntax.bad-escape'),
};

function describeError(source: Source, error: YAMLError): SyntaxProblem {
  const range = rangeBetween(source, error.pos[0], Math.min(error.pos[1], error.pos[0] + 80));
  if (/call stack/.test(error.message)) return { message: msg('yaml-syntax.too-deep'), range };
  if (/\r/.test(source.text) && !source.text.includes('\n')) return { message: msg('yaml-syntax.line-ends'), range };
  const tab = tabIndentation(source, error.pos[0]);
  if (tab) return tab;
  const colon = fullWidthColon(source, error.pos[0]);
  if (colon) return colon;
  const space = wideSpace(source, error.pos[0]);
  if (space) return space;
  if (/ end with a /.test(error.message)) return { message: msg('yaml-syntax.missing-mark'), range };
  return { message: WORDS[error.code] ?? msg('yaml-syntax.other', { reason: firstSentence(error.message) }), range };
}

function firstSentence(text: string): string {
  return text.split('\n')[0] ?? text;
}

/** What the parser trips over is often one line below its cause. */
function linesAround(source: Source, offset: number): { start: number; text: string }[] {
  const { line } = source.lines.linePos(offset);
  const numbers = [line, line - 1, line + 1].filter((number) => number >= 1);
  return numbers.flatMap((number) => {
    const start = source.lines.lineStarts[number - 1];
    if (start === undefined) return [];
    const end = source.text.indexOf('\n', start);
    return [{ start, text: source.text.slice(start, end < 0 ? undefined : end) }];
  });
}

function fullWidthColon(source: Source, offset: number): SyntaxProblem | undefined {
  for (const { start, text } of linesAround(source, offset)) {
    const found = /^[\s-]*[^\s:#"'{[：]+：/.exec(text);
    if (found === null || /:(\s|$)/.test(text.replace(/#.*$/, ''))) continue;
    const at = start + found[0].length - 1;
    return { message: msg('yaml-syntax.full-width-colon'), range: rangeBetween(source, at, at + 1) };
  }
  return undefined;
}

/** A full-width or unbreakable space behind the colon does not end the name of a field. */
function wideSpace(source: Source, offset: number): SyntaxProblem | undefined {
  for (const { start, text } of linesAround(source, offset)) {
    const found = /^[\s-]*[^\s:#"'{[]+:(?=[\u3000\u00a0])/.exec(text);
    if (found === null) continue;
    const at = start + found[0].length;
    return { message: msg('yaml-syntax.wide-space'), range: rangeBetween(source, at, at + 1) };
  }
  return undefined;
}

function tabIndentation(source: Source, offset: number): SyntaxProblem | undefined {
  for (const { start, text } of linesAround(source, offset).slice(0, 2)) {
    const tab = /^ *\t/.exec(text);
    if (tab === null) continue;
    const at = start + tab[0].length - 1;
    return { message: msg('yaml-syntax.tab'), range: rangeBetween(source, at, at + 1) };
  }
  return undefined;
}

/**
 * Aliases make small files huge (alias bombs) and records hard to read; tags make values that no field has; what is
 * nested deeper than any record or policy would exhaust the stack of those who walk it.
 */
function unusedFeature(source: Source): SyntaxProblem | undefined {
  let problem: SyntaxProblem | undefined;
  visit(source.document, {
    Node(place, node, ancestors) {
      const message = messageOnNode(node, place === 'key', ancestors.length);
      if (message === undefined || !node.range) return undefined;
      problem = { message, range: rangeBetween(source, node.range[0], node.range[1]) };
      return visit.BREAK;
    },
  });
  return problem;
}

function messageOnNode(node: Node, isKey: boolean, depth: number): Message | undefined {
  if (depth > DEEPEST) return msg('yaml-syntax.too-deep');
  if (isKey && isCollection(node)) return msg('yaml-syntax.key');
  if (isAlias(node)) return msg('yaml-syntax.alias');
  if (node.tag !== undefined) return msg('yaml-syntax.tag');
  return 'anchor' in node && node.anchor !== undefined ? msg('yaml-syntax.alias') : undefined;
}

function shapeless(source: Source): SyntaxProblem[] {
  const { contents } = source.document;
  if (isMap(contents)) return [];
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (isEmpty) return [{ message: msg('yaml-syntax.empty'), range: rangeBetween(source, 0, 1) }];
  const start = contents.range[0];
  const message = msg('yaml-syntax.not-a-mapping');
  return [fullWidthColon(source, start) ?? { message, range: rangeBetween(source, start, contents.range[1]) }];
}
