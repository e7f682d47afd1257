import path from 'node:path';
import type { Context } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import { diffBlocks } from '../../reporters/diff.ts';
import type { Change } from '../../store/save-set.ts';
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

export function newChanges(root: string, files: readonly NewFile[]): Change[] {
  return files.map(({ file, text }) => ({ path: path.join(root, file), name: file, content: text, expects: 'absent' }));
}
