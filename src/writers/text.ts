import type { Block, Look } from '../text/blocks.ts';
import { inLine } from '../text/render/inline.ts';
import { renderText } from '../text/render/render.ts';
import { type Sealed, sealed } from './sealed.ts';

/** What people read at a terminal, or as a text file. */
export function writeText(blocks: readonly Block[], look: Look): Sealed<string> {
  return sealed(blocks, (hidden) => renderText(hidden, look));
}

/** One line about a run, for standard error. */
export function writeLine(text: string): Sealed<string> {
  return sealed(text, (hidden) => `${inLine(hidden)}\n`);
}

/** Lines as they are. */
export function writeLines(text: string): Sealed<string> {
  return sealed(text, (hidden) => hidden);
}

const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/** An empty screen, what was above it too. */
export function writeClear(): Sealed<string> {
  return sealed('', () => CLEAR_SCREEN);
}

const CLEAR_LINE = '\r\u001b[K';

/** A line that stands until the next one takes its place. */
export function writeStatus(text: string): Sealed<string> {
  return sealed(text, (hidden) => CLEAR_LINE + inLine(hidden));
}
