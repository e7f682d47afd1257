import type { Day } from '../model/records.ts';
import type { StatedStep } from './stated-step.ts';

/** What is stated of an exit; what is left out is worked out, or asked for. */
export interface ExitAnswers {
  readonly steps: readonly StatedStep[];
  readonly kind?: string;
  /** Last day of service. */
  readonly on?: Day;
  readonly cause?: string;
}
