import type { Message } from '../messages/catalogue.ts';
import type { MeetsRequirements } from '../model/eligibility.ts';
import type { Day } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { StepToDo } from '../model/steps-to-do.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Edit } from '../yaml/edit.ts';
import { says } from './changes.words.ts';

/** What a decision rests on besides the member's own record. */
export interface Deciding {
  readonly register: Register;
  readonly meetsRequirements: MeetsRequirements;
  /** The day on which it is decided. */
  readonly asOf: Day;
}

/** What is to be written into a member's record, and what is still missing of the procedure then. */
export interface Change {
  /** None where nothing was stated: then `stillToDo` is what the policy asks for next. */
  readonly edits: readonly Edit[];
  readonly stillToDo: readonly StepToDo[];
  /** What was worked out, and why; in the order of the record. */
  readonly workedOut: readonly Message[];
}

/** Why nothing can be written, and what to do about it. */
export interface Refusal {
  readonly refused: Message;
}

/** What cannot be worked out and has to be answered first. */
export interface Question {
  /** Named like the field of the record, and like the flag. */
  readonly field: 'category' | 'mode' | 'kind' | 'on' | 'cause';
  /** The words of which one is wanted; none for a day. */
  readonly choices: readonly string[];
}

export interface Asking {
  readonly asks: readonly Question[];
}

export type Decision = Change | Refusal | Asking;

export function isRefusal<T extends object>(decision: T | Refusal): decision is Refusal {
  return 'refused' in decision;
}

/** Decides as far as what is read of the record is known: what is wrong in it is told by the check. */
export function asFarAsKnown<T>(record: { readonly id: string }, decide: () => T): T | Refusal {
  const known = unlessUnknown(decide);
  return known ?? { refused: says.unknown({ member: unlessUnknown(() => record.id) ?? '—' }) };
}
