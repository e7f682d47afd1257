/** Organisations of a register that is yet to be made, checked as they will be in it. */

import { checkDrafts, type DraftCheck } from '../../check/check-drafts.ts';
import type { Day } from '../../model/records.ts';
import type { LoadedPolicy } from '../../policy/load.ts';
import { diskFiles } from '../../store/disk-files.ts';
import type { Drafts } from '../../store/overlay-files.ts';
import type { Workspace } from '../../store/workspace.ts';

export type CheckOfDrafts = (drafts: Drafts) => DraftCheck;

/**
 * @param folder where it will be; records may be there before it is a register
 * @param setting the policy as `dgw.yaml` will name it
 */
export function checkIn(folder: string, policy: LoadedPolicy, setting: string, asOf: Day): CheckOfDrafts {
  const workspace: Workspace = {
    root: folder,
    settings: { policy: setting },
    policy,
    files: diskFiles(folder),
    photoProblem: () => undefined,
  };
  return (drafts) => checkDrafts(workspace, drafts, { asOf });
}
