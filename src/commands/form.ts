import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { type Context, openWorkspaceOf, remark } from '../cli/context.ts';
import { changeFor, deliver } from '../cli/deliver.ts';
import { requireFolder, requireFree, type Target } from '../cli/destination.ts';
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
import type { MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { startTally, type Tally } from '../stats/tally.ts';
import { presenceOf } from '../store/presence.ts';
import { recoverLeftovers, SaveSet, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { line } from '../text/blocks.ts';
import { distinctFileNames } from '../text/file-name.ts';
import type { Workbook } from '../writers/workbook.ts';
import { writeOfficialForm, writeXlsx } from '../writers/xlsx.ts';
import type { FormLine } from './form.line.ts';
import { formErrors, tellFormErrors, tellLeftOutOfForms } from './form-errors.ts';
import { FormRolls } from './form-rolls.ts';
import { photosForForms } from './photos.ts';
import { tellProblems } from './validate.ts';

/** One organisation's form: the members' files, and where it goes. */
interface Order {
  readonly organization: OrganizationRecord;
  readonly memberFiles: readonly string[];
  readonly target: Target;
}

/** Validates first; writes nothing unless every form that was asked for can be written. */
export async function form(context: Context, given: FormLine): Promise<ExitCode> {
  if (given.isBlank && given.member !== undefined) {
    throw new UserError(msg('usage.not-together', { first: '--blank', second: '--member' }));
  }
  const workspace = await openWorkspaceOf(context);
  const progress = progressOn(context);
  const rolls = new FormRolls(context.asOf, given.member?.normalize('NFC'));
  const result = checkWorkspace(workspace, {
    asOf: context.asOf,
    onMember: (member, file, register) => !given.isBlank && rolls.add(member, file, register),
    onProgress: progress.update,
  });
  progress.end();
  tellProblems(context, result);
  if (result.crashes.length > 0) return ExitCode.failure;
  const wanted = wantedOrganizations(result.register, given.organizations);
  const organizations = given.member === undefined ? wanted : organizationsOf(given.member, wanted, rolls);
  const isAboutAll = given.organizations.length === 0 && given.member === undefined && !given.isBlank;
  const named = given.organizations.flatMap((id) => result.fileOf('organization', id) ?? []);
  const errors = formErrors(
    result,
    isAboutAll ? undefined : new Set([...named, ...rolls.filesBehind(organizations, result)]),
  );
  const isFaulty = errors.length > 0 || result.failures.length > 0;
  if (isFaulty) await tellFormErrors(context, result, errors);
  if (isFaulty && !given.despiteErrors) {
    remark(context, msg('form.blocked'));
    return result.failures.length > 0 ? ExitCode.failure : ExitCode.findings;
  }
  const leftOut = isFaulty ? tellLeftOutOfForms(context, result) : new Set<string>();
  const isUsable = (file: string | undefined) => file !== undefined && !leftOut.has(file);
  const usable = organizations.filter(({ id }) => isUsable(result.fileOf('organization', id)));
  const finished = finishInterrupted(context, given);
  const orders = ordersFor(context, workspace, usable, rolls, result.register, given, finished);
  const kept = orders.map((order) => ({ ...order, memberFiles: order.memberFiles.filter(isUsable) }));
  await writeAll(context, workspace, result, kept, given);
  if (result.failures.length > 0) return ExitCode.failure;
  return errors.length > 0 ? ExitCode.findings : ExitCode.clean;
}

/** @throws UserError for an organisation that does not exist */
function wantedOrganizations(register: Register, ids: readonly string[]): OrganizationRecord[] {
  const wanted =
    ids.length === 0 ? register.organizations.values() : new Set(ids.map((id) => organizationNamed(register, id)));
  // Whose id is wrong has no form; that is told with the other errors.
  return [...wanted].filter((organization) => unlessUnknown(() => organization.id) !== undefined);
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
function finishInterrupted(context: Context, { out }: FormLine): ReadonlySet<string> {
  const folder = path.resolve(context.io.cwd, out);
  if (presenceOf(folder) !== 'folder') return new Set();
  const recovery = recoverLeftovers(folder, out);
  for (const message of tellRecovery(recovery)) remark(context, message);
  return new Set(recovery.finished.map((finished) => finished.path));
}

/** @throws UserError where the folder is a file, or a form exists already or has no place there */
function ordersFor(
  context: Context,
  { root }: Workspace,
  organizations: readonly OrganizationRecord[],
  rolls: FormRolls,
  register: Register,
  given: FormLine,
  finished: ReadonlySet<string>,
): Order[] {
  const folder = path.resolve(context.io.cwd, given.out);
  requireFolder(folder, given.out);
  const wanted = organizations.flatMap((organization) => {
    const memberFiles = rolls.filesOnForm(organization);
    if (memberFiles.length > 0 || given.isBlank) return [{ organization, memberFiles }];
    remark(context, msg('form.nobody', { organization: organization.id, asOf: context.asOf }));
    return [];
  });
  const about = { only: given.isBlank ? NOBODY : given.member, isMasked: given.isMasked };
  const names = distinctFileNames(
    wanted.map(({ organization }) => registrationFileName(register, organization, about)),
  );
  const targets = names.map((name) => {
    const file = path.join(folder, name);
    return { path: file, name: path.join(given.out, name), mayOverwrite: given.overwrite || finished.has(file) };
  });
  requireFree(targets, root);
  return wanted.flatMap((order, at) => targets.slice(at, at + 1).map((target) => ({ ...order, target })));
}

/** All workbooks or none: they are prepared one by one, and take their places together. */
async function writeAll(
  context: Context,
  workspace: Workspace,
  { register, readMember }: CheckResult,
  orders: readonly Order[],
  given: FormLine,
): Promise<void> {
  const photoOf = photosForForms(workspace.root, (problem) => remark(context, problem));
  const progress = formProgressOn(context);
  const about = { register, asOf: context.asOf, isMasked: given.isMasked, photoOf };
  const blank = startTally();
  const written: string[] = [];
  const set = new SaveSet({ home: path.resolve(context.io.cwd, given.out), homeName: given.out });
  try {
    for (const [index, { organization, memberFiles, target }] of orders.entries()) {
      const people = memberFiles.map((file) => ({ file, member: readMember(file) ?? vanished(file) }));
      const made = formAsKnown(
        people,
        ({ member }) => member,
        (members) => workbookFor({ ...about, organization, members }, given),
      );
      const why = msg('register.rests-on-wrong');
      for (const { file } of made.leftOut) remark(context, msg('register.left-out', { file, why }));
      if (made.workbook === undefined) remark(context, msg('register.left-out', { file: target.name, why }));
      if (made.workbook === undefined) continue;
      set.add(changeFor(await (given.isMasked ? writeXlsx(made.workbook) : writeOfficialForm(made.workbook)), target));
      for (const box of made.workbook.sheets.flatMap(blankBoxes)) blank.add(box);
      const count = people.length - made.leftOut.length;
      written.push(say(context.lang, msg('form.written', { file: target.name, members: count })));
      progress.update(index + 1, orders.length);
    }
    for (const message of tellRecovery(set.commit().recovery)) remark(context, message);
  } finally {
    set.abandon();
    progress.end();
  }
  const lines = written.map((text) => line({ text }));
  await deliver(context, lines, undefined);
  remark(context, msg('form.done', { files: written.length, folder: given.out }));
  if (!given.isBlank && written.length > 0) tellBlankBoxes(context, blank);
}

/**
 * A form as far as what it rests on is known. Only in spite of errors is there anything that is not.
 *
 * @returns no workbook where not even the organisation's part can be made
 */
function formAsKnown<P>(
  people: readonly P[],
  memberOf: (person: P) => MemberRecord,
  make: (members: readonly MemberRecord[]) => Workbook,
): { readonly workbook: Workbook | undefined; readonly leftOut: readonly P[] } {
  const all = unlessUnknown(() => make(people.map(memberOf)));
  if (all !== undefined) return { workbook: all, leftOut: [] };
  const isKnown = (person: P) => unlessUnknown(() => make([memberOf(person)])) !== undefined;
  const known = people.filter(isKnown);
  const leftOut = people.filter((person) => !known.includes(person));
  return { workbook: unlessUnknown(() => make(known.map(memberOf))), leftOut };
}

function workbookFor(input: RegistrationInput, { isBlank, member }: FormLine): Workbook {
  if (isBlank) return blankWorkbook(input);
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
