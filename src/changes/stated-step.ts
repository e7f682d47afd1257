import type { StepRecord } from '../model/records.ts';

/** A step of a procedure as somebody states it, not yet part of a record. */
export interface StatedStep {
  readonly step: string;
  readonly record: Readonly<StepRecord>;
}
