import type { Violation } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import { type Appointment, isOpen } from '../model/appointment.ts';
import type { MemberRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { RecordFile } from '../records/record-file.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Workspace } from '../store/workspace.ts';
import { appointmentsAsKnown } from './appointments.ts';
import { type MemberTrace, numberTraces, traceOf } from './census.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Judge } from './judge.ts';
import type { Selection } from './selection.ts';

/** What judging rests on. */
export interface Court {
  readonly judge: Judge;
  readonly selection: Selection;
  readonly context: RuleContext;
  readonly photoProblem: Workspace['photoProblem'];
}

export interface JudgedMember {
  readonly violations: readonly Violation[];
  /** What is compared with the traces of others. */
  readonly trace: MemberTrace;
  /** Whether it holds an appointment that is over. */
  readonly hasEnded: () => boolean;
}

/** A member by all the rules, with the appointments worked out once for them and once more after what was settled. */
export function judgeMember(
  file: RecordFile,
  record: MemberRecord,
  fingerprint: Fingerprint,
  { judge, selection, context, photoProblem }: Court,
): JudgedMember {
  const { register, asOf } = context;
  const ofPhoto = selection.isOn('photo-file') ? problemOfPhoto(record, photoProblem) : undefined;
  let appointments: readonly Appointment[] = [];
  const violations = judge.all({ file, record }, () => {
    appointments = appointmentsAsKnown(record, register);
    return { file, record, photoProblem: ofPhoto, appointments };
  });
  const id = unlessUnknown(() => record.id) ?? '';
  const isCompared = selection.ofNumbers.length > 0;
  const numbers = isCompared ? numberTraces({ id }, appointments, register, fingerprint) : [];
  const hasEnded = () => appointments.some((each) => unlessUnknown(() => !isOpen(each, asOf)) === true);
  return { violations, trace: traceOf(record, appointments, asOf, fingerprint, numbers), hasEnded };
}

function problemOfPhoto(member: MemberRecord, photoProblem: Workspace['photoProblem']): Message | undefined {
  const photo = unlessUnknown(() => member.photo);
  return photo === undefined ? undefined : photoProblem(photo);
}
