import { Chalk } from 'chalk';
import type { DiffLine, DiffPart } from '../text/line-diff.ts';
import { mask } from '../text/mask.ts';
import { printable } from '../text/printable.ts';

const SIGNS: Record<DiffLine['is'], string> = { same: ' ', removed: '-', added: '+' };

/** What changed in a file, with the number of each line in the new one; ID and phone numbers hidden. */
export function diffText(parts: readonly DiffPart[], isColored: boolean): string {
  const paint = new Chalk({ level: isColored ? 1 : 0 });
  const painted: Record<DiffLine['is'], (text: string) => string> = {
    same: (text) => paint.dim(text),
    removed: (text) => paint.red(text),
    added: (text) => paint.green(text),
  };
  const last = Math.max(0, ...parts.map(({ newLine, lines }) => newLine + lines.length));
  const blocks = parts.map((part) =>
    numberedLines(part, `${last}`.length)
      .map(({ is, text }) => painted[is](text))
      .join('\n'),
  );
  return blocks.map((block) => `${block}\n`).join(`${paint.dim('  …')}\n`);
}

function numberedLines({ newLine, lines }: DiffPart, width: number): DiffLine[] {
  // A number may be hidden by what stands on the line before, so that all lines are masked together.
  const texts = mask(lines.map(({ text }) => text).join('\n')).split('\n');
  let number = newLine;
  return lines.map(({ is }, index) => {
    const shown = is === 'removed' ? '' : `${number}`;
    if (is !== 'removed') number += 1;
    const text = printable((texts[index] ?? '').replaceAll('\t', '  '));
    return { is, text: `  ${shown.padStart(width)} ${SIGNS[is]} ${text}`.trimEnd() };
  });
}
