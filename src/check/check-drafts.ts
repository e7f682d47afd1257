/** Checking before saving: what records would come to that are drafts, against what the register is found to be now. */

import { type Finding, pointerOf } from '../findings/finding.ts';
import { type Drafts, overlayFiles } from '../store/overlay-files.ts';
import type { Workspace } from '../store/workspace.ts';
import type { CheckOptions } from './check-options.ts';
import { type CheckResult, checkWorkspace } from './check-workspace.ts';

export interface DraftCheck {
  /** Errors, in whatever file, that are there with the drafts only: they refuse them. */
  readonly errors: readonly Finding[];
  /** Warnings and remarks in the drafted files that are there with the drafts only. */
  readonly remarks: readonly Finding[];
  /** All that is found with the drafts. */
  readonly after: CheckResult;
}

/**
 * One pass over the register with the drafts, and one more without them only where something was found that may have been
 * there before. With a memory each reads what is not known to be clean; what the drafts come to is not remembered.
 *
 * @throws RangeError for a draft whose path lies in no folder of records
 */
export function checkDrafts(workspace: Workspace, drafts: Drafts, options: CheckOptions): DraftCheck {
  const { memory } = options;
  const overlaid = { ...workspace, files: overlayFiles(workspace.files, drafts) };
  const after = checkWorkspace(overlaid, {
    ...options,
    ...(memory && { memory: { ...memory, isReadOnly: true } }),
  });
  const suspects = after.findings.filter(({ severity, file }) => severity === 'error' || drafts.has(file));
  if (suspects.length === 0) return { errors: [], remarks: [], after };
  const { onMember: _, ...quiet } = options;
  const before = checkWorkspace(workspace, quiet);
  const fresh = notIn(before.findings, suspects, drafts);
  return {
    errors: fresh.filter(({ severity }) => severity === 'error'),
    remarks: fresh.filter(({ severity }) => severity !== 'error'),
    after,
  };
}

/**
 * Findings go by what they say of which field, since lines move; as often as they were there they are not new. One in a
 * file that nobody changes may say it of other numbers now: of a committee that has six of eight members, and not five.
 */
function notIn(known: readonly Finding[], findings: readonly Finding[], drafts: Drafts): Finding[] {
  const added = without(findings, known, inFull);
  const gone = without(known, findings, inFull).filter(({ file }) => !drafts.has(file));
  return without(added, gone, inShort);
}

type KeyOf = (finding: Finding) => string;

function without(findings: readonly Finding[], others: readonly Finding[], keyOf: KeyOf): Finding[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

const inShort: KeyOf = ({ rule, severity, file, path, message }) =>
  JSON.stringify([rule, severity, file, path && pointerOf(path), message.key]);

const inFull: KeyOf = (finding) => inShort(finding) + JSON.stringify(finding.message.params);
