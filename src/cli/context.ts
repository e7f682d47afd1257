import type { Lang, Message } from '../messages/catalogue.ts';
import type { Day } from '../model/records.ts';
import { policyNamed } from '../store/named-policy.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import type { Surroundings } from './io.ts';
import type { Outlet } from './outlet.ts';

/** What every command is given: the way out and the global flags, decided once. */
export interface Context {
  readonly io: Surroundings;
  readonly outlet: Outlet;
  /** Whether results on standard output are coloured. */
  readonly isColored: boolean;
  readonly lang: Lang;
  readonly asOf: Day;
  /** Where to look for the workspace from. */
  readonly folder: string;
  /** Whether the user named that folder. */
  readonly isFolderGiven: boolean;
}

export function openWorkspaceOf(context: Context): Promise<Workspace> {
  return openedFor(context, false);
}

/** For a document of all that is in the register. */
export function openWorkspaceToWriteOf(context: Context): Promise<Workspace> {
  return openedFor(context, true);
}

function openedFor({ folder, io }: Context, writesAll: boolean): Promise<Workspace> {
  return openWorkspace(folder, { beforeReading: (files) => io.engine?.expect(files, writesAll) });
}

/** The register as if it were kept by another policy. @param policy as on the command line, by id or by file */
export async function openWorkspaceAsIf(context: Context, policy: string): Promise<Workspace> {
  const workspace = await openWorkspaceOf(context);
  return { ...workspace, policy: (await policyNamed(policy, context.io.cwd)).loaded };
}

/** Words beside the result: to standard error. */
export function remark(context: Context, message: Message): void {
  context.outlet.remark(message);
}
