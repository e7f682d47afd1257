import type { Appointment } from './appointment.ts';
import type { MemberRecord } from './records.ts';
import type { Register } from './register.ts';

/** What a category's `requires` sees of one appointment. Absent facts are absent, so that `required` can ask for them. */
export interface Facts {
  level?: string;
  mode: string;
  partyMember: boolean;
  probationary: boolean;
  retired?: boolean;
  roles?: string[];
  honors?: string[];
  position?: string;
  residence?: string;
  unit?: { id: string; type: string; organization: string };
}

export function factsOf(member: MemberRecord, appointment: Appointment, register: Register): Facts {
  const unit = member.unit === undefined ? undefined : register.units.get(member.unit);
  return {
    ...(appointment.organization && { level: appointment.organization.level }),
    mode: appointment.record.mode,
    partyMember: member.party?.joined !== undefined,
    probationary: member.party?.joined !== undefined && member.party.confirmed === undefined,
    ...(member.retired !== undefined && { retired: member.retired }),
    ...(member.roles && { roles: member.roles }),
    ...(member.honors && { honors: member.honors }),
    ...(member.position !== undefined && { position: member.position }),
    ...(member.residence !== undefined && { residence: member.residence }),
    ...(unit && { unit: { id: unit.id, type: unit.type, organization: unit.organization } }),
  };
}
