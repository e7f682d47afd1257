/** New answers about a member as edits of the record. */

import type { Change } from '../../changes/decision.ts';
import { withSteps } from '../../changes/with-steps.ts';
import type { UserError } from '../../messages/user-error.ts';
import type { Appointment } from '../../model/appointment.ts';
import type { Answers } from '../../wizard/answers.ts';
import type { Desk } from '../../wizard/desk.ts';
import { memberFields } from '../../wizard/fields/member.words.ts';
import { stepsIn } from '../../wizard/questions/appointment.ts';
import type { Edit } from '../../yaml/edit.ts';
import { changeIn } from './deciding.ts';

const OF_APPOINTMENT: ReadonlySet<string> = new Set(['organization', 'category', 'mode', 'start', 'end']);

/**
 * @param recorded what the record says so far
 * @throws UserError where the steps do not belong to the procedure
 */
export function completionOf(appointment: Appointment, recorded: Answers, answers: Answers, desk: Desk): Change {
  const fresh = new Map(
    [...answers].filter(([key, value]) => value !== undefined && !isSame(value, recorded.get(key))),
  );
  const ofPerson = Object.keys(memberFields).filter((key) => !OF_APPOINTMENT.has(key) && fresh.has(key));
  const edits = ofPerson.map((key): Edit => ({ edit: 'set', path: key.split('.'), value: fresh.get(key) }));
  const ofSteps = stepsChange(appointment, fresh, answers, desk);
  return { ...ofSteps, edits: [...edits, ...ofSteps.edits] };
}

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

/** A step that only gets its papers keeps its day. */
function stepsChange(appointment: Appointment, fresh: Answers, answers: Answers, desk: Desk): Change {
  const touched = new Set([...fresh.keys()].filter((key) => key.startsWith('steps.')).map(stepOf));
  const { member, organization, level, index, record } = appointment;
  if (organization === undefined || level === undefined) return { edits: [], stillToDo: [], workedOut: [] };
  const steps = stepsIn(answers).filter(({ step }) => touched.has(step));
  const { register, meetsRequirements, asOf } = desk;
  const next = { member, organization, level, index, record, workedOut: [] };
  return changeIn(withSteps(next, { steps }, { register, meetsRequirements, asOf }));
}

function stepOf(key: string): string {
  return key.slice('steps.'.length, key.lastIndexOf('.'));
}

/**
 * The appointment that is completed: the last in the organisation that is not over.
 *
 * @throws UserError where there is none
 */
export function appointmentToComplete(
  appointments: readonly Appointment[],
  organization: string,
  none: UserError,
): Appointment {
  const own = appointments.filter(({ record }) => record.organization === organization);
  const open = own.filter(({ record }) => record.exit === undefined && record.withdrawn === undefined);
  const found = open.at(-1) ?? own.at(-1);
  if (found === undefined) throw none;
  return found;
}
