import { allLevels } from '../model/level.ts';
import type { Policy, ProcedureStep } from '../model/policy.ts';
import type { RecordKind } from '../model/records.ts';
import type { KeyOrder } from '../yaml/emit.ts';
import { keyOrderOfKind } from './key-order.ts';

const known = new WeakMap<Policy, KeyOrder>();

/** The order of a kind's fields in new records: that of its schema, steps in the order of the policy's procedures. */
export function recordOrder(kind: RecordKind, policy: Policy): KeyOrder {
  if (kind !== 'member') return keyOrderOfKind(kind);
  const order = known.get(policy) ?? withSteps(keyOrderOfKind(kind), policy);
  known.set(policy, order);
  return order;
}

function withSteps(order: KeyOrder, policy: Policy): KeyOrder {
  const appointing = allLevels(policy).flatMap(({ procedure }) => procedure);
  const leaving = Object.values(policy.exits).flatMap(({ procedure = [] }) => procedure);
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
