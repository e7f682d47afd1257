import type { OrganizationRecord } from '../model/records.ts';
import type { Registration } from '../model/registration.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Edit } from '../yaml/edit.ts';

/** Notes that forms were handed in; none where that is recorded already. */
export function registrationEdits(organization: OrganizationRecord, registration: Registration): Edit[] {
  const { on, to } = registration;
  const known = unlessUnknown(() => organization.registrations) ?? [];
  const isRecorded = known.some((each) => unlessUnknown(() => each.on === on && (each.to ?? to) === to) === true);
  return isRecorded ? [] : [{ edit: 'append', path: ['registrations'], value: registration }];
}
