/** The numbers of certificates and documents in a member's record, for a rule that compares them across records. */

import { expectedActor } from './actor.ts';
import type { Appointment } from './appointment.ts';
import type { Actors } from './policy.ts';
import { type Procedure, proceduresOf } from './procedure.ts';
import type { Day, StepRecord } from './records.ts';
import { namesOrganization, ownValue, parentOf, type Register } from './register.ts';

export type NumberKind = 'certificate' | 'document';

/** One place where a number stands. */
export interface NumberUse {
  readonly kind: NumberKind;
  /** Without the blanks around it. */
  readonly number: string;
  /** From the root of the member's record. */
  readonly path: readonly (string | number)[];
  /** The day of the step. */
  readonly on: Day;
  /**
   * Who made the paper out: an organisation by its id, whichever of its names is used; `undefined` where nothing tells, or
   * where it was not whom the policy names, which is told as that.
   */
  readonly issuer: string | undefined;
}

/** Fewer letters than this tell nothing of who numbered the paper. */
const FEWEST_LETTERS = 3;

/**
 * What two uses of one number have in common, however it is typed: its digits and letters, without blanks, brackets and
 * width. Two committees may both have a certificate 3: a number that does not name its series is its issuer's own.
 */
export function numberKey({ kind, number, issuer }: Pick<NumberUse, 'kind' | 'number' | 'issuer'>): string {
  const plain = number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const letters = plain.replace(/[^\p{L}]/gu, '').length;
  return letters < FEWEST_LETTERS ? `${kind} ${plain} ${issuer ?? ''}` : `${kind} ${plain}`;
}

export function numbersOf(appointments: readonly Appointment[], register: Register): NumberUse[] {
  return appointments.flatMap((appointment) =>
    proceduresOf(appointment).flatMap((procedure) => numbersIn(procedure, appointment, register)),
  );
}

function numbersIn(procedure: Procedure, appointment: Appointment, register: Register): NumberUse[] {
  return procedure.steps.flatMap(({ step, by }) => {
    const record = ownValue(procedure.recorded, step);
    if (record === undefined) return [];
    return (['certificate', 'document'] as const).flatMap((kind) => {
      const number = record[kind]?.trim();
      if (number === undefined || number === '') return [];
      const issuer = issuerOf(record, by, appointment, register);
      return [{ kind, number, path: [...procedure.path, step, kind], on: record.on, issuer }];
    });
  });
}

/** Whom the record names, else whom the policy does; a step that nobody is named for is the committee's own. */
function issuerOf(
  { on, by }: StepRecord,
  actor: Actors | undefined,
  appointment: Appointment,
  register: Register,
): string | undefined {
  const { organization, member } = appointment;
  if (organization === undefined) return undefined;
  const expected = expectedActor(actor ?? 'self', member, appointment, register, on);
  if (by !== undefined && expected?.isNamedBy(by) === false) return undefined;
  const name = by?.trim() ?? expected?.name;
  const near = [organization, parentOf(register, organization, on)];
  const named = near.find((each) => name !== undefined && each !== undefined && namesOrganization(each, name, on));
  return named?.id ?? name;
}
