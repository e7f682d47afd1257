/** The appointment that stated steps belong to: over the weeks one procedure is stated in several goes. */

import type { Appointment } from '../model/appointment.ts';
import { appointingProcedure, type Procedure } from '../model/procedure.ts';
import { ownValue } from '../model/register.ts';
import type { Seat } from './seat.ts';
import type { StatedStep } from './stated-step.ts';

/** @returns `undefined` where the steps begin a further appointment */
export function continuedBy({ nomination, latest }: Seat, steps: readonly StatedStep[]): Appointment | undefined {
  if (nomination !== undefined && !isOvertaken(nomination, latest)) return nomination;
  return latest !== undefined && isCompletedBy(latest, steps) ? latest : undefined;
}

/** A nomination that nothing came of is older than the term that the member got later. */
export function isOvertaken({ record }: Appointment, latest: Appointment | undefined): boolean {
  const days = Object.values(record.steps ?? {}).map(({ on }) => on);
  return days.length > 0 && days.every((day) => day < (latest?.record.start ?? ''));
}

/** Whether all of the steps are still missing in a term that has begun: the notice after it, the filing. */
function isCompletedBy(appointment: Appointment, steps: readonly StatedStep[]): boolean {
  const procedure = appointingProcedure(appointment);
  if (procedure === undefined || steps.length === 0 || appointment.record.exit !== undefined) return false;
  return steps.every((step) => isMissing(step, procedure, appointment));
}

function isMissing({ step, record }: StatedStep, procedure: Procedure, { record: own, end }: Appointment): boolean {
  const recorded = ownValue(procedure.recorded, step);
  if (recorded !== undefined) return recorded.on === record.on;
  const names = procedure.steps.map((candidate) => candidate.step);
  const appointing = procedure.steps.findIndex(({ appoints }) => appoints === true);
  if (names.indexOf(step) > appointing) return end === undefined || record.on <= end;
  // What was done before the term belongs to it: the steps of a further one come after its start.
  return record.on <= (own.start ?? '');
}
