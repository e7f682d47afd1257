import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { reportBlocking } from '../cli/blocking.ts';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { formProgressOn, progressOn } from '../cli/progress.ts';
import { registrationFileName, registrationWorkbook } from '../forms/registration.ts';
import { msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { saveFile } from '../store/save.ts';
import type { Workspace } from '../store/workspace.ts';
import { maskName } from '../text/mask.ts';
import { printable } from '../text/printable.ts';
import { writeXlsx } from '../writers/xlsx.ts';
import { FormRolls } from './form-rolls.ts';
import { photoReader } from './photos.ts';
import { tellProblems } from './validate.ts';

export interface FormFlags {
  readonly out: string;
  readonly masked?: boolean;
  readonly force?: boolean;
}

/** One organisation's form: the members' files, and where it goes. */
interface Order {
  readonly organization: OrganizationRecord;
  readonly memberFiles: readonly string[];
  readonly file: string;
  /** The file as the user knows it. */
  readonly name: string;
}

/** Validates first; writes nothing unless every form that was asked for can be written. */
export async function form(context: Context, ids: readonly string[], flags: FormFlags): Promise<ExitCode> {
  const workspace = await openWorkspaceOf(context);
  const progress = progressOn(context);
  const rolls = new FormRolls(context.asOf);
  const result = checkWorkspace(workspace, {
    asOf: context.asOf,
    onMember: (member, file, register) => rolls.add(member, file, register),
    onProgress: progress.update,
  });
  progress.end();
  tellProblems(context, result);
  if (result.crashes.length > 0) return ExitCode.failure;
  const organizations = wantedOrganizations(result.register, ids);
  const isForced = flags.force === true;
  if (!isForced) {
    const files = ids.length === 0 ? undefined : rolls.filesBehind(organizations, result);
    if (await reportBlocking(context, result, files)) return ExitCode.findings;
  }
  const orders = ordersFor(context, organizations, rolls, result.register, flags);
  await writeAll(context, workspace, result, orders, flags);
  return result.failures.length > 0 ? ExitCode.failure : ExitCode.clean;
}

/** @throws UserError for an organisation that does not exist */
function wantedOrganizations(register: Register, ids: readonly string[]): OrganizationRecord[] {
  if (ids.length === 0) return [...register.organizations.values()];
  return [...new Set(ids.map((id) => organizationNamed(register, id)))];
}

/** @throws UserError where the folder is a file or a form exists already */
function ordersFor(
  context: Context,
  organizations: readonly OrganizationRecord[],
  rolls: FormRolls,
  register: Register,
  flags: FormFlags,
): Order[] {
  const folder = path.resolve(context.io.cwd, flags.out);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UserError(msg('save.failed', { file: flags.out, why: msg('file.not-folder') }));
  }
  return organizations.flatMap((organization) => {
    const memberFiles = rolls.filesOnForm(organization);
    if (memberFiles.length === 0) {
      remark(context, msg('form.nobody', { organization: organization.id, asOf: context.asOf }));
      return [];
    }
    const fileName = registrationFileName(register, organization);
    const order = {
      organization,
      memberFiles,
      file: path.join(folder, fileName),
      name: path.join(flags.out, fileName),
    };
    if (flags.force !== true && existsSync(order.file)) {
      throw new UserError(msg('save.failed', { file: order.name, why: msg('file.exists') }));
    }
    return [order];
  });
}

async function writeAll(
  context: Context,
  workspace: Workspace,
  { register, readMember }: CheckResult,
  orders: readonly Order[],
  flags: FormFlags,
): Promise<void> {
  const photoOf = photoReader(workspace.root, (problem) => remark(context, problem));
  const progress = formProgressOn(context);
  const isMasked = flags.masked === true;
  const written: string[] = [];
  for (const [index, { organization, memberFiles, file, name }] of orders.entries()) {
    const members = memberFiles.map(readMember).filter((member) => member !== undefined);
    const workbook = registrationWorkbook({ register, organization, members, asOf: context.asOf, isMasked, photoOf });
    saveFile(file, await writeXlsx(workbook), name, flags.force === true);
    written.push(say(context.lang, msg('form.written', { file: maskName(name), members: members.length })));
    progress.update(index + 1, orders.length);
  }
  progress.end();
  print(context, written.map((line) => `${printable(line)}\n`).join(''));
  remark(context, msg('form.done', { files: orders.length, folder: flags.out }));
}
