/** What stands in the way of a form, and what is left out of it where the user goes on all the same. */

import type { CheckResult } from '../check/check-workspace.ts';
import { type Context, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { type Finding, pointerOf } from '../findings/finding.ts';
import { msg } from '../messages/catalogue.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { stemOf } from '../records/record-file.ts';
import type { FormRolls } from './form-rolls.ts';

/** These say that a file, or a part of it, was not understood. */
const READING: ReadonlySet<RuleId> = new Set(['file-encoding', 'yaml-syntax', 'schema']);
const OF_WHOLE_FILE: ReadonlySet<RuleId> = new Set(['file-encoding', 'yaml-syntax']);

export interface FormErrors {
  /** Errors in the records behind the forms, and in files that may belong to them for all that anybody knows. */
  readonly findings: readonly Finding[];
  /** Files that hold no record that could be used. */
  readonly unreadable: readonly string[];
}

/**
 * @param organizations whose forms are wanted
 * @param isAll whether these are all
 */
export function formErrors(
  result: CheckResult,
  rolls: FormRolls,
  organizations: readonly OrganizationRecord[],
  isAll: boolean,
): FormErrors {
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const unreadable = new Set(errors.filter((finding) => isOfWhole(finding, result, rolls)).map(({ file }) => file));
  const ours = rolls.filesBehind(organizations, result);
  const isOurs = ({ file }: Finding) => isAll || ours.has(file) || unreadable.has(file);
  return { findings: errors.filter(isOurs), unreadable: [...unreadable] };
}

/** Whether the finding is the reason why nothing of its file could be used. */
function isOfWhole({ rule, file }: Finding, { register, fileOf }: CheckResult, rolls: FormRolls): boolean {
  if (OF_WHOLE_FILE.has(rule)) return true;
  if (!READING.has(rule)) return false;
  const id = stemOf(file);
  if (file.startsWith('members/')) return !rolls.hasRead(file);
  if (fileOf('organization', id) === file) return !register.organizations.has(id);
  return fileOf('unit', id) === file && !register.units.has(id);
}

/** Prints the errors, and what is left out because of them; or that no form is written. */
export async function tellFormErrors(
  context: Context,
  result: CheckResult,
  { findings, unreadable }: FormErrors,
  despiteErrors: boolean,
): Promise<void> {
  const { human } = await import('../reporters/human.ts');
  const report = { ...result, findings, ignoredCount: 0, policy: result.register.policy.id };
  await deliver(context, human(report, { lang: context.lang }), undefined);
  if (!despiteErrors) {
    remark(context, msg('form.blocked'));
    return;
  }
  for (const file of unreadable) remark(context, msg('form.left-out', { file }));
  const fields = findings.filter(({ rule, file }) => READING.has(rule) && !unreadable.includes(file));
  for (const { file, path } of fields) {
    remark(context, msg('form.field-left-out', { file, field: pointerOf(path ?? []) }));
  }
}
