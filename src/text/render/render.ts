import type { Block, Look } from '../blocks.ts';
import { excerptLines } from './excerpt.ts';
import { indented, inLine, painted } from './inline.ts';
import { paragraphLines } from './paragraph.ts';
import { tableLines } from './table.ts';

/** Narrower than this no terminal is taken to be. */
const NARROWEST = 24;

/** Blocks as text, every line ended. Their texts must be fit for a terminal already; see `writers/sealed.ts`. */
export function renderText(blocks: readonly Block[], look: Look): string {
  const wide = { ...look, width: Math.max(NARROWEST, look.width) };
  return blocks
    .flatMap((block) => linesOf(block, wide))
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(block: Block, look: Look): string[] {
  switch (block.block) {
    case 'paragraph':
      return paragraphLines(block, look);
    case 'line':
      return [indented(block.indent, block.spans.map((span) => painted(span, look)).join(''))];
    case 'verbatim':
      return block.text.split('\n').map((line) => indented(block.indent, inLine(line)).trimEnd());
    case 'excerpt':
      return excerptLines(block, look);
    case 'table':
      return tableLines(block, look);
    case 'gap':
      return [''];
  }
}
