import path from 'node:path';
import { type Context, remark } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import { msg } from '../../messages/catalogue.ts';
import { diffBlocks } from '../../reporters/diff.ts';
import { type Change, saveSet, tellRecovery } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { GAP, line, withGaps } from '../../text/blocks.ts';
import { lineDiff } from '../../text/line-diff.ts';
import { named } from '../../text/name.ts';
import type { NewFile } from './entered-draft.ts';

export async function showNew(context: Context, files: readonly NewFile[]): Promise<void> {
  const parts = files.map(({ file, text }) => [
    line({ text: named(file), style: 'underlined' }),
    ...diffBlocks(lineDiff('', text)),
  ]);
  await deliver(context, [...withGaps(parts), GAP], undefined);
}

/** All of them or none; where one exists by now nothing is written. */
export function saveNew(context: Context, { root }: Workspace, files: readonly NewFile[]): void {
  const { written, recovery } = saveSet(newChanges(root, files), { home: root });
  for (const message of tellRecovery(recovery)) remark(context, message);
  for (const file of written) remark(context, msg('save.done', { file }));
}

export function newChanges(root: string, files: readonly NewFile[]): Change[] {
  return files.map(({ file, text }) => ({ path: path.join(root, file), name: file, content: text, expects: 'absent' }));
}
