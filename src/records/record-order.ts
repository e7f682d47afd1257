import { titles } from '../generated/titles.js';
import type { Policy, ProcedureStep } from '../model/policy.ts';
import type { RecordKind } from '../model/records.ts';
import type { KeyOrder } from '../yaml/emit.ts';

/** The order in which a kind's records have their fields: that of its schema, in which the titles come, and of the policy's steps. */
export function recordOrder(kind: RecordKind, policy: Policy): KeyOrder {
  const orders = known.get(policy) ?? new Map<RecordKind, KeyOrder>();
  known.set(policy, orders);
  const order = orders.get(kind) ?? newOrder(kind, policy);
  orders.set(kind, order);
  return order;
}

const known = new WeakMap<Policy, Map<RecordKind, KeyOrder>>();

function newOrder(kind: RecordKind, policy: Policy): KeyOrder {
  const paths = Object.keys(titles[kind] ?? {}).map((path) => path.split('.'));
  const order = orderOf(paths);
  return kind === 'member' ? withSteps(order, policy) : order;
}

/** `*` stands for whatever key, such as a step of the policy. */
function orderOf(paths: readonly (readonly string[])[]): KeyOrder {
  const keys = [...new Set(paths.flatMap(([first]) => first ?? []))];
  const below = keys.map((key) => [key, restsBelow(key, paths)] as const).filter(([, rests]) => rests.length > 0);
  const others = below.find(([key]) => key === '*')?.[1];
  const named = below.filter(([key]) => key !== '*').map(([key, rests]) => [key, orderOf(rests)] as const);
  return {
    keys: keys.filter((key) => key !== '*'),
    within: Object.fromEntries(named),
    ...(others !== undefined && { others: orderOf(others) }),
  };
}

function restsBelow(key: string, paths: readonly (readonly string[])[]): (readonly string[])[] {
  return paths.flatMap(([first, ...rest]) => (first === key && rest.length > 0 ? [rest] : []));
}

function withSteps(order: KeyOrder, { levels, exits }: Policy): KeyOrder {
  const appointing = Object.values(levels).flatMap(({ procedure }) => procedure);
  const leaving = Object.values(exits).flatMap(({ procedure = [] }) => procedure);
  return changed(order, 'appointments', (appointments) =>
    changed(withOwnSteps(appointments, appointing), 'exit', (exit) => withOwnSteps(exit, leaving)),
  );
}

function withOwnSteps(order: KeyOrder, steps: readonly ProcedureStep[]): KeyOrder {
  return changed(order, 'steps', (group) => ({ ...group, keys: [...new Set(steps.map(({ step }) => step))] }));
}

/** The order with that of one group in it changed. */
function changed(order: KeyOrder, key: string, change: (group: KeyOrder) => KeyOrder): KeyOrder {
  return { ...order, within: { ...order.within, [key]: change(order.within?.[key] ?? { keys: [] }) } };
}
