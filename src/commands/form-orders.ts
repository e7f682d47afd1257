/** Whose forms are wanted, and where each goes. */

import path from 'node:path';
import type { CheckResult } from '../check/check-workspace.ts';
import { type Context, remark } from '../cli/context.ts';
import { requireFolder, requireFree, type Target } from '../cli/destination.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { NOBODY, registrationFileName } from '../forms/registration.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { presenceOf } from '../store/presence.ts';
import { recoverLeftovers, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { distinctFileNames } from '../text/file-name.ts';
import type { FormLine } from './form.line.ts';
import type { FormRolls } from './form-rolls.ts';

/** One organisation's form: the members' files, and where it goes. */
export interface Order {
  readonly organization: OrganizationRecord;
  /** Of the organisation's record, relative to the workspace. */
  readonly file: string;
  readonly memberFiles: readonly string[];
  readonly target: Target;
}

/** @throws UserError for an organisation that does not exist */
export function wantedOrganizations(register: Register, ids: readonly string[]): OrganizationRecord[] {
  const wanted =
    ids.length === 0 ? register.organizations.values() : new Set(ids.map((id) => organizationNamed(register, id)));
  // Whose id is wrong has no form; that is told with the other errors.
  return [...wanted].filter((organization) => unlessUnknown(() => organization.id) !== undefined);
}

/** @throws UserError where none of the organisations ever had the member */
export function organizationsOf(
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
export function finishInterrupted(context: Context, { out }: FormLine): ReadonlySet<string> {
  const folder = path.resolve(context.io.cwd, out);
  if (presenceOf(folder) !== 'folder') return new Set();
  const recovery = recoverLeftovers(folder, out);
  for (const message of tellRecovery(recovery)) remark(context, message);
  return new Set(recovery.finished.map((finished) => finished.path));
}

/** @throws UserError where the folder is a file, or a form exists already or has no place there */
export function ordersFor(
  context: Context,
  { root }: Workspace,
  organizations: readonly OrganizationRecord[],
  rolls: FormRolls,
  { register, fileOf }: Pick<CheckResult, 'register' | 'fileOf'>,
  given: FormLine,
  finished: ReadonlySet<string>,
): Order[] {
  const folder = path.resolve(context.io.cwd, given.out);
  requireFolder(folder, given.out);
  const wanted = organizations.flatMap((organization) => {
    const memberFiles = rolls.filesOnForm(organization);
    const file = fileOf('organization', organization.id) ?? '';
    if (memberFiles.length > 0 || given.isBlank) return [{ organization, memberFiles, file }];
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
