import type { Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { compareByCodePoint } from '../text/text-order.ts';

/**
 * These organisations, each followed by those below it, side by side by id. Those that name each other as parents hang
 * below one of them. Takes steps in proportion to the organisations, however long the chain of parents is.
 */
export function inOrder(ids: Iterable<string>, register: Register): string[] {
  const wanted = new Set(ids);
  const { tops, below } = treeOf(wanted, register);
  const ordered = new Set<string>();
  for (const top of tops) walk(top, below, ordered);
  for (const id of [...wanted].sort(compareByCodePoint)) {
    if (!ordered.has(id)) walk(withinCircle(id, register), below, ordered);
  }
  return [...ordered].filter((id) => wanted.has(id));
}

interface Tree {
  readonly tops: readonly string[];
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/** With those above them, of which there may be no record. */
function treeOf(ids: Iterable<string>, register: Register): Tree {
  const tops: string[] = [];
  const below = new Map<string, string[]>();
  // A set takes up what is added while it is gone through.
  const all = new Set(ids);
  for (const id of all) {
    const parent = parentOf(id, register);
    if (parent === undefined) tops.push(id);
    else {
      all.add(parent);
      const siblings = below.get(parent) ?? [];
      siblings.push(id);
      below.set(parent, siblings);
    }
  }
  for (const siblings of below.values()) siblings.sort(compareByCodePoint);
  return { tops: tops.sort(compareByCodePoint), below };
}

/** Not by recursion: a chain of parents may be deeper than the stack. */
function walk(top: string, below: Tree['below'], ordered: Set<string>): void {
  const ahead = [top];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (ordered.has(id)) continue;
    ordered.add(id);
    for (const child of (below.get(id) ?? []).toReversed()) ahead.push(child);
  }
}

/** Above an organisation that has no topmost one. */
function withinCircle(id: string, register: Register): string {
  const met = new Set<string>();
  let at = id;
  while (!met.has(at)) {
    met.add(at);
    at = parentOf(at, register) ?? at;
  }
  return at;
}

function parentOf(id: string, register: Register): string | undefined {
  return unlessUnknown(() => register.organizations.get(id)?.parent);
}
