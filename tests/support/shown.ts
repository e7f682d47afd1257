import stringWidth from 'string-width';
import type { Block, Look } from '../../src/text/blocks.ts';
import { writeText } from '../../src/writers/text.ts';

/** Blocks as a terminal shows them, without colours unless a test looks at these. */
export function shown(blocks: readonly Block[], look: Partial<Look> = {}): string {
  return writeText(blocks, {
    width: 80,
    isTerminal: true,
    widthOf: (text) => stringWidth(text),
    paint: (_style, text) => text,
    ...look,
  });
}
