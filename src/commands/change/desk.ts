import type { Context } from '../../cli/context.ts';
import { KINDS } from '../../model/kinds/index.ts';
import { stemOf } from '../../records/record-file.ts';
import { openRegister } from '../../store/open-register.ts';
import type { Workspace } from '../../store/workspace.ts';
import { Desk } from '../../wizard/desk.ts';
import { loadInitials } from '../../wizard/initials.ts';

/** What questions rest on in this workspace. Initials are only searched by whoever is asked. */
export async function deskFor({ asOf, lang, io }: Context, workspace: Workspace): Promise<Desk> {
  const { register } = openRegister(workspace);
  const ids = new Set(workspace.files.list().files.map(({ kind, file }) => `${KINDS[kind].folder}/${stemOf(file)}`));
  return new Desk({
    register,
    meetsRequirements: workspace.policy.meetsRequirements,
    asOf,
    lang,
    isTaken: (kind, id) => ids.has(`${KINDS[kind].folder}/${id}`),
    initials: io.prompter === undefined ? (name) => name : await loadInitials(),
  });
}
