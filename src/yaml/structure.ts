import { isAlias, isCollection, isMap, isNode, isScalar, type Node, visit } from 'yaml';
import { type Message, msg } from '../messages/catalogue.ts';
import { keyText } from './key-text.ts';
import { rangeBetween, type Source, type SyntaxProblem } from './positions.ts';
import { DEEPEST, tooDeepIn } from './slips/too-deep.ts';

/** What is YAML, but in no record. */
export function structureProblems(source: Source, most: number): SyntaxProblem[] {
  const unused = unusedFeature(source);
  return unused ? [unused] : [...duplicateKeys(source, most), ...shapeless(source)];
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
      const { start, end } =
        message.key === 'yaml-syntax.too-deep' ? tooDeepIn(source.text) : { start: node.range[0], end: node.range[1] };
      problem = { message, range: rangeBetween(source, start, end) };
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

function duplicateKeys(source: Source, most: number): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(source.document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = keyText(key);
        if (seen.has(name) && problems.length < most) problems.push(duplicateKey(source, key));
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

function shapeless(source: Source): SyntaxProblem[] {
  const { contents } = source.document;
  if (isMap(contents)) return [];
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (isEmpty) return [{ message: msg('yaml-syntax.empty'), range: rangeBetween(source, 0, 1) }];
  const [start, end] = contents.range;
  return [{ message: msg('yaml-syntax.not-a-mapping'), range: rangeBetween(source, start, end) }];
}
