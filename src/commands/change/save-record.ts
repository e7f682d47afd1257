import type { MatterChange } from '../../changes/matter-steps.ts';
import { type Context, remark } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import { say } from '../../messages/catalogue.ts';
import type { RecordKind } from '../../model/records.ts';
import type { RuleId } from '../../model/rule-ids.ts';
import { diffBlocks } from '../../reporters/diff.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type Block, GAP, line, paragraph, withGaps } from '../../text/blocks.ts';
import { lineDiff } from '../../text/line-diff.ts';
import { named } from '../../text/name.ts';
import { says } from '../change.words.ts';
import { checkedDrafts, isAgreed, tellNewFindings } from './agree.ts';
import type { SavingFlags } from './flags.line.ts';
import { type RecordText, saveText, textAfter } from './record-source.ts';

/**
 * Shows what would change in a record of any kind, checks what that would come to, asks, and saves.
 *
 * @param answeredNext the rule whose findings the next step answers: they refuse nothing
 */
export async function saveRecord(
  context: Context,
  workspace: Workspace,
  source: RecordText<RecordKind>,
  change: MatterChange,
  flags: SavingFlags,
  answeredNext?: RuleId,
): Promise<ExitCode> {
  const text = textAfter(source, change.edits);
  await deliver(context, shown(source, text, change, context), undefined);
  const found = await checkedDrafts(context, workspace, new Map([[source.file, text]]));
  const checked = { ...found, errors: found.errors.filter(({ rule }) => rule !== answeredNext) };
  await tellNewFindings(context, checked);
  if (checked.after.crashes.length > 0) return ExitCode.failure;
  const errors = checked.errors.length;
  if (errors > 0 && !flags.despiteErrors) {
    remark(context, says.refused({ errors }));
    return ExitCode.findings;
  }
  const code = errors > 0 ? ExitCode.findings : ExitCode.clean;
  if (!(await isAgreed(context, says.ask({ files: 1 }), flags))) return code;
  saveText(context, workspace, source, text);
  if (errors > 0) remark(context, says.saveDespite({ errors }));
  return code;
}

function shown(source: RecordText<RecordKind>, text: string, { workedOut }: MatterChange, { lang }: Context): Block[] {
  const parts = [
    [line({ text: named(source.file), style: 'underlined' as const })],
    diffBlocks(lineDiff(source.text, text)),
    workedOut.map((message) => paragraph(say(lang, message), { indent: 2 })),
  ];
  return [...withGaps(parts.filter((part) => part.length > 0)), GAP];
}
