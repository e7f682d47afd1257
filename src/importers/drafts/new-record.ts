import type { Policy } from '../../model/policy.ts';
import type { RecordKind } from '../../model/records.ts';
import { recordOrder } from '../../records/record-order.ts';
import { emitRecord } from '../../yaml/emit.ts';
import type { RosterField } from '../roster.ts';

/** Keys are words of a policy too: nothing is inherited. */
export type Group = { [key: string]: unknown };

/** The text of a new record of these fields, in the house style. */
export function textOfNew(kind: RecordKind, id: string, fields: readonly RosterField[], policy: Policy): string {
  return emitRecord(recordOf(id, fields), recordOrder(kind, policy));
}

function recordOf(id: string, fields: readonly RosterField[]): Group {
  const record: Group = Object.assign(Object.create(null), { id });
  for (const { path, value } of fields) place(record, path, value);
  for (const appointment of listAt(record, 'appointments')) shortenSteps(appointment);
  return record;
}

function listAt(record: Group, key: string): Group[] {
  const list = record[key];
  return Array.isArray(list) ? list : [];
}

/** A step of which only the day is known is written as the bare day. */
export function shortenSteps(appointment: Group): void {
  for (const holder of [appointment, appointment.exit]) {
    const steps = isGroup(holder) ? holder.steps : undefined;
    if (!isGroup(steps)) continue;
    for (const [name, step] of Object.entries(steps)) {
      if (isGroup(step) && Object.keys(step).join() === 'on') steps[name] = step.on;
    }
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts a value where its path says, with the groups and lists around it. */
export function place(record: Group, path: RosterField['path'], value: unknown): void {
  let current: Group | unknown[] = record;
  for (const [index, key] of path.entries()) {
    const next = path[index + 1];
    if (next === undefined) Reflect.set(current, key, value);
    else {
      const inner: unknown = Reflect.get(current, key) ?? (typeof next === 'number' ? [] : Object.create(null));
      Reflect.set(current, key, inner);
      current = inner as Group | unknown[];
    }
  }
}
