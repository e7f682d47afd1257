import type { Appointment } from '../model/appointment.ts';
import { hasNoRenewalLeft, type Obstacle, obstaclesToRenewal } from '../model/eligibility.ts';
import { factsAsked, factsOf } from '../model/facts.ts';
import { isTooLateToRenew } from '../model/next-term.ts';
import { ownWords } from '../model/own-words.ts';
import type { PolicyCategory } from '../model/policy.ts';
import type { AppointmentRecord, Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import { says } from './changes.words.ts';
import type { Deciding, Refusal } from './decision.ts';
import { asIf } from './seat.ts';

/** A namesake among the full-time members is only suspicious, and told by the check. */
const IN_THE_WAY: readonly Obstacle[] = ['party', 'category', 'area', 'employee'];

/** Whoever does not meet the policy's conditions, as the record speaks of now, is not appointed; with what would help. */
export function refusedByObstacles(
  { member, organization }: { readonly member: MemberRecord; readonly organization: OrganizationRecord },
  record: AppointmentRecord,
  deciding: Deciding,
): Refusal | undefined {
  const { register, meetsRequirements, asOf } = deciding;
  const appointment = asIf(member, record, undefined, register);
  const obstacles: Obstacle[] = obstaclesToRenewal(appointment, register, meetsRequirements, asOf).filter((obstacle) =>
    IN_THE_WAY.includes(obstacle),
  );
  if (isOneTooMany(appointment, asOf)) obstacles.push('renewals');
  if (obstacles.length === 0) return undefined;
  const category = register.policy.categories.find(({ id }) => id === record.category);
  const others = categoriesMet(member, organization, record, deciding).filter((id) => id !== record.category);
  return {
    refused: says.obstacles({
      name: member.name,
      organization: organization.id,
      obstacles,
      category: record.category,
      needs: category?.needs ?? category?.label ?? '',
      others,
      renewal: ownWords(appointment.policy).renewal,
    }),
  };
}

/** A renewal after as many in a row as the policy allows; what would begin too late is none. */
function isOneTooMany({ isRenewal, previous, level }: Appointment, asOf: Day): boolean {
  if (!isRenewal || previous === undefined || isTooLateToRenew(previous, asOf)) return false;
  return hasNoRenewalLeft(previous, level);
}

/** The categories whose conditions the member meets, as the record speaks of now. */
export function categoriesMet(
  member: MemberRecord,
  { level }: OrganizationRecord,
  record: AppointmentRecord,
  { register, meetsRequirements, asOf }: Deciding,
): string[] {
  const appointment = asIf(member, record, undefined, register);
  const categories = register.policy.categories.filter(({ levels }) => levels?.includes(level) !== false);
  const isMet = ({ requires }: PolicyCategory) =>
    meetsRequirements(requires, factsOf(member, appointment, register, { facts: factsAsked(requires), asOf }));
  return categories.filter(isMet).map(({ id }) => id);
}
