/** `validate` of filled workbooks: as if they were taken in, but for the taking in. */

import { ownersIn } from '../../check/owners.ts';
import type { Context } from '../../cli/context.ts';
import { wrongCells } from '../../intake/cells.ts';
import { mappingOf } from '../../intake/mapping.ts';
import { cellOwnersIn } from '../../intake/owners.ts';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { Report } from '../../reporters/report.ts';
import type { Workspace } from '../../store/workspace.ts';
import { says } from '../import.words.ts';
import type { ValidateLine } from '../validate.line.ts';
import { type Examined, examine } from './examine.ts';

/** Flags that say how records on disk are checked. */
const OF_RECORDS = { only: '--only', hasNoIgnores: '--no-ignores', hasNoCache: '--no-cache' } as const;

/** Each by itself against the register. @throws UserError where one cannot be read */
export async function examineWorkbooks(
  context: Context,
  workspace: Workspace,
  given: ValidateLine,
): Promise<{ readonly report: Report; readonly examined: readonly Examined[] }> {
  for (const [key, flag] of Object.entries(OF_RECORDS)) {
    const value = given[key as keyof typeof OF_RECORDS];
    if (value !== undefined && value !== false) throw new UserError(says.notForWorkbooks({ flag }));
  }
  const { settings, policy } = workspace;
  const mapping = mappingOf(settings.columns ?? {}, [], policy.policy);
  const examined: Examined[] = [];
  for (const file of given.paths) {
    examined.push(await examine(context, workspace, file, { organization: undefined, mapping }));
  }
  return { report: reportOn(context, workspace, examined), examined };
}

function reportOn({ asOf }: Context, workspace: Workspace, examined: readonly Examined[]): Report {
  const drafts = examined.flatMap(({ intake }) => intake.drafts.drafts);
  const count = (kind: 'member' | 'unit') => drafts.filter((draft) => draft.kind === kind).length;
  const none = { organization: 0, matter: 0, meeting: 0, activity: 0, evaluation: 0 };
  return {
    asOf,
    policy: workspace.policy.policy.id,
    checked: { ...none, files: examined.length, member: count('member'), unit: count('unit') },
    findings: examined.flatMap(({ placed }) => placed.findings),
    wrongCells: examined.flatMap(({ file, intake }) => wrongCells(file, intake.wrong)),
    ignoredCount: 0,
    failures: [],
    crashes: examined.flatMap(({ check }) => check?.after.crashes ?? []),
    title: workspace.settings.title,
    passedOver: (examined[0]?.intake.leftOut ?? []).map(({ file, why }) => msg('register.left-out', { file, why })),
    ownerOf: ownersOf(workspace, examined),
  };
}

/** Of a cell by its workbook, of what drafts do to other records by their files. */
function ownersOf(workspace: Workspace, examined: readonly Examined[]): Report['ownerOf'] {
  const [first] = examined;
  if (first === undefined) return undefined;
  const ofFile = ownersIn(workspace, first.intake.register);
  const inWorkbook = new Map(examined.map(({ file, intake }) => [file, cellOwnersIn(intake, ofFile)]));
  return (place) => {
    if ('cell' in place) return inWorkbook.get(place.file)?.(place) ?? {};
    return ofFile(place.file, place.path ?? []);
  };
}
