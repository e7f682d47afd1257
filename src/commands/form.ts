import { checkWorkspace } from '../check/check-workspace.ts';
import { type Context, openWorkspaceOf, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { progressOn } from '../cli/progress.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Register } from '../model/register.ts';
import { registerOn } from '../model/register-on.ts';
import type { FormLine } from './form.line.ts';
import { formErrors, tellFormErrors, tellLeftOutOfForms } from './form-errors.ts';
import { finishInterrupted, ordersFor, organizationsOf, wantedOrganizations } from './form-orders.ts';
import { FormRolls } from './form-rolls.ts';
import { writeForms } from './form-writing.ts';
import { tellProblems } from './validate.ts';

/** Validates first; writes nothing unless every form that was asked for can be written. */
export async function form(context: Context, given: FormLine): Promise<ExitCode> {
  if (given.isBlank && given.member !== undefined) {
    throw new UserError(msg('usage.not-together', { first: '--blank', second: '--member' }));
  }
  const workspace = await openWorkspaceOf(context);
  const progress = progressOn(context);
  const rolls = new FormRolls(context.asOf, given.member?.normalize('NFC'));
  let then: Register | undefined;
  const checked = checkWorkspace(workspace, {
    asOf: context.asOf,
    onMember: (member, file, register) => {
      then ??= registerOn(register, context.asOf);
      if (!given.isBlank) rolls.add(member, file, then);
    },
    onProgress: progress.update,
  });
  const result = { ...checked, register: then ?? registerOn(checked.register, context.asOf) };
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
  await writeForms(context, workspace, result, kept, given);
  if (result.failures.length > 0) return ExitCode.failure;
  return errors.length > 0 ? ExitCode.findings : ExitCode.clean;
}
