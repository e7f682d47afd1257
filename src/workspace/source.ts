import { type Document, type ErrorCode, isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Range } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';

/** A text with the positions of all that is in it: the precise, slow reading, for whatever has something wrong. */
export interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

export interface SyntaxProblem {
  readonly message: Message;
  readonly range: Range;
}

/** Either a source whose value can be taken, or why it is no YAML record. */
export type Parsed = { readonly source: Source; readonly problems: readonly SyntaxProblem[] };

export function parsePrecisely(text: string): Parsed {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: false } as const;
  let document: Document.Parsed;
  try {
    document = parseDocument(text, options);
  } catch {
    // The parser recurses: tens of thousands of brackets exhaust the stack.
    return tooDeep(text);
  }
  const source = { text, document, lines };
  const problems = syntaxProblems(source);
  return { source, problems };
}

/** The plain value; call only where there are no problems. */
export function valueOf(source: Source): unknown {
  return source.document.toJS();
}

function tooDeep(text: string): Parsed {
  const lines = new LineCounter();
  const source = { text, document: parseDocument('', { lineCounter: lines }), lines };
  return { source, problems: [{ message: msg('yaml-syntax.too-deep'), range: { line: 1, column: 1, endLine: 1, endColumn: 2 } }] };
}

export function rangeBetween(source: Source, start: number, end: number): Range {
  const from = source.lines.linePos(start);
  const to = source.lines.linePos(Math.max(start, end));
  return { line: Math.max(1, from.line), column: Math.max(1, from.col), endLine: Math.max(1, to.line), endColumn: Math.max(1, to.col) };
}

function syntaxProblems(source: Source): SyntaxProblem[] {
  const { document } = source;
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.length > 0) return describe(source, errors);
  return [...unusedFeatures(source), ...shapeless(source)];
}

/** Errors of the parser cascade: of those that are not duplicate keys only the first is told. */
function describe(source: Source, errors: readonly YAMLError[]): SyntaxProblem[] {
  const duplicates = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  if (duplicates.length === errors.length) return duplicates.map((error) => duplicateKey(source, error));
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return first === undefined ? [] : [describeError(source, first)];
}

function duplicateKey(source: Source, error: YAMLError): SyntaxProblem {
  const [start, end] = keyAround(source, error.pos[0]) ?? error.pos;
  const key = source.text.slice(start, end).trim();
  return { message: msg('yaml-syntax.duplicate-key', { key }), range: rangeBetween(source, start, end) };
}

function keyAround(source: Source, offset: number): readonly [number, number] | undefined {
  const lineEnd = source.text.indexOf('\n', offset);
  const line = source.text.slice(offset, lineEnd < 0 ? undefined : lineEnd);
  const colon = line.search(/\s*:(\s|$)/);
  return colon > 0 ? [offset, offset + colon] : undefined;
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
  const tab = tabIndentation(source, error.pos[0]);
  if (tab) return tab;
  const colon = fullWidthColon(source, error.pos[0]);
  if (colon) return colon;
  const message = WORDS[error.code] ?? msg('yaml-syntax.other', { reason: firstSentence(error.message) });
  return { message, range: rangeBetween(source, error.pos[0], Math.min(error.pos[1], error.pos[0] + 80)) };
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

function tabIndentation(source: Source, offset: number): SyntaxProblem | undefined {
  for (const { start, text } of linesAround(source, offset).slice(0, 2)) {
    const tab = /^ *\t/.exec(text);
    if (tab === null) continue;
    const at = start + tab[0].length - 1;
    return { message: msg('yaml-syntax.tab'), range: rangeBetween(source, at, at + 1) };
  }
  return undefined;
}

/** Aliases make small files huge (alias bombs) and records hard to read; tags make values that no field has. */
function unusedFeatures(source: Source): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(source.document, {
    Node: (_, node) => {
      const hasTag = !isAlias(node) && node.tag !== undefined;
      const isUsed = isAlias(node) || node.anchor !== undefined || hasTag;
      if (!isUsed || !node.range) return undefined;
      const message = hasTag ? msg('yaml-syntax.tag') : msg('yaml-syntax.alias');
      problems.push({ message, range: rangeBetween(source, node.range[0], node.range[1]) });
      return visit.BREAK;
    },
  });
  return problems;
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
