import { type Block, line, type Style } from '../text/blocks.ts';
import type { DiffLine, DiffPart } from '../text/line-diff.ts';

const SIGNS: Readonly<Record<DiffLine['is'], string>> = { same: ' ', removed: '-', added: '+' };
const STYLES: Readonly<Record<DiffLine['is'], Style>> = { same: 'faint', removed: 'alarm', added: 'good' };

/** What changed in a file, with the number that each line has in the new one; parts that lie apart apart. */
export function diffBlocks(parts: readonly DiffPart[]): Block[] {
  const last = Math.max(0, ...parts.map(({ newLine, lines }) => newLine + lines.length));
  return parts.flatMap((part, at) => [
    ...(at === 0 ? [] : [line({ text: '  …', style: 'faint' })]),
    ...numberedLines(part, `${last}`.length),
  ]);
}

function numberedLines({ newLine, lines }: DiffPart, width: number): Block[] {
  let number = newLine;
  return lines.map(({ is, text }) => {
    const shown = is === 'removed' ? '' : `${number}`;
    if (is !== 'removed') number += 1;
    const style = STYLES[is];
    // The text is a span of its own: numbers of lines must not be taken for a part of what it holds.
    return line(
      { text: `  ${shown.padStart(width)} ${SIGNS[is]}`, style },
      ...(text === '' ? [] : [{ text: ` ${text.replaceAll('\t', '  ')}`, style }]),
    );
  });
}
