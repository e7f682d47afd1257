import type { Violation } from '../../src/findings/finding.ts';
import { say } from '../../src/messages/catalogue.ts';
import { appointmentsOf } from '../../src/model/appointment.ts';
import type { Day, MatterRecord, MemberRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import type { RuleContext, SubjectRule } from '../../src/rules/rule.ts';

type CheckOf<S> = Extract<SubjectRule, { on: S }>['check'];

/** A rule under test that looks at nothing but the register and the day. */
function contextOf(register: Register, asOf: Day): RuleContext {
  return { register, asOf, meetsRequirements: () => true } as Partial<RuleContext> as RuleContext;
}

function collected(judge: (report: Parameters<SubjectRule['check']>[2]) => void): Violation[] {
  const found: Violation[] = [];
  judge((path, message, extras) => found.push({ rule: 'schema', path, message, ...extras }));
  return found;
}

/** `place: what is said` of a member, with clause, suggestion and another severity where they are given. */
export function toldOfMember({ check }: SubjectRule, member: MemberRecord, register: Register, asOf: Day): string[] {
  const appointments = appointmentsOf(member, register);
  const view = { member, appointments, photoProblem: undefined };
  const judge = check as CheckOf<'member'>;
  return collected((report) => judge(view, contextOf(register, asOf), report)).map(inWords);
}

/** The same of each of the member's appointments, one after the other. */
export function toldOfAppointments(
  { check }: SubjectRule,
  member: MemberRecord,
  register: Register,
  asOf: Day,
): string[] {
  const context = contextOf(register, asOf);
  const judge = check as CheckOf<'appointment'>;
  const appointments = appointmentsOf(member, register);
  return appointments.flatMap((of) => collected((report) => judge(of, context, report))).map(inWords);
}

function inWords({ path, message, clause, suggestion, severity }: Violation): string {
  const extras = [clause && `[${clause}]`, suggestion && `→ ${suggestion}`, severity && `(${severity})`];
  return [`${path.join('.')}:`, say('en', message), ...extras].filter((word) => word !== undefined).join(' ');
}

/** The same of a problem; who is known and who serves is what the context says. */
export function toldOfMatter({ check }: SubjectRule, matter: MatterRecord, context: Partial<RuleContext>): string[] {
  const judge = check as CheckOf<'matter'>;
  return collected((report) => judge(matter, context as RuleContext, report)).map(inWords);
}
