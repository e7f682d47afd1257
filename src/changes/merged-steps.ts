/** Stated steps laid over those that are recorded, and the edits that lead there. */

import type { Path } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { ProcedureStep } from '../model/policy.ts';
import type { StepRecord, StepRecords } from '../model/records.ts';
import { ownValue, type Register } from '../model/register.ts';
import type { Edit } from '../yaml/edit.ts';
import { withActors } from './actors.ts';
import { says } from './changes.words.ts';
import type { StatedStep } from './stated-step.ts';

export interface MergedSteps {
  /** In the order of the procedure. */
  readonly steps: StepRecords;
  /** Who was named, and what is recorded otherwise so far. */
  readonly workedOut: readonly Message[];
}

export function mergedSteps(
  procedure: readonly ProcedureStep[],
  recorded: StepRecords,
  stated: readonly StatedStep[],
  appointment: Appointment,
  register: Register,
): MergedSteps {
  const all: StepRecords = { ...recorded };
  const workedOut: Message[] = [];
  for (const { step: name, record } of stated) {
    const step = procedure.find((candidate) => candidate.step === name) ?? { step: name };
    const before = ownValue(all, name);
    const complete = withActors(step, record, before, appointment, register);
    workedOut.push(...complete.named.map((named) => says.named(named)), ...corrections(name, before, record));
    all[name] = { ...before, ...complete.record };
  }
  return { steps: inOrder(all, procedure), workedOut };
}

function corrections(step: string, before: StepRecord | undefined, stated: StepRecord): Message[] {
  const parts = Object.entries(stated) as [keyof StepRecord, string][];
  return parts.flatMap(([part, to]) => {
    const from = before?.[part];
    return from === undefined || from === to ? [] : [says.corrected({ step, part, from, to })];
  });
}

function inOrder(steps: StepRecords, procedure: readonly ProcedureStep[]): StepRecords {
  const names = procedure.map(({ step }) => step);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(steps).sort(([first], [second]) => place(first) - place(second)));
}

/** A day alone is short for a step that says no more. */
export function asWritten(record: StepRecord): string | StepRecord {
  return Object.keys(record).length === 1 ? record.on : record;
}

export function allAsWritten(steps: StepRecords): Record<string, string | StepRecord> {
  return Object.fromEntries(Object.entries(steps).map(([name, record]) => [name, asWritten(record)]));
}

/** What turns the recorded steps into the merged ones: new steps behind those they follow, and in others what differs. */
export function stepEdits(
  path: Path,
  recorded: StepRecords,
  merged: StepRecords,
  procedure: readonly ProcedureStep[],
): Edit[] {
  const order = procedure.map(({ step }) => step);
  return Object.entries(merged).flatMap(([name, record]): Edit[] => {
    const before = ownValue(recorded, name);
    if (before === undefined) return [{ edit: 'set', path: [...path, name], value: asWritten(record), order }];
    const parts = Object.entries(record).filter(([part, value]) => before[part as keyof StepRecord] !== value);
    return parts.map(([part, value]) => ({ edit: 'set', path: [...path, name, part], value, shortFor: 'on' }));
  });
}
