import type { RuleId } from '../model/rule-ids.ts';

/** A rule that threw: a mistake of the program, told with its id; the other rules still run. */
export interface Crash {
  readonly rule: RuleId;
  readonly file: string;
  readonly error: unknown;
}
