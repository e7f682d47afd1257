import type { Policy, PolicyLevel } from './policy.ts';
import type { AppointmentRecord, Day, MemberRecord, OrganizationRecord, OrganizationTerm } from './records.ts';

/** One appointment of a member with all that is worked out from the policy and the member's other appointments. */
export interface Appointment {
  readonly member: MemberRecord;
  /** Position in the member's `appointments`. */
  readonly index: number;
  readonly record: AppointmentRecord;
  /** `undefined` where the record names no known organisation. */
  readonly organization: OrganizationRecord | undefined;
  /** The document that it is judged by: the one in force when its procedure began. */
  readonly policy: Policy;
  /** As it is for this appointment: of the organisation's level and type on its day, with the steps of its mode and category. */
  readonly level: PolicyLevel | undefined;
  /** The organisation's own term in which this one starts, where the policy lets them end together. */
  readonly term: OrganizationTerm | undefined;
  /** The end in force; `undefined` while nominated and for a seat without a term. */
  readonly end: Day | undefined;
  /** The last day of service: the earlier of end and exit; `undefined` where neither is known. */
  readonly lastDay: Day | undefined;
  /** The latest by the same organisation that started before this one. */
  readonly previous: Appointment | undefined;
  /** Whether it goes on from the previous one; if not, it needs the whole procedure. */
  readonly isRenewal: boolean;
  /** Whether a later one by the same organisation has a start; a bare nomination decides nothing. */
  readonly isFollowed: boolean;
  /** The renewal under way: the same organisation's nomination for a further term, which has no start yet. */
  readonly nomination: Appointment | undefined;
}
