import path from 'node:path';
import { Chalk } from 'chalk';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { tellUnusable } from '../cli/unusable.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { type Stats, startStats } from '../stats/stats.ts';
import { statsWords } from '../stats/stats.words.ts';
import { readRegister } from '../store/read-register.ts';
import { saveFile } from '../store/save.ts';
import { mask } from '../text/mask.ts';

export interface StatsFlags {
  readonly organization?: string;
  readonly format: 'table' | 'json' | 'xlsx';
  readonly output?: string;
}

export async function stats(context: Context, flags: StatsFlags): Promise<ExitCode> {
  if (flags.format === 'xlsx' && flags.output === undefined) {
    throw new UserError(msg('usage.output-needed', { format: flags.format }));
  }
  const workspace = await openWorkspaceOf(context);
  const open = readRegister(workspace);
  const organization = flags.organization && organizationNamed(open.register, flags.organization).id;
  const register = organization === undefined ? open.register : onlyOrganization(open.register, organization);
  const builder = startStats(register, context.asOf);
  for (const member of open.members()) {
    const seen = organization === undefined ? member : withAppointmentsOf(member, organization);
    if (seen) builder.add(seen);
  }
  const content = await contentOf(builder.result(), context, flags);
  if (flags.output !== undefined) {
    saveFile(path.resolve(context.io.cwd, flags.output), content, flags.output, true);
    remark(context, msg('save.done', { file: flags.output }));
  } else print(context, String(content));
  tellUnusable(context, open.unusable, open.failures);
  return open.failures.length > 0 ? ExitCode.failure : ExitCode.clean;
}

function onlyOrganization(register: Register, id: string): Register {
  const organization = register.organizations.get(id);
  return { ...register, organizations: new Map(organization ? [[id, organization]] : []) };
}

function withAppointmentsOf(member: MemberRecord, organization: string): MemberRecord | undefined {
  const appointments = member.appointments.filter((appointment) => appointment.organization === organization);
  return appointments.length > 0 ? { ...member, appointments } : undefined;
}

async function contentOf(stats: Stats, context: Context, flags: StatsFlags): Promise<string | Uint8Array> {
  const words = statsWords[context.lang];
  if (flags.format === 'json') return (await import('../stats/json.ts')).statsJson(stats);
  if (flags.format === 'xlsx') {
    const { statsWorkbook } = await import('../stats/xlsx.ts');
    const { writeXlsx } = await import('../writers/xlsx.ts');
    return writeXlsx(statsWorkbook(stats, words));
  }
  const { statsTable } = await import('../stats/table.ts');
  const isToFile = flags.output !== undefined;
  const paint = new Chalk({ level: context.isColored && !isToFile ? 1 : 0 });
  const width = isToFile ? 80 : context.io.stdout.columns;
  const options = { width, strong: (text: string) => paint.bold(text), faint: (text: string) => paint.dim(text) };
  return mask(statsTable(stats, words, options));
}
