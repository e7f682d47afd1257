import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { reportBlocking } from '../cli/blocking.ts';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { formProgressOn, progressOn } from '../cli/progress.ts';
import {
  blankBoxes,
  blankWorkbook,
  NOBODY,
  personalWorkbook,
  type RegistrationInput,
  registrationFileName,
  registrationWorkbook,
} from '../forms/registration.ts';
import { msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { startTally, type Tally } from '../stats/tally.ts';
import { saveFile } from '../store/save.ts';
import type { Workspace } from '../store/workspace.ts';
import { maskPath } from '../text/mask.ts';
import { printable } from '../text/printable.ts';
import type { Workbook } from '../writers/workbook.ts';
import { writeXlsx } from '../writers/xlsx.ts';
import { FormRolls } from './form-rolls.ts';
import { photoReader } from './photos.ts';
import { tellProblems } from './validate.ts';

export interface FormFlags {
  readonly out: string;
  readonly masked?: boolean;
  readonly force?: boolean;
  /** Id of the member whose form alone is asked for. */
  readonly member?: string;
  /** Empty forms, to be filled in by hand. */
  readonly blank?: boolean;
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
  if (flags.blank === true && flags.member !== undefined) {
    throw new UserError(msg('usage.not-together', { first: '--blank', second: '--member' }));
  }
  const workspace = await openWorkspaceOf(context);
  const progress = progressOn(context);
  const rolls = new FormRolls(context.asOf, flags.member?.normalize('NFC'));
  const result = checkWorkspace(workspace, {
    asOf: context.asOf,
    onMember: (member, file, register) => flags.blank !== true && rolls.add(member, file, register),
    onProgress: progress.update,
  });
  progress.end();
  tellProblems(context, result);
  if (result.crashes.length > 0) return ExitCode.failure;
  const named = wantedOrganizations(result.register, ids);
  const organizations = flags.member === undefined ? named : organizationsOf(flags.member, named, rolls);
  const isForced = flags.force === true;
  if (!isForced) {
    const isAboutAll = ids.length === 0 && flags.member === undefined && flags.blank !== true;
    const files = isAboutAll ? undefined : rolls.filesBehind(organizations, result);
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

/** @throws UserError where none of the organisations ever had the member */
function organizationsOf(
  member: string,
  organizations: readonly OrganizationRecord[],
  rolls: FormRolls,
): OrganizationRecord[] {
  const own = organizations.filter((organization) => rolls.filesOnForm(organization).length > 0);
  if (own.length === 0) throw new UserError(msg('form.no-member', { member }));
  return own;
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
    if (memberFiles.length === 0 && flags.blank !== true) {
      remark(context, msg('form.nobody', { organization: organization.id, asOf: context.asOf }));
      return [];
    }
    const fileName = registrationFileName(register, organization, flags.blank === true ? NOBODY : flags.member);
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
  const about = { register, asOf: context.asOf, isMasked, photoOf };
  const blank = startTally();
  const written: string[] = [];
  for (const [index, { organization, memberFiles, file, name }] of orders.entries()) {
    const members = memberFiles.map(readMember).filter((member) => member !== undefined);
    const workbook = workbookFor({ ...about, organization, members }, flags);
    saveFile(file, await writeXlsx(workbook), name, flags.force === true);
    for (const box of workbook.sheets.flatMap(blankBoxes)) blank.add(box);
    written.push(say(context.lang, msg('form.written', { file: maskPath(name), members: members.length })));
    progress.update(index + 1, orders.length);
  }
  progress.end();
  print(context, written.map((line) => `${printable(line)}\n`).join(''));
  remark(context, msg('form.done', { files: orders.length, folder: flags.out }));
  if (flags.blank !== true && orders.length > 0) tellBlankBoxes(context, blank);
}

function workbookFor(input: RegistrationInput, { blank, member }: FormFlags): Workbook {
  if (blank === true) return blankWorkbook(input);
  const [person] = input.members;
  const alone = member === undefined || person === undefined ? undefined : personalWorkbook(input, person);
  return alone ?? registrationWorkbook(input);
}

function tellBlankBoxes(context: Context, blank: Tally): void {
  const boxes = blank.shares().map(({ value, count }) => ({ box: value, forms: count }));
  boxes.sort((first, second) => second.forms - first.forms);
  remark(context, msg('form.blank-boxes', { boxes }));
}
