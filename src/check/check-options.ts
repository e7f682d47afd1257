import type { Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { HeldFacts, Round } from './remembered/held-facts.ts';
import type { MemoryOptions } from './remembered/memory.ts';

/** What is held from one check to the next, and by what it is told from what holds no longer. */
export interface Held extends Pick<Round, 'key' | 'now'> {
  readonly facts: HeldFacts;
}

export interface CheckOptions {
  readonly asOf: Day;
  readonly only?: readonly RuleId[] | undefined;
  readonly isIgnoringAllowed?: boolean;
  /** What earlier runs found clean; not together with `only` or `onMember`, which want every file read. */
  readonly memory?: MemoryOptions | undefined;
  /** What the last check in this process has found, where there is another to come. */
  readonly held?: Held | undefined;
  /** Sees every member that can be judged, so that no second pass over the files is needed. */
  readonly onMember?: (member: MemberRecord, file: string, register: Register) => void;
  /** Told now and then how many files are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Files of which nobody is shown a line: what is found in them stands at their start, which is found at once. */
  readonly isPlaceless?: (file: string) => boolean;
}
