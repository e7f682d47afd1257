import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../findings/finding.ts';
import { keyText } from './key-text.ts';

/** A key and its value, or an item of a list. */
export interface Field {
  readonly key?: Node;
  readonly value: Node | null;
}

/** The node of a field; `undefined` where it is not there. */
export function nodeAt(contents: Node | null, path: Path): Node | null | undefined {
  let node: Node | null | undefined = contents;
  for (const key of path) node = node == null ? undefined : fieldOf(node, key)?.value;
  return node;
}

/** A plain value as it is written: a number with all its digits. */
export function writtenAt(contents: Node | null, path: Path): string | undefined {
  const node = nodeAt(contents, path);
  return isScalar(node) ? node.source : undefined;
}

export function fieldOf(node: Node | null, key: string | number): Field | undefined {
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key];
    return item === undefined ? undefined : { value: item as Node };
  }
  const pair = isMap(node) ? pairsOf(node).get(String(key).normalize('NFC')) : undefined;
  return pair && { key: pair.key as Node, value: pair.value as Node | null };
}

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Found once a map: a record with thousands of mistakes asks for as many of its keys. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  let pairs = pairsByMap.get(map);
  if (pairs === undefined) {
    // Of a key that is there twice the first counts, so it is entered last.
    pairs = new Map(map.items.toReversed().map((pair) => [keyText(pair.key), pair]));
    pairsByMap.set(map, pairs);
  }
  return pairs;
}
