import { type Context, openWorkspaceOf } from '../cli/context.ts';
import { deliver, type Result } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import type { Lang } from '../messages/catalogue.ts';
import type { MemberRecord, UnitRecord } from '../model/records.ts';
import { liesWithin, type Register } from '../model/register.ts';
import { registerOn } from '../model/register-on.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { StatsSubject } from '../stats/html.ts';
import { type Stats, startStats } from '../stats/stats.ts';
import { statsWords } from '../stats/stats.words.ts';
import { openRegister } from '../store/open-register.ts';
import { STATS_FORMATS, type StatsLine } from './stats.line.ts';

export async function stats(context: Context, given: StatsLine): Promise<ExitCode> {
  const { format, target } = destinationOf(context, given, STATS_FORMATS);
  const workspace = await openWorkspaceOf(context);
  requireFree(target, workspace.root);
  const open = openRegister(workspace);
  const organization = given.organization && organizationNamed(open.register, given.organization).id;
  const then = registerOn(open.register, context.asOf);
  const register = organization === undefined ? then : onlyOrganization(then, organization);
  const builder = startStats(register, context.asOf, areaOf(then, organization));
  const isOwn = (record: { readonly organization: string }) =>
    organization === undefined || record.organization === organization;
  open.each('matter', (matter) => isOwn(matter) && builder.addMatter(matter));
  open.each('meeting', (meeting) => isOwn(meeting) && builder.addMeeting(meeting));
  open.each('activity', (activity) => isOwn(activity) && builder.addActivity(activity));
  open.each('member', (member) => {
    const seen = organization === undefined ? member : withAppointmentsOf(member, organization);
    if (seen) builder.add(seen);
  });
  const own = organization === undefined ? undefined : register.organizations.get(organization);
  const whose = unlessUnknown(() => own?.name) ?? workspace.settings.title ?? register.policy.issuer;
  const subject = { whose, policy: register.policy.title };
  await deliver(context, await resultIn(format, builder.result(), subject, context.lang), target);
  return tellLeftOut(context, open.leftOut, given);
}

/** Of one organisation the units that lie in its area, or work in it. */
function areaOf(register: Register, organization: string | undefined): ((unit: UnitRecord) => boolean) | undefined {
  if (organization === undefined) return undefined;
  return (unit) => [unit.organization, ...(unit.serves ?? [])].some((area) => liesWithin(register, area, organization));
}

function onlyOrganization(register: Register, id: string): Register {
  const organization = register.organizations.get(id);
  return { ...register, organizations: new Map(organization ? [[id, organization]] : []) };
}

function withAppointmentsOf(member: MemberRecord, organization: string): MemberRecord | undefined {
  const appointments = member.appointments.filter((appointment) => appointment.organization === organization);
  return appointments.length > 0 ? { ...member, appointments } : undefined;
}

async function resultIn(
  format: (typeof STATS_FORMATS)[number],
  stats: Stats,
  subject: StatsSubject,
  lang: Lang,
): Promise<Result> {
  const words = statsWords[lang];
  switch (format) {
    case 'json':
      return (await import('../stats/json.ts')).statsJson(stats);
    case 'xlsx': {
      const { statsWorkbook } = await import('../stats/xlsx.ts');
      const { writeXlsx } = await import('../writers/xlsx.ts');
      return writeXlsx(statsWorkbook(stats, words, subject.whose));
    }
    case 'html':
      return (await import('../stats/html.ts')).statsPage(stats, subject, lang);
    case 'table':
      return (await import('../stats/table.ts')).statsTable(stats, words);
  }
}
