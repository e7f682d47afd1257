import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { type Context, openWorkspaceOf, remark } from '../cli/context.ts';
import { deliver, save } from '../cli/deliver.ts';
import { requireFolder, requireFree, type Target } from '../cli/destination.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { formProgressOn, progressOn } from '../cli/progress.ts';
import { registrationFileName, registrationWorkbook } from '../forms/registration.ts';
import { msg, say } from '../messages/catalogue.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Workspace } from '../store/workspace.ts';
import { line } from '../text/blocks.ts';
import { distinctFileNames } from '../text/file-name.ts';
import { writeOfficialForm, writeXlsx } from '../writers/xlsx.ts';
import type { FormLine } from './form.line.ts';
import { formErrors, tellFormErrors } from './form-errors.ts';
import { FormRolls } from './form-rolls.ts';
import { photoReader } from './photos.ts';
import { tellProblems } from './validate.ts';

/** One organisation's form: the members' files, and where it goes. */
interface Order {
  readonly organization: OrganizationRecord;
  readonly memberFiles: readonly string[];
  readonly target: Target;
}

/** Validates first; writes nothing unless every form that was asked for can be written. */
export async function form(context: Context, given: FormLine): Promise<ExitCode> {
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
  const organizations = wantedOrganizations(result.register, given.organizations);
  const errors = formErrors(result, rolls, organizations, given.organizations.length === 0);
  const hasErrors = errors.findings.length > 0;
  if (hasErrors) await tellFormErrors(context, result, errors, given.despiteErrors);
  if (hasErrors && !given.despiteErrors) return ExitCode.findings;
  const orders = ordersFor(context, workspace, organizations, rolls, result.register, given);
  await writeAll(context, workspace, result, orders, given);
  if (result.failures.length > 0) return ExitCode.failure;
  return hasErrors ? ExitCode.findings : ExitCode.clean;
}

/** @throws UserError for an organisation that does not exist */
function wantedOrganizations(register: Register, ids: readonly string[]): OrganizationRecord[] {
  if (ids.length === 0) return [...register.organizations.values()];
  return [...new Set(ids.map((id) => organizationNamed(register, id)))];
}

/** @throws UserError where the folder is a file, or a form exists already or has no place there */
function ordersFor(
  context: Context,
  { root }: Workspace,
  organizations: readonly OrganizationRecord[],
  rolls: FormRolls,
  register: Register,
  { out, isMasked, overwrite }: FormLine,
): Order[] {
  const folder = path.resolve(context.io.cwd, out);
  requireFolder(folder, out);
  const wanted = organizations.flatMap((organization) => {
    const memberFiles = rolls.filesOnForm(organization);
    if (memberFiles.length > 0) return [{ organization, memberFiles }];
    remark(context, msg('form.nobody', { organization: organization.id, asOf: context.asOf }));
    return [];
  });
  const names = wanted.map(({ organization }) => registrationFileName(register, organization, isMasked));
  const fileNames = distinctFileNames(names);
  return wanted.map((order, at) => {
    const name = fileNames[at] ?? '';
    const target = { path: path.join(folder, name), name: path.join(out, name), mayOverwrite: overwrite };
    requireFree(target, root);
    return { ...order, target };
  });
}

async function writeAll(
  context: Context,
  workspace: Workspace,
  { register, readMember }: CheckResult,
  orders: readonly Order[],
  { isMasked, out }: FormLine,
): Promise<void> {
  const photoOf = photoReader(workspace.root, (problem) => remark(context, problem));
  const progress = formProgressOn(context);
  const written: string[] = [];
  for (const [index, { organization, memberFiles, target }] of orders.entries()) {
    const members = memberFiles.map(readMember).filter((member) => member !== undefined);
    const workbook = registrationWorkbook({ register, organization, members, asOf: context.asOf, isMasked, photoOf });
    save(await (isMasked ? writeXlsx(workbook) : writeOfficialForm(workbook)), target);
    written.push(say(context.lang, msg('form.written', { file: target.name, members: members.length })));
    progress.update(index + 1, orders.length);
  }
  progress.end();
  const lines = written.map((text) => line({ text }));
  await deliver(context, lines, undefined);
  remark(context, msg('form.done', { files: orders.length, folder: out }));
}
