/** Who did a step, where the policy leaves only one. */

import { expectedActor } from '../model/actor.ts';
import type { Appointment } from '../model/appointment.ts';
import type { Actors, ProcedureStep } from '../model/policy.ts';
import type { Day, StepRecord } from '../model/records.ts';
import { parentOf, type Register } from '../model/register.ts';
import { comparableName } from '../text/comparable-name.ts';

export interface NamedActor {
  readonly step: string;
  readonly role: 'by' | 'to';
  readonly name: string;
}

/** A step with those who did it, and which of them the policy named and not the one who states it. */
export interface StepWithActors {
  readonly record: StepRecord;
  readonly named: readonly NamedActor[];
}

/**
 * Names whoever the policy wants named, as records do: organisations by id, authorities in full. What is stated is
 * kept; a name that differs only in blanks or width becomes the one that is meant.
 */
export function withActors(
  step: ProcedureStep,
  stated: StepRecord,
  recorded: StepRecord | undefined,
  appointment: Appointment,
  register: Register,
): StepWithActors {
  const record = { ...stated };
  const named: NamedActor[] = [];
  for (const role of ['by', 'to'] as const) {
    const actor = step[role];
    if (actor === undefined) continue;
    const name = nameOf(actor, record[role], appointment, register, record.on);
    if (name === undefined || (record[role] === undefined && (actor === 'self' || recorded?.[role] !== undefined)))
      continue;
    if (record[role] === undefined) named.push({ step: step.step, role, name });
    record[role] = name;
  }
  return { record, named };
}

function nameOf(
  actor: Actors,
  stated: string | undefined,
  appointment: Appointment,
  register: Register,
  day: Day,
): string | undefined {
  const expected = expectedActor(actor, appointment.member, appointment, register, day);
  const usual = organizationOf(actor, appointment, register, day) ?? expected?.name;
  if (stated === undefined || expected === undefined) return stated ?? usual;
  if (expected.isNamedBy(stated)) return stated;
  const names = [usual, expected.name].filter((name) => name !== undefined);
  return names.some((name) => comparableName(name) === comparableName(stated)) ? usual : stated;
}

/** The id of the organisation that acts; `undefined` where it is none of the register's. */
function organizationOf(
  actor: Actors,
  { organization }: Appointment,
  register: Register,
  day: Day,
): string | undefined {
  if (organization === undefined) return undefined;
  if (actor === 'self') return organization.id;
  return actor === 'superior' ? parentOf(register, organization, day)?.id : undefined;
}
