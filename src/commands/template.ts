import { type Context, openWorkspaceOf, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { destinationOf, requireFree } from '../cli/destination.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import type { OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { registerAsKnown } from '../records/as-known.ts';
import { openRegister } from '../store/open-register.ts';
import { Template } from '../templates/template.ts';
import { writeWorkingFile } from '../writers/xlsx.ts';
import type { TemplateLine } from './template.line.ts';
import { says } from './template.words.ts';

/** A workbook to fill in. Whoever is missing from it in silence would be believed to be unknown: so nobody is. */
export async function template(context: Context, given: TemplateLine): Promise<ExitCode> {
  const { target } = destinationOf(context, { ...given, format: 'xlsx' }, ['xlsx']);
  const workspace = await openWorkspaceOf(context);
  requireFree(target, workspace.root);
  const { register: asRead, each, leftOut } = openRegister(workspace);
  const register = registerAsKnown(asRead);
  const organizations = wantedOrganizations(register, given.organizations);
  const made = new Template({ register, organizations, asOf: context.asOf, isBlank: given.isBlank });
  if (!given.isBlank) each('member', (record) => made.add(record));
  const code = tellLeftOut(context, leftOut, given);
  if (leftOut.length > 0 && !given.despiteErrors) {
    remark(context, says.blocked());
    return code === ExitCode.failure ? code : ExitCode.findings;
  }
  const workbook = made.workbook();
  await deliver(context, await writeWorkingFile(workbook), target);
  if (given.isBlank) remark(context, says.blank());
  else if (made.members === 0) remark(context, says.nobody());
  else remark(context, says.done({ members: made.members, units: made.units }));
  if (made.withOthers.length > 0) remark(context, says.others({ names: made.withOthers }));
  return code;
}

/** @throws UserError for an organisation that does not exist */
function wantedOrganizations(register: Register, ids: readonly string[]): OrganizationRecord[] {
  if (ids.length === 0) return [...register.organizations.values()];
  return [...new Set(ids.map((id) => organizationNamed(register, id)))];
}
