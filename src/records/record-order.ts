import { titles } from '../generated/titles.js';
import type { RecordKind } from '../model/records.ts';
import type { KeyOrder } from '../yaml/emit.ts';

/** The order in which a kind's records have their fields: that of its schema, in which the titles come. */
export function recordOrder(kind: RecordKind): KeyOrder {
  const paths = Object.keys(titles[kind] ?? {}).map((path) => path.split('.'));
  return orderOf(paths);
}

/** `*` stands for whatever key, such as a step of the policy. */
function orderOf(paths: readonly (readonly string[])[]): KeyOrder {
  const keys = [...new Set(paths.flatMap(([first]) => first ?? []))];
  const below = keys.map(
    (key) => [key, paths.flatMap(([first, ...rest]) => (first === key && rest.length > 0 ? [rest] : []))] as const,
  );
  const within = below.filter(([key, rest]) => key !== '*' && rest.length > 0);
  const others = below.find(([key]) => key === '*');
  return {
    keys: keys.filter((key) => key !== '*'),
    within: Object.fromEntries(within.map(([key, rest]) => [key, orderOf(rest)])),
    ...(others !== undefined && { others: orderOf(others[1]) }),
  };
}
