import {
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
import { type Message, msg } from '../messages/catalogue.ts';
import { keyText } from './key-text.ts';
import { rangeBetween, type Source, type SyntaxProblem } from './positions.ts';
import { fullWidthColon, syntaxHint } from './syntax-hints.ts';

export { rangeBetween, type Source, type SyntaxProblem };

/** Ancestors in the tree, of which a key or item and its group make two or three a level. */
const DEEPEST = 100;
/** Of one kind in one file: nobody reads on. */
const MOST_PROBLEMS = 20;

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

function tooDeep(text: string): Parsed {
  const lines = new LineCounter();
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const source = { text, document: parseDocument('', { lineCounter: new LineCounter() }), lines };
  return { source, problems: [tooDeepIn(source)] };
}

/**
 * The place is looked for in the text: where the parser gives up depends on how much stack is left, and the same file
 * must get the same finding every time.
 */
function tooDeepIn(source: Source): SyntaxProblem {
  const place = deepPlace(source.text);
  return { message: msg('yaml-syntax.too-deep'), range: rangeBetween(source, place, place + 1) };
}

/** Where brackets or indentation first go deeper than any record does; the start where neither does. */
function deepPlace(text: string): number {
  let depth = 0;
  let indent = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') indent = 0;
    else if (character === ' ' || character === '-') indent += indent >= 0 ? 1 : 0;
    else if (indent > DEEPEST) return at;
    else indent = -1;
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return 0;
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
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = keyText(key);
        if (seen.has(name) && problems.length < MOST_PROBLEMS) problems.push(duplicateKey(source, key));
        seen.add(name);
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
  BLOCK_AS_IMPLICIT_KEY: msg('yaml-syntax.indentation'),
  BAD_SCALAR_START: msg('yaml-syntax.bad-start'),
  BAD_DQ_ESCAPE: msg('yaml-syntax.bad-escape'),
};

function describeError(source: Source, error: YAMLError): SyntaxProblem {
  const range = rangeBetween(source, error.pos[0], Math.min(error.pos[1], error.pos[0] + 80));
  if (/call stack/.test(error.message)) return tooDeepIn(source);
  if (/\r/.test(source.text) && !source.text.includes('\n')) return { message: msg('yaml-syntax.line-ends'), range };
  const hint = syntaxHint(source, error.pos[0]);
  if (hint) return hint;
  if (/ end with a /.test(error.message)) return { message: msg('yaml-syntax.missing-mark'), range };
  return { message: WORDS[error.code] ?? msg('yaml-syntax.other', { reason: firstSentence(error.message) }), range };
}

function firstSentence(text: string): string {
  return text.split('\n')[0] ?? text;
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
      const isTooDeep = message.key === 'yaml-syntax.too-deep';
      problem = isTooDeep ? tooDeepIn(source) : { message, range: rangeBetween(source, node.range[0], node.range[1]) };
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
