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
import { offerToRecord } from './form-recording.ts';
import { FormRolls } from './form-rolls.ts';
import { writeForms } from './form-writing.ts';
import { tellProblems } from './validate.ts';

/** Validates first; writes nothing unless every form that was asked for can be written. */
export async function form(context: Context, given: FormLine): Promise<ExitCode> {
  refuseTogether(given);
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
  const orders = ordersFor(context, workspace, usable, rolls, result, given, finished);
  const kept = orders.map((order) => ({ ...order, memberFiles: order.memberFiles.filter(isUsable) }));
  await writeForms(context, workspace, result, kept, given);
  const handedIn = isFaulty ? ExitCode.clean : await offerToRecord(context, workspace, kept, given);
  if (result.failures.length > 0) return ExitCode.failure;
  return errors.length > 0 ? ExitCode.findings : handedIn;
}

/** @throws UserError for flags of which one makes no sense beside the other */
function refuseTogether({ isBlank, isMasked, isRecorded, member }: FormLine): void {
  const parts = { '--blank': isBlank, '--masked': isMasked, '--member': member !== undefined };
  const pairs = [['--blank', '--member'], ...Object.keys(parts).map((flag) => ['--record', flag])] as const;
  const isGiven = { ...parts, '--record': isRecorded } as Readonly<Record<string, boolean>>;
  for (const [first = '', second = ''] of pairs) {
    if (isGiven[first] && isGiven[second]) throw new UserError(msg('usage.not-together', { first, second }));
  }
}
