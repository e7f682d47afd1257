import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { type Context, openWorkspaceOf, print, remark } from '../context.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { membersOn, registrationFileName, registrationWorkbook } from '../forms/registration.ts';
import { msg, say } from '../messages/catalogue.ts';
import { maskPath } from '../messages/mask.ts';
import { printable } from '../messages/printable.ts';
import type { MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { saveFile } from '../workspace/save.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeXlsx } from '../writers/xlsx.ts';
import { reportBlocking } from './blocking.ts';
import { organizationNamed } from './lookup.ts';
import { photoReader } from './photos.ts';
import { formProgressOn, progressOn } from './progress.ts';
import { tellProblems } from './validate.ts';

export interface FormFlags {
  readonly out: string;
  readonly masked?: boolean;
  readonly force?: boolean;
}

/** One organisation's form: who is on it, and where it goes. */
interface Order {
  readonly organization: OrganizationRecord;
  readonly members: readonly MemberRecord[];
  readonly file: string;
  /** The file as the user knows it. */
  readonly name: string;
}

/** Validates first; writes nothing unless every form that was asked for can be written. */
export async function form(context: Context, ids: readonly string[], flags: FormFlags): Promise<ExitCode> {
  const workspace = await openWorkspaceOf(context);
  const progress = progressOn(context);
  const byOrganization = new MembersByOrganization();
  const result = checkWorkspace(workspace, {
    asOf: context.asOf,
    onMember: (member, file) => byOrganization.add(member, file),
    onProgress: progress.update,
  });
  progress.end();
  tellProblems(context, result);
  if (result.crashes.length > 0) return ExitCode.failure;
  const organizations = wantedOrganizations(result.register, ids);
  const isForced = flags.force === true;
  if (!isForced) {
    const files = ids.length === 0 ? undefined : filesOf(organizations, byOrganization, result);
    if (await reportBlocking(context, result, files)) return ExitCode.findings;
  }
  const orders = ordersFor(context, organizations, byOrganization, result.register, flags);
  await writeAll(context, workspace, result.register, orders, flags);
  return result.failures.length > 0 ? ExitCode.failure : ExitCode.clean;
}

/** The members that an organisation has or had, with the files they came from. */
class MembersByOrganization {
  private readonly entries = new Map<string, { member: MemberRecord; file: string }[]>();

  add(member: MemberRecord, file: string): void {
    for (const organization of new Set(member.appointments.map((appointment) => appointment.organization))) {
      const entries = this.entries.get(organization);
      if (entries) entries.push({ member, file });
      else this.entries.set(organization, [{ member, file }]);
    }
  }

  of(organization: string): readonly { readonly member: MemberRecord; readonly file: string }[] {
    return this.entries.get(organization) ?? [];
  }
}

/** @throws UserError for an organisation that does not exist */
function wantedOrganizations(register: Register, ids: readonly string[]): OrganizationRecord[] {
  if (ids.length === 0) return [...register.organizations.values()];
  return [...new Set(ids.map((id) => organizationNamed(register, id)))];
}

/** The files that the forms are made of: the organisations', their members' and the units of those. */
function filesOf(
  organizations: readonly OrganizationRecord[],
  byOrganization: MembersByOrganization,
  { fileOf }: CheckResult,
): ReadonlySet<string> {
  const files = new Set<string | undefined>();
  for (const { id, parent } of organizations) {
    files.add(fileOf('organization', id));
    if (parent !== undefined) files.add(fileOf('organization', parent));
    for (const { member, file } of byOrganization.of(id)) {
      files.add(file);
      if (member.unit !== undefined) files.add(fileOf('unit', member.unit));
    }
  }
  return new Set([...files].filter((file) => file !== undefined));
}

/** @throws UserError where the folder is a file or a form exists already */
function ordersFor(
  context: Context,
  organizations: readonly OrganizationRecord[],
  byOrganization: MembersByOrganization,
  register: Register,
  flags: FormFlags,
): Order[] {
  const folder = path.resolve(context.io.cwd, flags.out);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UserError(msg('save.failed', { file: flags.out, why: msg('file.not-folder') }));
  }
  return organizations.flatMap((organization) => {
    const all = byOrganization.of(organization.id).map(({ member }) => member);
    const members = membersOn(register, organization, all, context.asOf);
    if (members.length === 0) {
      remark(context, msg('form.nobody', { organization: organization.id, asOf: context.asOf }));
      return [];
    }
    const fileName = registrationFileName(register, organization);
    const order = { organization, members, file: path.join(folder, fileName), name: path.join(flags.out, fileName) };
    if (flags.force !== true && existsSync(order.file)) {
      throw new UserError(msg('save.failed', { file: order.name, why: msg('file.exists') }));
    }
    return [order];
  });
}

async function writeAll(
  context: Context,
  workspace: Workspace,
  register: Register,
  orders: readonly Order[],
  flags: FormFlags,
): Promise<void> {
  const photoOf = photoReader(workspace.root, (problem) => remark(context, problem));
  const progress = formProgressOn(context);
  for (const [index, { organization, members, file, name }] of orders.entries()) {
    const isMasked = flags.masked === true;
    const workbook = registrationWorkbook({ register, organization, members, asOf: context.asOf, isMasked, photoOf });
    saveFile(file, await writeXlsx(workbook), name, flags.force === true);
    progress.update(index + 1, orders.length);
    print(
      context,
      `${printable(say(context.lang, msg('form.written', { file: maskPath(name), members: members.length })))}\n`,
    );
  }
  progress.end();
  remark(context, msg('form.done', { files: orders.length, folder: flags.out }));
}
