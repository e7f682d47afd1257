import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { reportBlocking } from '../cli/blocking.ts';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { formProgressOn, progressOn } from '../cli/progress.ts';
import type { Finding } from '../findings/finding.ts';
import { registrationFileName, registrationWorkbook } from '../forms/registration.ts';
import { type Message, msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { SaveSet, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { maskPath } from '../text/mask.ts';
import { printable } from '../text/printable.ts';
import { writeXlsx } from '../writers/xlsx.ts';
import { FormRolls } from './form-rolls.ts';
import { photosForForms } from './photos.ts';
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
  const files = ids.length === 0 ? undefined : rolls.filesBehind(organizations, result);
  if (!isForced) {
    const isBlocked = await reportBlocking(context, result, files);
    if (result.failures.length > 0) return ExitCode.failure;
    if (isBlocked) return ExitCode.findings;
  }
  const leftOut = isForced ? tellLeftOutOfForms(context, result) : new Set<string>();
  const isUsable = (file: string | undefined) => file !== undefined && !leftOut.has(file);
  const usable = organizations.filter(({ id }) => isUsable(result.fileOf('organization', id)));
  const orders = ordersFor(context, usable, rolls, result.register, flags);
  const kept = orders.map((order) => ({ ...order, memberFiles: order.memberFiles.filter(isUsable) }));
  await writeAll(context, workspace, result, kept, flags);
  if (result.failures.length > 0) return ExitCode.failure;
  return isForced && hasErrors(result, files) ? ExitCode.findings : ExitCode.clean;
}

function hasErrors({ findings, unusable }: CheckResult, files: ReadonlySet<string> | undefined): boolean {
  const isOurs = (file: string) => files === undefined || files.has(file) || unusable.includes(file);
  return findings.some(({ severity, file }) => severity === 'error' && isOurs(file));
}

/**
 * Names whatever cannot stand on a form in spite of all: files that hold no record, and records in which something has
 * the wrong shape, so that nobody can say what to print.
 */
function tellLeftOutOfForms(context: Context, { findings, unusable }: CheckResult): ReadonlySet<string> {
  const why = new Map<string, Message>();
  const isInTheWay = ({ rule, file }: Finding) => rule === 'schema' || unusable.includes(file);
  for (const finding of findings.filter(isInTheWay)) {
    if (!why.has(finding.file)) why.set(finding.file, finding.message);
  }
  for (const [file, message] of why) remark(context, msg('register.left-out', { file, why: message }));
  return new Set(why.keys());
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

/** All workbooks or none: they are prepared one by one, and take their places together. */
async function writeAll(
  context: Context,
  workspace: Workspace,
  { register, readMember }: CheckResult,
  orders: readonly Order[],
  flags: FormFlags,
): Promise<void> {
  const photoOf = photosForForms(workspace.root, (problem) => remark(context, problem));
  const progress = formProgressOn(context);
  const isMasked = flags.masked === true;
  const written: string[] = [];
  const set = new SaveSet({ home: path.resolve(context.io.cwd, flags.out), homeName: flags.out });
  try {
    for (const [index, { organization, memberFiles, file, name }] of orders.entries()) {
      const members = memberFiles.map((each) => readMember(each) ?? vanished(each));
      const workbook = registrationWorkbook({ register, organization, members, asOf: context.asOf, isMasked, photoOf });
      const content = await writeXlsx(workbook);
      set.add({ path: file, name, content, expects: flags.force === true ? 'anything' : 'absent' });
      written.push(say(context.lang, msg('form.written', { file: maskPath(name), members: members.length })));
      progress.update(index + 1, orders.length);
    }
    for (const message of tellRecovery(set.commit().recovery)) remark(context, message);
  } finally {
    set.abandon();
    progress.end();
  }
  print(context, written.map((line) => `${printable(line)}\n`).join(''));
  remark(context, msg('form.done', { files: orders.length, folder: flags.out }));
}

/** A form without somebody who was on it a moment ago is not the form that was asked for. */
function vanished(file: string): never {
  throw new UserError(msg('report.failure', { file, why: msg('file.vanished') }));
}
