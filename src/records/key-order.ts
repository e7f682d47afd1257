import { titles } from '../generated/titles.js';
import type { RecordKind } from '../model/records.ts';
import type { KeyOrder } from '../yaml/emit/key-order.ts';

interface Level {
  keys: string[];
  within: Record<string, Level>;
  others?: Level;
}

const known = new Map<RecordKind, KeyOrder>();

/** The order in which the schema of a kind names its fields: that of new lines in a record. */
export function keyOrderOfKind(kind: RecordKind): KeyOrder {
  const order = known.get(kind) ?? orderOf(Object.keys(titles[kind] ?? {}));
  known.set(kind, order);
  return order;
}

/** @param paths of fields, keys joined by dots, each behind the group that holds it; `*` is a word of the policy */
function orderOf(paths: readonly string[]): KeyOrder {
  const root: Level = { keys: [], within: {} };
  for (const path of paths) {
    let level = root;
    for (const key of path.split('.')) level = key === '*' ? others(level) : named(level, key);
  }
  return root;
}

function others(level: Level): Level {
  level.others ??= { keys: [], within: {} };
  return level.others;
}

function named(level: Level, key: string): Level {
  const inner = level.within[key];
  if (inner !== undefined) return inner;
  level.keys.push(key);
  const added: Level = { keys: [], within: {} };
  level.within[key] = added;
  return added;
}
