import { type Block, type Look, paragraph, type Style } from '../text/blocks.ts';
import { displayWidth, UnusualWidth } from '../text/display-width.ts';
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

/**
 * The same at a terminal, where it is broken between words: terminals break anywhere. A line with characters of unusual
 * width, for which the tables of Unicode would have to be waited for, is left to the terminal.
 */
export function writeFittedLine(text: string, columns: number): Sealed<string> {
  return sealed(text, (hidden) => {
    try {
      const look = { width: columns, isTerminal: true, widthOf: displayWidth, paint: (_: Style, part: string) => part };
      return renderText([paragraph(hidden)], look);
    } catch (error) {
      if (error instanceof UnusualWidth) return `${inLine(hidden)}\n`;
      throw error;
    }
  });
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

/**
 * A line that stands until the next one takes its place. What goes beyond the terminal is left out: it would be broken,
 * and only its last line cleared.
 */
export function writeStatus(text: string, columns: number): Sealed<string> {
  return sealed(text, (hidden) => CLEAR_LINE + cutTo(columns - 1, inLine(hidden)));
}

function cutTo(columns: number, text: string): string {
  let shown = text;
  while (displayWidth(shown) > columns) shown = shown.slice(0, -1);
  return shown;
}
