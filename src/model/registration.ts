import type { Day, OrganizationRecord } from './records.ts';
import { namesOrganization, type Register } from './register.ts';

/** Registration forms that an organisation handed in. */
export type Registration = NonNullable<OrganizationRecord['registrations']>[number];

/** The latest by a day that went to whom the policy names; where nobody is named, that is who is meant. */
export function registrationBy(
  organization: OrganizationRecord,
  register: Register,
  day: Day,
): Registration | undefined {
  const { registrations = [] } = organization;
  return registrations.filter(({ on, to }) => on <= day && isAsWanted(to, on, register)).at(-1);
}

/** Whoever receives the forms may be an organisation of the register, which goes by its short name too. */
function isAsWanted(to: string | undefined, day: Day, { policy, organizations }: Register): boolean {
  const wanted = policy.registration.to;
  if (to === undefined || to === wanted) return true;
  const receiver = organizations.get(to);
  return receiver !== undefined && namesOrganization(receiver, wanted, day);
}
