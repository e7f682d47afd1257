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

const BETWEEN_USUAL = /[_\u3014\u3015]+/g;

/**
 * What two uses of one number have in common, however it is typed: its digits and letters, without blanks, brackets and
 * width. Two committees may both have a certificate 3: a number that does not name its series is its issuer's own.
 */
export function numberKey(use: Pick<NumberUse, 'kind' | 'number' | 'issuer'>): string {
  return partsOfNumber(use).join(' ');
}

/** `numberKey` before its parts are joined by blanks. */
export function partsOfNumber(use: Pick<NumberUse, 'kind' | 'number' | 'issuer'>): string[] {
  const { kind, number } = use;
  const { plain, letters } = plainUsual(number) ?? plainAny(number);
  return letters < FEWEST_LETTERS ? [kind, plain, use.issuer ?? ''] : [kind, plain];
}

interface PlainNumber {
  readonly plain: string;
  /** How many of its characters are letters. */
  readonly letters: number;
}

function plainAny(number: string): PlainNumber {
  const plain = number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { plain, letters: plain.replace(/[^\p{L}]/gu, '').length };
}

/**
 * The same for a number of digits, Latin letters, Chinese characters and the brackets around a year, as nearly all are:
 * nothing in it has a second form. `undefined` for any other.
 */
function plainUsual(number: string): PlainNumber | undefined {
  let letters = 0;
  let isParted = false;
  for (let index = 0; index < number.length; index += 1) {
    const code = number.charCodeAt(index);
    if (isChinese(code) || isLatin(code)) letters += 1;
    else if (isBetween(code)) isParted = true;
    else if (!isDigit(code)) return undefined;
  }
  return { plain: isParted ? number.replace(BETWEEN_USUAL, ' ').trim() : number, letters };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** `_`, `〔` or `〕`. */
function isBetween(code: number): boolean {
  return code === 0x5f || code === 0x3014 || code === 0x3015;
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
