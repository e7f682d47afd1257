import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { reportBlocking } from '../cli/blocking.ts';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { formProgressOn, progressOn } from '../cli/progress.ts';
import type { Finding } from '../findings/finding.ts';
import {
  blankBoxes,
  blankWorkbook,
  NOBODY,
  personalWorkbook,
  type RegistrationInput,
  registrationFileName,
  registrationWorkbook,
} from '../forms/registration.ts';
import { type Message, msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { startTally, type Tally } from '../stats/tally.ts';
import { presenceOf } from '../store/presence.ts';
import { recoverLeftovers, SaveSet, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { maskName } from '../text/mask.ts';
import { printable } from '../text/printable.ts';
import type { Workbook } from '../writers/workbook.ts';
import { writeXlsx } from '../writers/xlsx.ts';
import { FormRolls } from './form-rolls.ts';
import { photosForForms } from './photos.ts';
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
  /** Whether a form that is there already gives way. */
  readonly mayReplace: boolean;
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
  const isAboutAll = ids.length === 0 && flags.member === undefined && flags.blank !== true;
  const files = isAboutAll ? undefined : rolls.filesBehind(organizations, result);
  if (!isForced) {
    const isBlocked = await reportBlocking(context, result, files);
    if (result.failures.length > 0) return ExitCode.failure;
    if (isBlocked) return ExitCode.findings;
  }
  const leftOut = isForced ? tellLeftOutOfForms(context, result) : new Set<string>();
  const isUsable = (file: string | undefined) => file !== undefined && !leftOut.has(file);
  const usable = organizations.filter(({ id }) => isUsable(result.fileOf('organization', id)));
  const finished = finishInterrupted(context, flags);
  const orders = ordersFor(context, usable, rolls, result.register, flags, finished);
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

/**
 * A run before may have been killed while its forms took their places: they are given them now, and this run may write
 * the same ones again.
 */
function finishInterrupted(context: Context, { out }: FormFlags): ReadonlySet<string> {
  const folder = path.resolve(context.io.cwd, out);
  if (presenceOf(folder) !== 'folder') return new Set();
  const recovery = recoverLeftovers(folder, out);
  for (const message of tellRecovery(recovery)) remark(context, message);
  return new Set(recovery.finished.map((form) => form.path));
}

/** @throws UserError where the folder is a file or a form exists already */
function ordersFor(
  context: Context,
  organizations: readonly OrganizationRecord[],
  rolls: FormRolls,
  register: Register,
  flags: FormFlags,
  finished: ReadonlySet<string>,
): Order[] {
  const folder = path.resolve(context.io.cwd, flags.out);
  if (presenceOf(folder) === 'other') {
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
      mayReplace: flags.force === true || finished.has(path.join(folder, fileName)),
    };
    if (!order.mayReplace && presenceOf(order.file) !== undefined) {
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
  const about = { register, asOf: context.asOf, isMasked, photoOf };
  const blank = startTally();
  const written: string[] = [];
  const set = new SaveSet({ home: path.resolve(context.io.cwd, flags.out), homeName: flags.out });
  try {
    for (const [index, { organization, memberFiles, file, name, mayReplace }] of orders.entries()) {
      const members = memberFiles.map((each) => readMember(each) ?? vanished(each));
      const workbook = workbookFor({ ...about, organization, members }, flags);
      const content = await writeXlsx(workbook);
      set.add({ path: file, name, content, expects: mayReplace ? 'anything' : 'absent' });
      for (const box of workbook.sheets.flatMap(blankBoxes)) blank.add(box);
      written.push(say(context.lang, msg('form.written', { file: maskName(name), members: members.length })));
      progress.update(index + 1, orders.length);
    }
    for (const message of tellRecovery(set.commit().recovery)) remark(context, message);
  } finally {
    set.abandon();
    progress.end();
  }
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

/** A form without somebody who was on it a moment ago is not the form that was asked for. */
function vanished(file: string): never {
  throw new UserError(msg('report.failure', { file, why: msg('file.vanished') }));
}
