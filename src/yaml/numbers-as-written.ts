import { type Document, isMap, isScalar, type Pair, visit } from 'yaml';

/** Numbers of clauses: `2.10` is another one than `2.1`, though not as a number. */
const CLAUSE = 'clause';

/**
 * A key is a name: what looks like a number is one as it is written, and not the number. With `clauses` the values that
 * name clauses are taken so too.
 */
export function keysAsWritten(document: Document): void {
  visit(document, {
    Pair(_, { key }) {
      nameAsWritten(key);
    },
  });
}

/** The values of `clause` anywhere, and those of the rules, which name clauses. */
export function clausesAsWritten(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      const name = nameOf(pair);
      if (name === CLAUSE) nameAsWritten(pair.value);
      if (name === 'rules' && isMap(pair.value)) for (const { value } of pair.value.items) nameAsWritten(value);
    },
  });
}

function nameOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

function nameAsWritten(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
}
