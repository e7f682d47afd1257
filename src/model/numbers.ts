/** The numbers of certificates and documents in a member's record, for a rule that compares them across records. */

import { expectedActor } from './actor.ts';
import type { Appointment } from './appointment.ts';
import type { ProcedureStep } from './policy.ts';
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

/** Digits, Latin letters, Chinese characters and the brackets around a year: nothing in them has a second form. */
const USUAL = /^[\w\u4e00-\u9fff\u3014\u3015]+$/;
const BETWEEN_USUAL = /[_\u3014\u3015]+/g;
const DIGIT_OR_SPACE = /[\d ]/g;

/**
 * What two uses of one number have in common, however it is typed: its digits and letters, without blanks, brackets and
 * width. Two committees may both have a certificate 3: a number that does not name its series is its issuer's own.
 */
export function numberKey(use: Pick<NumberUse, 'kind' | 'number' | 'issuer'>): string {
  const { kind, number } = use;
  const isUsual = USUAL.test(number);
  const plain = isUsual
    ? number.replace(BETWEEN_USUAL, ' ').trim()
    : number
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  const letters = plain.replace(isUsual ? DIGIT_OR_SPACE : /[^\p{L}]/gu, '').length;
  return letters < FEWEST_LETTERS ? `${kind} ${plain} ${use.issuer ?? ''}` : `${kind} ${plain}`;
}

/** A number in a step; where it stands and who issued it is worked out for those who ask. */
class NumberInStep implements NumberUse {
  readonly kind: NumberKind;
  readonly number: string;
  private readonly place: StepPlace;

  constructor(kind: NumberKind, number: string, place: StepPlace) {
    this.kind = kind;
    this.number = number;
    this.place = place;
  }

  get on(): Day {
    return this.place.record.on;
  }

  get path(): (string | number)[] {
    return [...this.place.procedure.path, this.place.step.step, this.kind];
  }

  get issuer(): string | undefined {
    return issuerOf(this.place);
  }
}

interface StepPlace {
  readonly record: StepRecord;
  readonly step: ProcedureStep;
  readonly procedure: Procedure;
  readonly appointment: Appointment;
  readonly register: Register;
}

export function numbersOf(appointments: readonly Appointment[], register: Register): NumberUse[] {
  const found: NumberUse[] = [];
  for (const appointment of appointments) {
    for (const procedure of proceduresOf(appointment)) addNumbers(found, procedure, appointment, register);
  }
  return found;
}

function addNumbers(found: NumberUse[], procedure: Procedure, appointment: Appointment, register: Register): void {
  for (const step of procedure.steps) {
    const record = ownValue(procedure.recorded, step.step);
    if (record === undefined) continue;
    const place = { record, step, procedure, appointment, register };
    const certificate = record.certificate?.trim();
    const document = record.document?.trim();
    if (certificate) found.push(new NumberInStep('certificate', certificate, place));
    if (document) found.push(new NumberInStep('document', document, place));
  }
}

/** Whom the record names, else whom the policy does; a step that nobody is named for is the committee's own. */
function issuerOf({ record: { on, by }, step, appointment, register }: StepPlace): string | undefined {
  const { organization, member } = appointment;
  if (organization === undefined) return undefined;
  const expected = expectedActor(step.by ?? 'self', member, appointment, register, on);
  if (by !== undefined && expected?.isNamedBy(by) === false) return undefined;
  const name = by?.trim() ?? expected?.name;
  const near = [organization, parentOf(register, organization, on)];
  const named = near.find((each) => name !== undefined && each !== undefined && namesOrganization(each, name, on));
  return named?.id ?? name;
}
