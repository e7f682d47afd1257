import type { DeedIndex } from '../model/deed-index.ts';
import type { Policy } from '../model/policy.ts';
import type { EvaluationRecord, MeetingRecord } from '../model/records.ts';
import { isDeedKind } from '../model/same-deed.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { DeedTraces } from './deed-traces.ts';
import type { Judged } from './run-rules.ts';

/** Whether the policy says how often something is to be done; else nobody asks when it was. */
export function setsRhythm({ meetings, evaluation }: Policy): boolean {
  return meetings !== undefined || evaluation?.every !== undefined;
}

/** Notes what a record says was done, as far as it is known. */
export function noteDeed(deeds: DeedIndex, traces: DeedTraces, { file: { kind, file }, record }: Judged): void {
  if (!isDeedKind(kind)) return;
  traces.add({ kind, file }, record);
  if (kind === 'meeting') noteMeeting(deeds, record as MeetingRecord);
  if (kind === 'evaluation') noteEvaluation(deeds, record as EvaluationRecord);
}

function noteMeeting(deeds: DeedIndex, meeting: MeetingRecord): void {
  const known = unlessUnknown(() => ({ organization: meeting.organization, on: meeting.on }));
  if (known) deeds.addMeeting(known);
  else deeds.addUnclearMeeting(unlessUnknown(() => meeting.organization));
}

function noteEvaluation(deeds: DeedIndex, evaluation: EvaluationRecord): void {
  const known = unlessUnknown(() => {
    const { member, organization, period } = evaluation;
    return { member, organization, period };
  });
  if (known) deeds.addEvaluation(known);
  else deeds.addUnclearEvaluation();
}
