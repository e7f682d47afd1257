import type { Path, Violation } from '../findings/finding.ts';

/**
 * The value without the fields that break its shape, so that one slip of the pen does not hide what else is wrong with
 * the record; `undefined` where what is left has no record's shape either. Changes the value it is given.
 */
export function pruned(
  value: unknown,
  violations: readonly Violation[],
  hasShape: (value: unknown) => boolean,
): unknown {
  for (const { path } of violations) if (!removeField(value, path)) return undefined;
  if (hasShape(value)) return value;
  // A step without its date is no step: the group that lacks a field goes with it.
  for (const { path } of violations) if (!removeField(value, path.slice(0, -1))) return undefined;
  return hasShape(value) ? value : undefined;
}

/** Fields of groups only: taking an item out of a list would move those behind it to other paths. */
function removeField(value: unknown, path: Path): boolean {
  const key = path.at(-1);
  let parent = value;
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return true;
    parent = (parent as Record<string | number, unknown>)[step];
  }
  if (typeof key !== 'string') return false;
  if (typeof parent === 'object' && parent !== null) delete (parent as Record<string, unknown>)[key];
  return true;
}
