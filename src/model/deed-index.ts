import { detachedText } from '../text/detached.ts';
import type { Day, EvaluationRecord, MeetingRecord } from './records.ts';
import type { DeedKind } from './same-deed.ts';
import type { Answer } from './service.ts';

/** A deed that several files tell of. */
export interface RepeatedDeed {
  readonly kind: DeedKind;
  /** In the order in which they were read. */
  readonly files: readonly string[];
}

/** What was done: when organisations met, who was evaluated for which year, and what is written down twice. */
export class DeedIndex {
  /** What several files tell of; found when all have been read. */
  repeated: readonly RepeatedDeed[] = [];
  private readonly lastMeetings = new Map<string, Day>();
  /** Organisations of whose meetings something is not known; `undefined`: it might be any. */
  private readonly unclearMeetings = new Set<string | undefined>();
  private readonly evaluations = new Set<string>();
  private readonly evaluatedYears = new Set<number>();
  private isAnyEvaluationUnclear = false;

  addMeeting({ organization, on }: Pick<MeetingRecord, 'organization' | 'on'>): void {
    const last = this.lastMeetings.get(organization);
    if (last === undefined) this.lastMeetings.set(detachedText(organization), on);
    else if (last < on) this.lastMeetings.set(organization, on);
  }

  /** @param organization the one that met, where at least that is known */
  addUnclearMeeting(organization: string | undefined): void {
    this.unclearMeetings.add(organization === undefined ? undefined : detachedText(organization));
  }

  addEvaluation(evaluation: Pick<EvaluationRecord, 'member' | 'organization' | 'period'>): void {
    this.evaluatedYears.add(evaluation.period);
    this.evaluations.add(keyOf(evaluation.member, evaluation.organization, evaluation.period));
  }

  addUnclearEvaluation(): void {
    this.isAnyEvaluationUnclear = true;
  }

  /** The day of the latest meeting; `undefined` where there was none; `unknown` where a later one may be recorded. */
  lastMeetingOf(organization: string): Day | 'unknown' | undefined {
    const isUnclear = this.unclearMeetings.has(undefined) || this.unclearMeetings.has(organization);
    return isUnclear ? 'unknown' : this.lastMeetings.get(organization);
  }

  /** Whether anybody was evaluated for the year. */
  hasEvaluationsFor(year: number): boolean {
    return this.evaluatedYears.has(year);
  }

  wasEvaluated(member: string, organization: string, year: number): Answer {
    if (this.evaluations.has(keyOf(member, organization, year))) return 'yes';
    return this.isAnyEvaluationUnclear ? 'unknown' : 'no';
  }
}

/** Ids hold no blanks. */
function keyOf(member: string, organization: string, year: number): string {
  return `${member} ${organization} ${year}`;
}
